import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ComparedRow, differences } from '../../../src/pages/questions/compare/differences.ts';

function row(id: string, certainty: string | null, badge: string | null = null): ComparedRow {
  const standing = { state: badge === null ? 'CURRENT' : 'ENDED', badge, words: 'words' };
  return { id, certainty, validity: 'UNKNOWN', party: { name: id, standing } };
}

it('tells rows added, gone and standing otherwise', () => {
  const found = differences(
    [row('a', 'STATED'), row('b', 'NOT_STATED'), row('c', 'STATED'), row('e', 'STATED')],
    [
      row('b', 'NOT_STATED', 'Ended 2021'),
      row('c', 'EXCLUDED'),
      row('d', null),
      row('e', 'STATED'),
    ],
  );
  expect(found.added.map(({ id }) => id)).toEqual(['d']);
  expect(found.gone.map(({ id }) => id)).toEqual(['a']);
  expect(found.changed.map(({ later }) => later.id)).toEqual(['b', 'c']);
  expect(found.same).toBe(1);
});

it('does not take other words for another standing', () => {
  const before = row('a', 'STATED');
  const after = row('a', 'STATED');
  if (after.party) after.party.standing.words = 'Ends 31 March 2021';
  expect(differences([before], [after]).changed).toEqual([]);
});

const rows = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    certainty: fc.constantFrom('STATED', null),
  }),
  { selector: ({ id }) => id },
);

it('puts every row of both answers in exactly one place', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const earlier = one.map(({ id, certainty }) => row(id, certainty));
      const later = other.map(({ id, certainty }) => row(id, certainty));
      const { added, gone, changed, same } = differences(earlier, later);
      expect(gone.length + changed.length + same).toBe(earlier.length);
      expect(added.length + changed.length + same).toBe(later.length);
    }),
  );
});
