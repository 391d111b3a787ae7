import {
  both,
  either,
  not,
  type TextAsked,
  type Truth,
  textMeets,
  truthOf,
} from '@sharing-atlas/model';
import type { AskedKind, Asking } from './asking.ts';
import type { Placed, Table } from './entries.ts';
import { columnOfAll, remembered, type TruthColumn } from './truths.ts';
import type { Combined, Given, ListWhere } from './where.ts';

/** Whether a record meets a filter. */
export interface Test<Entry> {
  (entry: Entry): Truth;
  /** The same of all records of a table at once, where that is less work. */
  readonly ofAll?: ((table: Table<Entry>) => TruthColumn) | undefined;
}

/** Makes the test of a filter; `at` is the name of the argument that it stands in. */
export type Maker<Entry, Where> = (where: Where, asking: Asking, at: string) => Test<Entry>;

/** A condition that was not asked for is null. */
export type Condition<Entry> = Test<Entry> | null;

/**
 * The test of a filter: its own conditions and what AND, OR and NOT say, all of which must hold.
 * What was found of a record is remembered: relations lead to the same ones again and again.
 */
export function filterTest<Entry extends Placed, Where extends Combined<Where>>(
  where: Where,
  make: Maker<Entry, Where>,
  asking: Asking,
  at: string,
  conditions: readonly Condition<Entry>[],
): Test<Entry> {
  if (!asking.spend(at)) return () => 'UNKNOWN';
  const made = (each: Where, key: string) => make(each, asking, `${at}.${key}`);
  const tests: readonly Condition<Entry>[] = [
    ...conditions,
    ...(where.AND ?? []).map((each) => made(each, 'AND')),
    where.OR == null ? null : anyOf(where.OR.map((each) => made(each, 'OR'))),
    where.NOT == null ? null : negated(made(where.NOT, 'NOT')),
  ];
  return remembered(allOf(tests));
}

/** That all conditions that were asked for hold. */
function allOf<Entry extends Placed>(conditions: readonly Condition<Entry>[]): Test<Entry> {
  const tests = conditions.filter((test) => test !== null);
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  const ofOne = (entry: Entry) => {
    let found: Truth = 'TRUE';
    for (const test of tests) {
      found = both(found, test(entry));
      if (found === 'FALSE') return found;
    }
    return found;
  };
  if (!tests.some(({ ofAll }) => ofAll)) return ofOne;
  return Object.assign(ofOne, {
    ofAll: (table: Table<Entry>) => columnOfAll(tests, table),
  });
}

function anyOf<Entry>(tests: readonly Test<Entry>[]): Test<Entry> {
  return (entry) => someOf(tests, (test) => test(entry));
}

export function negated<Entry>(test: Test<Entry>): Test<Entry> {
  return (entry) => not(test(entry));
}

/** TRUE if it is of any, else UNKNOWN if it is of any. */
export function someOf<Item>(items: Iterable<Item>, test: Test<Item>): Truth {
  let found: Truth = 'FALSE';
  for (const item of items) {
    found = either(found, test(item));
    if (found === 'TRUE') return found;
  }
  return found;
}

/** One of the records with these ids or names. */
export function idIn<Entry>(
  ids: Given<readonly string[]>,
  kind: AskedKind,
  table: Table<Entry>,
  asking: Asking,
  at: string,
): Condition<Entry> {
  if (ids == null) return null;
  const wanted = asking.entries(ids, kind, table, `${at}.id`);
  return (entry) => truthOf(wanted.has(entry));
}

export function text<Entry>(
  asked: Given<TextAsked>,
  read: (entry: Entry) => string | null,
): Condition<Entry> {
  if (asked == null) return null;
  const meets = textMeets(asked);
  return (entry) => meets(read(entry));
}

export function flagged<Entry>(
  asked: Given<boolean>,
  read: (entry: Entry) => boolean,
): Condition<Entry> {
  return asked == null ? null : (entry) => truthOf(read(entry) === asked);
}

/**
 * One of these words. Where the record has none it is not known; where it has the word for “not
 * said”, only asking for that finds it.
 */
export function oneOf<Entry, Word>(
  asked: Given<readonly Word[]>,
  read: (entry: Entry) => Word | null,
  notSaid?: Word,
): Condition<Entry> {
  if (asked == null) return null;
  const wanted = new Set(asked);
  return (entry) => {
    const word = read(entry);
    if (word !== null && wanted.has(word)) return 'TRUE';
    return word === null || word === notSaid ? 'UNKNOWN' : 'FALSE';
  };
}

/** That the one record it leads to is so. */
export function one<Entry, Of, Where>(
  asked: Given<Where>,
  make: Maker<Of, Where>,
  read: (entry: Entry) => Of,
  asking: Asking,
  at: string,
): Condition<Entry> {
  if (asked == null) return null;
  const test = make(asked, asking, at);
  return (entry) => test(read(entry));
}

/**
 * That some, none or every one of several is so, where `someIs` tells whether some are. “None” and
 * “every” follow from it: none is so if not some are; every one is so if none is not.
 */
export function quantified<Entry extends Placed, Of, Where>(
  asked: Given<ListWhere<Where>>,
  make: Maker<Of, Where>,
  someIs: (test: Test<Of>, isAnyAtAll: boolean) => Test<Entry>,
  asking: Asking,
  at: string,
): Condition<Entry> {
  if (asked == null) return null;
  const { some, none, every } = asked;
  const made = (where: Where, key: string) => make(where, asking, `${at}.${key}`);
  return allOf([
    some == null ? null : someIs(made(some, 'some'), isEmpty(some)),
    none == null ? null : negated(someIs(made(none, 'none'), isEmpty(none))),
    every == null ? null : negated(someIs(negated(made(every, 'every')), false)),
  ]);
}

function isEmpty(where: unknown): boolean {
  return (
    typeof where === 'object' &&
    where !== null &&
    Object.values(where).every((value) => value === null || value === undefined)
  );
}

/** Some of a list. One that is left open, or of which nothing is said, may hold others too. */
export function someIn<Entry, Of>(
  read: (entry: Entry) => Iterable<Of>,
  isOpen: (entry: Entry) => boolean = () => false,
): (test: Test<Of>) => Test<Entry> {
  return (test) => (entry) => {
    const found = someOf(read(entry), test);
    return found === 'FALSE' && isOpen(entry) ? 'UNKNOWN' : found;
  };
}
