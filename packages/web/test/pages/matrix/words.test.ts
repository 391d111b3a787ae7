import { expect, it } from 'vitest';
import { recipientsOf } from '../../../src/pages/matrix/lines.ts';
import {
  cellMarks,
  cellName,
  howMuchIsStated,
  notStatedMarks,
} from '../../../src/pages/matrix/words.ts';
import { cell, row } from './answer.ts';

function sentence(rows: Parameters<typeof recipientsOf>[0]): string {
  const { stated, rest } = howMuchIsStated(recipientsOf(rows));
  return `${stated} ${rest}`;
}

it('says how little is stated, of recipients and not of rows', () => {
  const rows = [row('a', { cells: [cell('x')] }), row('b', {}, 'one'), row('b', {}, 'two')];
  expect(sentence(rows)).toBe(
    '1 of 2 recipients has any stated category. The other 1 stands in one column, “categories not stated”. An empty cell is not a “no”: nothing is said.',
  );
});

it('does not call those others who have a stated category by another flow', () => {
  const rows = [row('a', { cells: [cell('x')] }), row('a', {}, 'again'), row('b')];
  expect(sentence(rows)).toContain('1 of 2 recipients');
  expect(sentence(rows)).not.toContain('other');
});

it('counts neither what is left out nor what is only inferred as stated', () => {
  const rows = [
    row('a', { cells: [cell('x', { certainty: 'EXCLUDED' })] }),
    row('b', { cells: [cell('x', { certainty: 'INFERRED' })] }),
  ];
  expect(sentence(rows)).toContain('0 of 2 recipients have any stated category.');
});

it('does not say “nobody” where no recipient is recorded', () => {
  expect(sentence([])).toBe('No recipient is recorded. That is not the same as nobody.');
});

it('marks a cell by what is said, and the last column by what is not', () => {
  expect(cellMarks(cell('x', { certainty: null, partExcluded: true }))).toEqual(['PART_EXCLUDED']);
  expect(cellMarks(cell('x', { partExcluded: true }))).toEqual(['STATED', 'PART_EXCLUDED']);
  expect(notStatedMarks(row('a'))).toEqual(['NOT_STATED']);
  expect(notStatedMarks(row('a', { cells: [cell('x')] }))).toEqual([]);
  expect(notStatedMarks(row('a', { cells: [cell('x')], openWords: ['include'] }))).toEqual([
    'LIST_OPEN',
  ]);
});

it('names a cell by its words, condition, recipient and category', () => {
  const [recipient] = recipientsOf([row('Police', { openWords: ['such as'] })]);
  if (!recipient) throw new Error('no recipient');
  expect(cellName(['STATED'], ['where needed'], recipient, 'Address')).toBe(
    'Stated, where needed: Police, Address',
  );
  expect(cellName(['LIST_OPEN'], [], recipient, null)).toBe('List open: “such as”: Police');
});
