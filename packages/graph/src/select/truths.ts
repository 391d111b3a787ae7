import { TRUTHS, type Truth } from '@sharing-atlas/model';
import type { Test } from './conditions.ts';
import type { Placed, Table } from './entries.ts';
import { Recent } from './recent.ts';

const FIRST_SIZE = 64;

/** What was found of the records of a table, by their place: a byte each. */
class Truths {
  #known = new Uint8Array(FIRST_SIZE);

  /** What was found of it before, or what a test says of it now. */
  of<Entry extends Placed>(entry: Entry, test: Test<Entry>): Truth {
    const { place } = entry;
    if (place >= this.#known.length) this.#grow(place);
    const before = TRUTHS[(this.#known[place] ?? 0) - 1];
    if (before !== undefined) return before;
    // A filter cannot lead to itself, however the records do.
    const found = test(entry);
    this.#known[place] = TRUTHS.indexOf(found) + 1;
    return found;
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
  return (entry) => truths.of(entry, test);
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
  return (entry) => truths.of(entry, test);
}
