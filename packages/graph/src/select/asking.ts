import { type Day, type DaysAsked, isDay } from '@sharing-atlas/model';
import type { Condition } from './conditions.ts';
import type { FlowIndex, Placed, Table } from './entries.ts';
import { NO_TEXTS, type TextIndex } from './text-index.ts';
import { keptWith } from './truths.ts';
import type { Given } from './where.ts';

/** Kinds of record that an id in a filter can be of. */
export type AskedKind =
  | 'Flow'
  | 'Party'
  | 'Category'
  | 'Purpose'
  | 'Agreement'
  | 'Group'
  | 'Stage'
  | 'LegalBasis'
  | 'Legislation'
  | 'Register'
  | 'Notice'
  | 'Statement';

/** A word in a filter that is no id of the register: a name perhaps, or a former id. */
export interface Unresolved {
  readonly argument: string;
  readonly value: string;
  readonly kind: AskedKind | 'Article';
}

/** What cannot be asked, with a sentence that says why. */
export interface Refusal {
  readonly argument: string;
  readonly value: string;
  readonly sentence: string;
}

/** So many filters may one filter hold: each is worked out for every record. */
const MOST_WITHIN = 200;
/** So many of them may stand in one another. */
const MOST_DEPTH = 24;

/** A filter while it is made ready: what it is asked of, and what was found wrong with it. */
export class Asking {
  readonly index: FlowIndex;
  readonly texts: TextIndex;
  readonly unresolved: Unresolved[] = [];
  readonly refusals: Refusal[] = [];
  readonly #known: ReadonlyMap<string, string>;
  readonly #asAt: Day;
  #filters = 0;
  #daysAsked = 0;

  /**
   * @param known ids of what was unresolved before, by {@link keyOf}.
   * @param texts where notices and statements are asked about.
   */
  constructor(
    index: FlowIndex,
    asAt: Day,
    known: ReadonlyMap<string, string> = new Map(),
    texts: TextIndex = NO_TEXTS,
  ) {
    this.index = index;
    this.texts = texts;
    this.#asAt = asAt;
    this.#known = known;
  }

  static keyOf({ kind, value }: Pick<Unresolved, 'kind' | 'value'>): string {
    return `${kind} ${value}`;
  }

  /** The day that the question is asked of. To be read while a test is made: see {@link kept}. */
  day(): Day {
    this.#daysAsked += 1;
    return this.#asAt;
  }

  /**
   * A condition whose answers are kept with the table, for the next filter that has it too: that one
   * may ask something else beside it. One that depends on the day is kept for that day; one that is
   * wrong is not kept.
   */
  kept<Entry extends Placed>(
    table: Table<Entry>,
    asked: unknown,
    make: () => Condition<Entry>,
  ): Condition<Entry> {
    const before = this.#daysAsked;
    const test = make();
    const isSound = this.unresolved.length === 0 && this.refusals.length === 0;
    if (test === null || !isSound) return test;
    const asAt = this.#daysAsked > before ? this.#asAt : null;
    return keptWith(table, JSON.stringify([asked, asAt]), test);
  }

  /** Counts a filter, or a filter within one. False if there are too many of them to go on. */
  spend(argument: string): boolean {
    this.#filters += 1;
    // The outermost stands in none.
    if (this.#filters - 1 <= MOST_WITHIN && depthOf(argument) <= MOST_DEPTH) return true;
    if (this.refusals.length === 0) {
      this.refusals.push({
        argument: 'where',
        value: argument,
        sentence: `The filter is too large: at most ${MOST_WITHIN} filters may stand in one, and at most ${MOST_DEPTH} within each other. Ask for less at once.`,
      });
    }
    return false;
  }

  /** The records with these ids or names. */
  entries<Entry>(
    values: readonly string[],
    kind: AskedKind,
    table: Table<Entry>,
    argument: string,
  ): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (const value of values) {
      const id = this.#known.get(Asking.keyOf({ kind, value })) ?? value;
      const entry = table.get(id);
      if (entry === undefined) this.unresolved.push({ argument, value, kind });
      else found.add(entry);
    }
    return found;
  }

  /** Days as they are asked about; one that does not exist is refused, and a range that holds none. */
  days(asked: DaysAsked, argument: string): DaysAsked {
    const from = this.#day(asked.from, `${argument}.from`);
    const to = this.#day(asked.to, `${argument}.to`);
    if (from !== null && to !== null && from > to) {
      this.refusals.push({
        argument,
        value: `${from} to ${to}`,
        sentence: `No day is from ${from} on and also up to ${to}. Give the earlier one as “from” and the later one as “to”.`,
      });
    }
    return asked;
  }

  #day(value: Given<string>, argument: string): Day | null {
    if (value === null || value === undefined) return null;
    if (isDay(value)) return value;
    this.refusals.push({
      argument,
      value,
      sentence: `“${value}” is not a day that exists. Write it as YYYY-MM-DD, for example ${this.#asAt}.`,
    });
    return null;
  }
}

/** What says of how many records a filter must hold is no filter itself. */
const QUANTIFIERS = new Set(['some', 'none', 'every']);

/** In how many filters it stands. */
function depthOf(argument: string): number {
  return argument.split('.').filter((part) => !QUANTIFIERS.has(part)).length - 1;
}
