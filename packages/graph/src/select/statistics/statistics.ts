import { byText } from '../../queries/decode.ts';
import type { FlowEntry } from '../entries.ts';
import { belongingsOf, type Grouping, type GroupKey } from './keys.ts';

/** Counts of one group. A flow that belongs to several groups counts once in each. */
export interface FlowGroup {
  /** Its keys as one text. */
  readonly id: string;
  readonly keys: readonly GroupKey[];
  /** Distinct flows. */
  readonly flows: number;
  /** Of these, flows that are here only by a curator's inference, or by a basis said as one of several. */
  readonly unsureFlows: number;
  readonly senders: number;
  readonly recipients: number;
  /** Distinct bodies at either end. */
  readonly parties: number;
  /** Distinct categories: of the group's pairs where it is by what flows carry, else all that its flows carry. */
  readonly categories: number;
  /** Pairs of flow and category in this group; null where it is not by what flows carry. */
  readonly pairs: number | null;
}

export type Measure = Exclude<keyof FlowGroup, 'id' | 'keys'>;

/** A group is left out unless each of its counts lies within what is asked, both ends included. */
export type Having = Readonly<
  Partial<Record<Measure, { readonly min: number | null; readonly max: number | null }>>
>;

/**
 * Sorts flows into groups and counts them. Groups may overlap, so their counts do not add up to the
 * number of flows. They stand in order of id. Null if the flows belong in more ways than {@link
 * MOST_BELONGINGS}: several dimensions multiply.
 */
export function groupFlows(
  flows: readonly FlowEntry[],
  grouping: Grouping,
  having: Having,
): readonly FlowGroup[] | null {
  const groups = new Map<string, Tally>();
  let ways = 0;
  for (const flow of flows) {
    const belongings = belongingsOf(flow, grouping);
    ways += belongings.length;
    if (ways > MOST_BELONGINGS) return null;
    for (const { keys, category, isUnsure } of belongings) {
      const id = JSON.stringify(keys.map(({ value }) => value));
      let tally = groups.get(id);
      if (tally === undefined) {
        tally = newTally(id, keys);
        groups.set(id, tally);
      }
      tally.flows.add(flow);
      if (!isUnsure) tally.sure.add(flow);
      if (category !== null) {
        tally.categories.add(category.id);
        tally.pairs.add(`${flow.id} ${category.id}`);
      }
    }
  }
  const byCategory = grouping.by.some((each) => BY_CATEGORY.has(each));
  return [...groups.values()]
    .map((tally) => counted(tally, byCategory))
    .filter((group) => meets(group, having))
    .sort((one, other) => byText(one.id, other.id));
}

/** About a second of work, which nothing can interrupt. */
export const MOST_BELONGINGS = 500_000;

const BY_CATEGORY: ReadonlySet<string> = new Set(['CATEGORY', 'GDPR_CLASS', 'CERTAINTY']);

interface Tally {
  readonly id: string;
  readonly keys: readonly GroupKey[];
  readonly flows: Set<FlowEntry>;
  readonly sure: Set<FlowEntry>;
  readonly categories: Set<string>;
  readonly pairs: Set<string>;
}

function newTally(id: string, keys: readonly GroupKey[]): Tally {
  return {
    id,
    keys,
    flows: new Set(),
    sure: new Set(),
    categories: new Set(),
    pairs: new Set(),
  };
}

function counted(tally: Tally, byCategory: boolean): FlowGroup {
  const flows = [...tally.flows];
  const senders = new Set(flows.map(({ sender }) => sender));
  const recipients = new Set(flows.map(({ recipient }) => recipient));
  const carried = byCategory
    ? tally.categories
    : new Set(flows.flatMap(({ carries }) => carries.map(({ of }) => of.id)));
  return {
    id: tally.id,
    keys: tally.keys,
    flows: flows.length,
    unsureFlows: flows.length - tally.sure.size,
    senders: senders.size,
    recipients: recipients.size,
    parties: new Set([...senders, ...recipients]).size,
    categories: carried.size,
    pairs: byCategory ? tally.pairs.size : null,
  };
}

function meets(group: FlowGroup, having: Having): boolean {
  return MEASURES.every((measure) => {
    const { min = null, max = null } = having[measure] ?? {};
    const count = group[measure] ?? 0;
    return (min === null || count >= min) && (max === null || count <= max);
  });
}

export const MEASURES = [
  'flows',
  'unsureFlows',
  'senders',
  'recipients',
  'parties',
  'categories',
  'pairs',
] as const satisfies readonly Measure[];
