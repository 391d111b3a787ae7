import { expect, it } from 'vitest';
import { standingWords } from '../../src/shell/DateStrip.tsx';

it.each([
  [1, 'whether it stood on another day is not known'],
  [2, 'whether they stood on another day is not known'],
])('of %i notices: %s', (notices, words) => {
  expect(standingWords(notices)).toBe(words);
});
