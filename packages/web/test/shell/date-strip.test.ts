import { expect, it } from 'vitest';
import { datedWords } from '../../src/shell/DateStrip.tsx';

it.each([
  [1, 0, 'it is not dated'],
  [2, 0, 'neither is dated'],
  [3, 0, 'none is dated'],
  [1, 1, 'it is dated'],
  [3, 3, 'all are dated'],
  [3, 1, '1 of 3 notices is dated'],
  [4, 2, '2 of 4 notices are dated'],
])('of %i notices, %i dated: %s', (notices, dated, words) => {
  expect(datedWords({ notices, dated })).toBe(words);
});
