/** Makes choices that are the same for the same seed. */
export interface Chooser {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** Up to `most` of the items; the same one can come twice. */
  some<Item>(items: readonly Item[], most: number): Item[];
  /** True `percent` times in a hundred. */
  chance(percent: number): boolean;
  /** One of the items, or nothing. */
  maybe<Item>(items: readonly Item[]): Item | undefined;
}

/** The mulberry32 generator: small, and good enough to scatter choices. */
export function chooser(seed: number): Chooser {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  return {
    below,
    one,
    some: (items, most) =>
      items.length === 0 ? [] : Array.from({ length: below(most + 1) }, () => one(items)),
    chance: (percent) => below(100) < percent,
    maybe: (items) => (items.length === 0 || below(2) === 0 ? undefined : one(items)),
  };
}

/** Dates of every precision. */
export const DATES = ['2019', '2020-02', '2020-02-29', '2021', '2021-03-31', '2024-12', '2026'];

/** Days around and between {@link DATES}. */
export const DAYS = ['2018-12-31', '2020-02-29', '2020-03-01', '2021-04-01', '2026-11-22'];

/** First and last days, each known, known in part or not known. */
export function dates(choose: Chooser) {
  return { firstDay: choose.maybe(DATES), lastDay: choose.maybe(DATES) };
}

/** `prefix` with a number: ids of one kind. */
export function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
