import { TRUTHS, type Truth } from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import type { Test } from './conditions.ts';
import type { Placed, Table } from './entries.ts';
import { Recent } from './recent.ts';

const FIRST_SIZE = 64;

/** What was found of the records of a table, by their place: a byte each, 0 where nothing was asked yet. */
export type TruthColumn = ArrayLike<number>;

const TRUE = byteOf('TRUE');
const FALSE = byteOf('FALSE');

function byteOf(truth: Truth): number {
  return TRUTHS.indexOf(truth) + 1;
}

/** Undefined where nothing was asked yet. */
export function truthAt(column: TruthColumn, place: number): Truth | undefined {
  return TRUTHS[(column[place] ?? 0) - 1];
}

/** What was found by a test, with what it finds of a whole table once that is asked for. */
class Truths {
  #known = new Uint8Array(FIRST_SIZE);
  #whole: TruthColumn | null = null;

  /** What was found of it before, or what a test says of it now. */
  of<Entry extends Placed>(entry: Entry, test: Test<Entry>): Truth {
    const { place } = entry;
    if (place >= this.#known.length) this.#grow(place);
    const before = truthAt(this.#whole ?? this.#known, place);
    if (before !== undefined) return before;
    // A filter cannot lead to itself, however the records do.
    const found = test(entry);
    this.#known[place] = byteOf(found);
    return found;
  }

  /** The same of all records of a table. */
  ofAll<Entry extends Placed>(table: Table<Entry>, test: Test<Entry>): TruthColumn {
    if (this.#whole === null) {
      if (test.ofAll === undefined) for (const entry of recordsOf(table)) this.of(entry, test);
      this.#whole = test.ofAll?.(table) ?? this.#known;
    }
    return this.#whole;
  }

  #grow(place: number): void {
    const grown = new Uint8Array(2 ** Math.ceil(Math.log2(place + 1)));
    grown.set(this.#known);
    this.#known = grown;
  }
}

/** A test that remembers what it found: relations lead to the same records again and again. */
export function remembered<Entry extends Placed>(test: Test<Entry>): Test<Entry> {
  const truths = new Truths();
  return Object.assign((entry: Entry) => truths.of(entry, test), { ofAll: test.ofAll });
}

/** The records of a table as a list, by their place. */
export const recordsOf = onceFor(<Entry>(table: Table<Entry>): readonly Entry[] => [
  ...table.values(),
]);

/**
 * What several tests say together of all records of a table: a test is asked of all if most are left
 * to be asked about and it can tell of all at once, else only of those that are.
 */
export function columnOfAll<Entry extends Placed>(
  tests: readonly Test<Entry>[],
  table: Table<Entry>,
): TruthColumn {
  const found = new Uint8Array(table.size).fill(TRUE);
  let left = table.size;
  for (const test of tests) {
    const said = left * 2 > table.size ? (test.ofAll?.(table) ?? null) : null;
    left = said === null ? narrowed(found, test, recordsOf(table)) : narrowedBy(found, said);
  }
  return found;
}

/** Of how many records it is not FALSE, when another column is added to what was found. */
function narrowedBy(found: Uint8Array, said: TruthColumn): number {
  let left = 0;
  for (let place = 0; place < found.length; place += 1) {
    if (found[place] === FALSE) continue;
    const truth = said[place] ?? FALSE;
    if (truth !== FALSE) left += 1;
    if (truth !== TRUE) found[place] = truth;
  }
  return left;
}

/** The same of a test that has to be asked of each. */
function narrowed<Entry>(found: Uint8Array, test: Test<Entry>, records: readonly Entry[]): number {
  let left = 0;
  for (const [place, record] of records.entries()) {
    if (found[place] === FALSE) continue;
    const truth = byteOf(test(record));
    if (truth !== FALSE) left += 1;
    if (truth !== TRUE) found[place] = truth;
  }
  return left;
}

/** What is said of all records of a table, by their place. */
export function columnOf({ size }: Table<unknown>, truthOf: (place: number) => Truth): TruthColumn {
  const column = new Uint8Array(size);
  for (let place = 0; place < size; place += 1) column[place] = byteOf(truthOf(place));
  return column;
}

/** At most so many tests are kept of a table. */
const MOST_KEPT = 64;
/** What is longer to write down is unlikely to be asked again. */
const LONGEST = 2_000;
const kept = new WeakMap<Table<Placed>, Recent<Truths>>();

/**
 * A test of a table's records whose answers are kept with the table, by what it asks: a later question
 * that asks the same of them finds them there.
 */
export function keptWith<Entry extends Placed>(
  table: Table<Entry>,
  asked: string,
  test: Test<Entry>,
): Test<Entry> {
  if (asked.length > LONGEST) return test;
  const ofTable = kept.get(table) ?? new Recent(MOST_KEPT);
  kept.set(table, ofTable);
  const truths = ofTable.of(asked, () => new Truths());
  return Object.assign((entry: Entry) => truths.of(entry, test), {
    ofAll: (whole: Table<Entry>) => truths.ofAll(whole, test),
  });
}
