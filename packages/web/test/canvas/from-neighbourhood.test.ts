import { expect, it } from 'vitest';
import { type NeighbourhoodAnswer, sceneFrom } from '../../src/canvas/from-neighbourhood.ts';

type Flow = NeighbourhoodAnswer['flows'][number];
type Party = NeighbourhoodAnswer['parties'][number];

function party(id: string, more: Partial<Party> = {}): Party {
  const standing = { state: 'UNKNOWN', badge: null } as const;
  return { id, name: id, shortName: null, kind: 'ORGANISATION', standing, ...more };
}

function flow(id: string, to: string, more: Partial<Flow> = {}): Flow {
  const end = (of: string) => ({ party: { id: of } });
  return {
    id,
    passage: id,
    sender: end('trust'),
    recipient: end(to),
    carries: [],
    agreements: [],
    ...more,
  };
}

function claim(name: string, assertion: 'STATED' | 'INFERRED', gdprClass?: string, holds = 'IS') {
  return {
    assertion,
    category: { name, classes: gdprClass === undefined ? [] : [{ gdprClass, holds }] },
  };
}

const answer: NeighbourhoodAnswer = {
  of: { id: 'trust' },
  parties: [
    party('trust'),
    party('ccg', { standing: { state: 'ENDED', badge: 'Ended 31 March 2021' } }),
    party('dfe', { shortName: 'DfE' }),
  ],
  flows: [
    flow('f1', 'ccg', { agreements: [{ agreement: { id: 'a1', title: 'Agreement' } }] }),
    flow('f2', 'dfe', { carries: [claim('UPN', 'STATED'), claim('Name', 'INFERRED')] }),
    flow('f3', 'dfe', { carries: [claim('Health information', 'INFERRED', 'SPECIAL_CATEGORY')] }),
    flow('f4', 'ccg', { carries: [claim('Reports', 'STATED', 'CRIMINAL_OFFENCE', 'MAY_BE')] }),
  ],
  memberships: [{ hubId: 'mash', memberId: 'dfe', assertion: 'INFERRED' }],
};

it('draws silence as not stated, and as inferred only what is nothing but inferred', () => {
  const lines = sceneFrom(answer, 'SHARING', ['trust']).lines.filter((l) => l.kind === 'FLOW');
  expect(lines.map(({ certainty, label }) => [certainty, label])).toEqual([
    ['NOT_STATED', ''],
    ['STATED', '2 categories'],
    ['INFERRED', 'Health information'],
    ['STATED', 'Reports'],
  ]);
});

it('says of a party what its standing says, and frames it by its agreement', () => {
  const { parties, frames } = sceneFrom(answer, 'SHARING', ['trust']);
  expect(parties.map(({ id, state, badge, group }) => [id, state, badge, group])).toEqual([
    ['trust', 'UNKNOWN', null, null],
    ['ccg', 'ENDED', 'Ended 31 March 2021', 'a1'],
    ['dfe', 'UNKNOWN', 'Name not matched', null],
  ]);
  expect(frames).toEqual([{ id: 'a1', title: 'Agreement', folded: false }]);
});

it('marks a line with the classes that are certain, not with those that may be', () => {
  const { lines } = sceneFrom(answer, 'SHARING', ['trust']);
  const marked = lines.filter(({ marks }) => marks !== undefined && marks.length > 0);
  expect(marked.map(({ to, marks }) => [to, marks])).toEqual([['dfe', ['S9']]]);
});

it('puts the kinds of body of one passage together, and folds them when there are many', () => {
  const kinds = (count: number, passage: string) =>
    Array.from({ length: count }, (_, index) => `${passage}-${index}`);
  const made = (counts: Record<string, number>): NeighbourhoodAnswer => {
    const ids = Object.entries(counts).flatMap(([name, count]) => kinds(count, name));
    return {
      of: { id: 'trust' },
      parties: [party('trust'), ...ids.map((id) => party(id, { kind: 'CLASS' }))],
      flows: ids.map((id) => flow(`to:${id}`, id, { passage: id.split('-')[0] ?? '' })),
      memberships: [],
    };
  };
  const few = sceneFrom(made({ Schools: 4, Courts: 2 }), 'SHARING', []);
  expect(few.frames).toEqual([{ id: 'passage:Schools', title: 'Schools', folded: false }]);
  const many = sceneFrom(made({ Schools: 14, Councils: 9 }), 'SHARING', []);
  expect(many.frames.map(({ title, folded }) => [title, folded])).toEqual([
    ['Schools', false],
    ['Councils', true],
  ]);
});
