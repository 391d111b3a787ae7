import { expect, it } from 'vitest';
import { type NeighbourhoodAnswer, sceneFrom } from '../../src/canvas/from-neighbourhood.ts';

const open = { firstDay: null, lastDay: null };
const end = (id: string) => ({ party: { id } });
const flow = { assertion: 'STATED' as const, agreements: [], sender: end('trust') };

const answer: NeighbourhoodAnswer = {
  asAt: '2026-11-22',
  of: { id: 'trust' },
  parties: [
    { id: 'trust', name: 'Trust', kind: 'ORGANISATION', period: open },
    {
      id: 'ccg',
      name: 'CCG',
      kind: 'ORGANISATION',
      period: { firstDay: null, lastDay: '2021-03-31' },
    },
    { id: 'dfe', name: 'DfE', kind: 'ORGANISATION', period: open },
  ],
  flows: [
    {
      ...flow,
      id: 'f1',
      recipient: end('ccg'),
      carries: [],
      agreements: [{ agreement: { id: 'a1', title: 'Agreement' } }],
    },
    { ...flow, id: 'f2', recipient: end('dfe'), carries: [{ category: { name: 'UPN' } }] },
    {
      ...flow,
      id: 'f3',
      assertion: 'INFERRED',
      recipient: end('dfe'),
      carries: [{ category: null }],
    },
  ],
  memberships: [],
};

it('draws silence as not stated, and an inference as one', () => {
  const lines = sceneFrom(answer, 'SHARING', ['trust']).lines;
  expect(lines.map(({ certainty, label }) => [certainty, label])).toEqual([
    ['NOT_STATED', ''],
    ['STATED', 'UPN'],
    ['INFERRED', '1 category'],
  ]);
});

it('says of a party only what its days say, and frames it by its agreement', () => {
  const { parties, frames } = sceneFrom(answer, 'SHARING', ['trust']);
  expect(parties.map(({ id, state, badge, group }) => [id, state, badge, group])).toEqual([
    ['trust', 'UNKNOWN', null, null],
    ['ccg', 'ENDED', 'Ended 31 March 2021', 'a1'],
    ['dfe', 'UNKNOWN', null, null],
  ]);
  expect(frames).toEqual([{ id: 'a1', title: 'Agreement', folded: false }]);
});
