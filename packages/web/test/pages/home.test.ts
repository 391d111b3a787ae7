import { expect, it } from 'vitest';
import type { NoticeFigures } from '../../src/pages/home/figures.ts';
import { totalsInWords } from '../../src/pages/home/InThisRegister.tsx';

function notice(statements: number, ties: number, tiesNotSent: number): NoticeFigures {
  return {
    id: 'a-notice',
    title: 'A notice',
    publisher: 'A trust',
    seenOn: '2026-11-21',
    statements,
    ties,
    tiesNotSent,
    more: [],
  };
}

it('adds the notices up, and says how few statements tie a party to a category', () => {
  expect(totalsInWords([notice(100, 5, 1), notice(50, 6, 0)], 2)).toBe(
    '2 notices, 150 statements; only 11 tie a party to a category, and 1 of those says that it is not sent',
  );
});

it('says nothing of what is not sent where no statement says so', () => {
  expect(totalsInWords([notice(7, 1, 0)], 1)).toBe(
    '1 notice, 7 statements; only 1 ties a party to a category',
  );
});

it('says of how many notices the numbers are, where they are not of all', () => {
  expect(totalsInWords([notice(7, 1, 0)], 150)).toBe(
    '150 notices, the first 1 of them here with 7 statements; only 1 ties a party to a category',
  );
});
