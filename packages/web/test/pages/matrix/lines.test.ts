import { expect, it } from 'vitest';
import { filtered, grouped, linesOf, recipientsOf } from '../../../src/pages/matrix/lines.ts';
import { cell, party, row } from './answer.ts';

const recipients = recipientsOf([
  row('Zebra trust', { cells: [cell('a')] }),
  row('Alpha council'),
  row('p', { party: party('Police', 'CLASS'), role: 'PROCESSOR' }),
  row('mash', { party: party('MASH', 'HUB') }),
]);

it('groups by kind of recipient, what something is said of first', () => {
  const groups = grouped(recipients);
  expect(groups.map(({ name, recipients: { length } }) => [name, length])).toEqual([
    ['Named bodies', 2],
    ['Through a hub', 1],
    ['Kinds of body', 1],
  ]);
  expect(groups[0]?.recipients.map(({ name }) => name)).toEqual(['Zebra trust', 'Alpha council']);
});

it('does not say that a hub has no members where they are not known', () => {
  expect(recipients.find(({ kind }) => kind === 'HUB')?.remark).toBe(
    'members not in this register',
  );
});

it('tells two flows to one body apart by their passage', () => {
  const two = recipientsOf([row('body', {}, 'one'), row('body', {}, 'two')]);
  expect(two.map(({ remark }) => remark)).toEqual(['passage “Passage”', 'passage “Passage”']);
  expect(new Set(two.map(({ id }) => id)).size).toBe(2);
});

it('filters by role, kind and text together', () => {
  const any = { role: null, kind: null, text: '' };
  const names = (filter: Parameters<typeof filtered>[1]) =>
    filtered(recipients, filter).map(({ name }) => name);
  expect(names(any)).toHaveLength(4);
  expect(names({ ...any, role: 'PROCESSOR' })).toEqual(['Police']);
  expect(names({ ...any, kind: 'named' })).toEqual(['Zebra trust', 'Alpha council']);
  expect(names({ ...any, text: ' COUNCIL ' })).toEqual(['Alpha council']);
  expect(names({ role: 'PROCESSOR', kind: 'named', text: '' })).toEqual([]);
});

it('draws the card under its row, and neither in a folded group', () => {
  const groups = grouped(recipients);
  const kinds = (folded: Parameters<typeof linesOf>[1]) =>
    linesOf(groups, folded, 'to-Zebra trust>Zebra trust').map(({ kind }) => kind);
  expect(kinds(['hub', 'kind'])).toEqual(['group', 'row', 'card', 'row', 'group', 'group']);
  expect(kinds(['named', 'hub', 'kind'])).toEqual(['group', 'group', 'group']);
});
