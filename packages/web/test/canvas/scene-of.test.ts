import { expect, it } from 'vitest';
import type { Drawable, DrawableFlow, DrawableParty } from '../../src/canvas/drawable.ts';
import { sceneOf } from '../../src/canvas/scene-of.ts';

function party(id: string, more: Partial<DrawableParty> = {}): DrawableParty {
  const standing = { state: 'UNKNOWN', badge: null } as const;
  return { id, name: id, shortName: null, kind: 'ORGANISATION', standing, ...more };
}

function flow(id: string, to: string, more: Partial<DrawableFlow> = {}): DrawableFlow {
  const end = (of: string) => ({ party: { id: of } });
  return {
    id,
    name: id,
    passage: id,
    certainty: 'NOT_STATED',
    validity: 'UNKNOWN',
    sender: end('trust'),
    recipient: end(to),
    carries: [],
    agreements: [],
    ...more,
  };
}

function carrying(
  certainty: DrawableFlow['certainty'],
  names: readonly string[],
  gdprClass?: string,
  holds = 'IS',
): Partial<DrawableFlow> {
  const classes = gdprClass === undefined ? [] : [{ gdprClass, holds }];
  return { certainty, carries: names.map((name) => ({ category: { name, classes } })) };
}

const nothing: Drawable = {
  lens: 'sharing',
  of: { id: 'trust' },
  category: null,
  controllerIds: ['trust'],
  parties: [],
  flows: [],
  memberships: [],
  agreements: [],
  opened: [],
  pinned: {},
  grown: [],
  path: null,
};

const shown: Drawable = {
  ...nothing,
  parties: [
    party('trust'),
    party('ccg', { standing: { state: 'ENDED', badge: 'Ended 31 March 2021' } }),
    party('dfe', { shortName: 'DfE' }),
  ],
  flows: [
    flow('f1', 'ccg', { agreements: [{ agreement: { id: 'a1', title: 'Agreement' } }] }),
    flow('f2', 'dfe', carrying('STATED', ['UPN', 'Name'])),
    flow('f3', 'dfe', carrying('INFERRED', ['Health information'], 'SPECIAL_CATEGORY')),
    flow('f4', 'ccg', carrying('STATED', ['Reports'], 'CRIMINAL_OFFENCE', 'MAY_BE')),
  ],
  memberships: [{ hubId: 'mash', memberId: 'dfe', assertion: 'INFERRED', state: 'UNKNOWN' }],
};

it('gives words to a line that says what it carries, and none to silence', () => {
  const lines = sceneOf(shown).lines.filter((l) => l.kind === 'FLOW');
  expect(lines.map(({ certainty, label }) => [certainty, label])).toEqual([
    ['NOT_STATED', ''],
    ['STATED', '2 categories'],
    ['INFERRED', 'Health information'],
    ['STATED', 'Reports'],
  ]);
});

it('says of a party what its standing says, and frames it by its agreement', () => {
  const { parties, frames } = sceneOf(shown);
  expect(parties.map(({ id, state, badge, group }) => [id, state, badge, group])).toEqual([
    ['trust', 'UNKNOWN', null, null],
    ['ccg', 'ENDED', 'Ended 31 March 2021', 'a1'],
    ['dfe', 'UNKNOWN', 'Name not matched', null],
  ]);
  expect(frames).toEqual([{ id: 'a1', title: 'Agreement', folded: false }]);
});

it('marks a line with the classes that are certain, not with those that may be', () => {
  const { lines } = sceneOf(shown);
  const marked = lines.filter(({ marks }) => marks !== undefined && marks.length > 0);
  expect(marked.map(({ to, marks }) => [to, marks])).toEqual([['dfe', ['S9']]]);
});

it('puts the kinds of body of one passage together, and folds them when there are many', () => {
  const kinds = (count: number, passage: string) =>
    Array.from({ length: count }, (_, index) => `${passage}-${index}`);
  const made = (counts: Record<string, number>): Drawable => {
    const ids = Object.entries(counts).flatMap(([name, count]) => kinds(count, name));
    return {
      ...nothing,
      controllerIds: [],
      parties: [party('trust'), ...ids.map((id) => party(id, { kind: 'CLASS' }))],
      flows: ids.map((id) => flow(`to:${id}`, id, { passage: id.split('-')[0] ?? '' })),
    };
  };
  const few = sceneOf(made({ Schools: 4, Courts: 2 }));
  expect(few.frames).toEqual([{ id: 'passage:Schools', title: 'Schools', folded: false }]);
  const many = sceneOf(made({ Schools: 14, Councils: 9 }));
  expect(many.frames.map(({ title, folded }) => [title, folded])).toEqual([
    ['Schools', false],
    ['Councils', true],
  ]);
});

it('begins paths from a kind at the parties of that kind, in the first column', () => {
  const between = (from: string) =>
    sceneOf({
      ...nothing,
      of: null,
      parties: [party('school'), party('schools'), party('trust'), party('office')],
      flows: [
        { ...flow('in', 'trust'), sender: { party: { id: 'schools' } } },
        flow('out', 'office'),
      ],
      path: { from, to: 'office' },
    }).parties.map(({ id, column }) => [id, column]);
  const columns = [
    ['school', 0],
    ['schools', 0],
    ['trust', 1],
    ['office', 2],
  ];
  expect(between('school')).toEqual(columns);
  expect(between('schools').slice(1)).toEqual(columns.slice(1));
});
