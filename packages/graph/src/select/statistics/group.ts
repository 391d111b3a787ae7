import type { FlowEntry } from '../entries.ts';
import type { Column } from './columns.ts';
import { type FlowDimension, type GroupKey, isByCategory } from './dimensions.ts';
import type { Members } from './members.ts';

type Ends = { readonly senders: number; readonly recipients: number; readonly parties: number };
type Carried = { readonly categories: number; readonly pairs: number | null };

/**
 * Counts of one group. A flow that belongs to several groups counts once in each. What its flows have
 * to be gone through for is counted when it is asked for: there can be very many groups.
 */
export class FlowGroup {
  readonly #members: Members;
  readonly #columns: readonly Column[];
  readonly #by: readonly FlowDimension[];
  #keys: readonly GroupKey[] | null = null;
  #ends: Ends | null = null;
  #carried: Carried | null = null;

  constructor(members: Members, columns: readonly Column[], by: readonly FlowDimension[]) {
    this.#members = members;
    this.#columns = columns;
    this.#by = by;
  }

  /** Its keys as one text. */
  get id(): string {
    return JSON.stringify(this.keys.map(({ value }) => value));
  }

  /** In the order of the dimensions that are grouped by. */
  get keys(): readonly GroupKey[] {
    this.#keys ??= this.#findKeys();
    return this.#keys;
  }

  #findKeys(): readonly GroupKey[] {
    const path = this.#members.path();
    const keys = this.#columns.flatMap((column, at) => column.keys[path[at] ?? 0] ?? []);
    return this.#by.flatMap((each) => keys.find(({ dimension }) => dimension === each) ?? []);
  }

  /** Distinct flows. */
  get flows(): number {
    return this.#flows.length;
  }

  /** Of these, flows that are inferred, or here only by an inferred link or a basis said as one of several. */
  get unsureFlows(): number {
    return this.#flows.length - this.#members.sure;
  }

  get senders(): number {
    return this.#countEnds().senders;
  }

  get recipients(): number {
    return this.#countEnds().recipients;
  }

  /** Distinct bodies at either end. */
  get parties(): number {
    return this.#countEnds().parties;
  }

  /** Distinct categories: of the group's pairs where it is by what flows carry, else all that its flows carry. */
  get categories(): number {
    return this.#countCarried().categories;
  }

  /** Pairs of flow and category in this group; null where it is not by what flows carry. */
  get pairs(): number | null {
    return this.#countCarried().pairs;
  }

  get #flows(): readonly FlowEntry[] {
    return this.#members.flows;
  }

  /** Having, order and rows ask for the same counts: they are worked out once. */
  #countEnds(): Ends {
    this.#ends ??= {
      senders: new Set(this.#flows.map(({ sender }) => sender)).size,
      recipients: new Set(this.#flows.map(({ recipient }) => recipient)).size,
      parties: new Set(this.#flows.flatMap(({ sender, recipient }) => [sender, recipient])).size,
    };
    return this.#ends;
  }

  #countCarried(): Carried {
    if (this.#carried === null) {
      const pairs = this.#pairs();
      const categories =
        pairs ?? this.#flows.flatMap(({ carries }) => carries.map(({ of }) => of.place));
      this.#carried = { categories: new Set(categories).size, pairs: pairs?.length ?? null };
    }
    return this.#carried;
  }

  /** The place of the category of each pair; what flows carry is the first column. */
  #pairs(): readonly number[] | null {
    if (!isByCategory(this.#by)) return null;
    const [column] = this.#columns;
    const [key = 0] = this.#members.path();
    return this.#flows.flatMap((flow) => column?.categoriesOf(flow, key) ?? []);
  }
}

export const MEASURES = [
  'flows',
  'unsureFlows',
  'senders',
  'recipients',
  'parties',
  'categories',
  'pairs',
] as const;
export type Measure = (typeof MEASURES)[number];
