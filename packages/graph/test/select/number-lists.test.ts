import { expect, it } from 'vitest';
import { NumberLists } from '../../src/select/statistics/number-lists.ts';

it('gives each list back, of 32 bits or, where it is asked to, of larger numbers', () => {
  const lists = [[1, 2 ** 31 - 1], [], [7]];
  const large = [[2 ** 31, 2 ** 40 + 3], [2 ** 53 - 1]];
  const given = (kept: NumberLists, count: number) =>
    Array.from({ length: count }, (_, place) => [...kept.listAt(place)]);
  expect(given(new NumberLists(lists), 3)).toEqual(lists);
  expect(given(new NumberLists(large, Float64Array), 2)).toEqual(large);
});
