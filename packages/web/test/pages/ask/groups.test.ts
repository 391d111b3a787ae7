import { describe, expect, it } from 'vitest';
import { groupsOf, nest } from '../../../src/pages/ask/groups.ts';
import type { Row } from '../../../src/pages/ask/rows.ts';
import { apartSizeWords, groupWords, noRowWords } from '../../../src/pages/ask/words.ts';
import { conditionsOf } from '../../../src/pages/questions/parts/conditions.ts';

interface Given {
  party: string;
  flow?: string;
  through?: string;
  role?: Row['role'];
  certainty?: Row['certainty'];
  passage?: string;
  sender?: string;
  purposes?: readonly string[];
  openWords?: string | null;
}

function row({
  party,
  flow = `to-${party}`,
  through,
  role = 'OTHER_BODY',
  certainty = 'NOT_STATED',
  passage = 'Services',
  sender = 'trust',
  purposes = [],
  openWords = null,
}: Given): Row {
  return {
    id: `${flow} ${party}`,
    role,
    certainty,
    certaintyName: null,
    partyCertainty: through === undefined ? 'NAMED' : 'MEMBER_OF_HUB',
    partyCertaintyWords: '',
    isInside: false,
    words: '',
    apart: null,
    validity: 'UNKNOWN',
    because: [],
    partExcluded: [],
    basisSaidOf: [],
    aboutMatch: null,
    party: {
      id: party,
      name: party,
      kind: 'ORGANISATION',
      openWords: null,
      standing: { state: 'UNKNOWN', badge: null, words: 'No end recorded' },
      successorsAt: [],
    },
    through: through === undefined ? null : { id: through, name: through },
    flow: {
      name: 'flow',
      recipient: { party: { id: 'org:r', name: 'Recipient' } },
      id: flow,
      passage,
      verb: null,
      assertion: 'STATED',
      condition: null,
      conditions: [],
      openWords,
      sender: { party: { id: sender, name: sender } },
      purposes: purposes.map((id) => ({ statements: [], purpose: { id, name: id } })),
    },
    statements: [],
  };
}

const names = (rows: readonly Row[]) => rows.map(({ party }) => party?.name);

describe('members of a hub', () => {
  const hub = row({ party: 'hub', flow: 'to-hub' });
  const member = row({ party: 'police', flow: 'to-hub', through: 'hub' });
  const ofAnotherFlow = row({ party: 'probation', flow: 'else', through: 'hub' });

  it('stand under the hub of the same flow, wherever the answer lists them', () => {
    const nested = nest([member, hub]);
    expect(nested.map(({ row: each }) => each.party?.name)).toEqual(['hub']);
    expect(names(nested[0]?.members ?? [])).toEqual(['police']);
  });

  it('stand for themselves where their hub is not in the answer', () => {
    expect(nest([hub, ofAnotherFlow]).map(({ row: each, members }) => [each.id, members])).toEqual([
      ['to-hub hub', []],
      ['else probation', []],
    ]);
  });

  it('are counted beside the hub, never as recipients of their own', () => {
    const [group] = groupsOf([hub, member]);
    expect(group?.size).toEqual({ parties: 1, rows: 1 });
    expect(group?.reached).toEqual([{ hub: 'hub', members: 1 }]);
  });
});

describe('sizes', () => {
  const hub = row({ party: 'hub', flow: 'to-hub' });
  const member = row({ party: 'police', flow: 'to-hub', through: 'hub' });
  const twice = [row({ party: 'trust', flow: 'one' }), row({ party: 'trust', flow: 'two' })];

  it('count a party once however many rows it has', () => {
    const [group] = groupsOf(twice);
    if (group === undefined) throw new Error('no group');
    expect(groupWords(group, null).note).toBe('1 recipient, 2 rows');
    expect(apartSizeWords([...twice, row({ party: 'school' })])).toBe(
      '2 parties, 3 rows of which nothing can be said for this category',
    );
  });

  it('tell of the members of a hub beside it, in what is counted apart too', () => {
    expect(apartSizeWords([hub, member])).toBe(
      '1 party of which nothing can be said for this category; 1 agency is reached through the hub',
    );
  });
});

it('gives a condition that is said of every such sharing, and none only where there is neither', () => {
  const { flow } = row({ party: 'home office' });
  const rule = {
    rule: { id: 'rule', description: 'the minimum amount', appliesTo: 'EVERY_LISTED_RECIPIENT' },
    statements: [],
  };
  if (flow === null) throw new Error('no flow');
  expect(conditionsOf({ because: [], flow: { ...flow, conditions: [rule] } })).toEqual({
    own: [],
    rules: [{ id: 'rule', words: 'On every such sharing: the minimum amount', statements: [] }],
  });
  expect(conditionsOf({ because: [], flow })).toEqual({ own: [], rules: [] });
});

it('puts other bodies before processors before own teams, and leaves out roles without rows', () => {
  const groups = groupsOf([
    row({ party: 'team', role: 'OWN_TEAM' }),
    row({ party: 'body', role: 'OTHER_BODY' }),
  ]);
  expect(groups.map(({ role }) => role)).toEqual(['OTHER_BODY', 'OWN_TEAM']);
});

it('keeps certainties, passages and senders apart and rows in the order of the answer', () => {
  const [group] = groupsOf([
    row({ party: 'a', certainty: 'STATED', passage: 'Return' }),
    row({ party: 'b', passage: 'Services' }),
    row({ party: 'c', passage: 'Return' }),
    row({ party: 'd', passage: 'Services' }),
    row({ party: 'e', passage: 'Services', sender: 'other trust' }),
  ]);
  expect(
    group?.bands.map((band) => [
      band.sender,
      band.passage,
      names(band.rows.map((each) => each.row)),
    ]),
  ).toEqual([
    ['trust', 'Return', ['a']],
    ['trust', 'Services', ['b', 'd']],
    ['trust', 'Return', ['c']],
    ['other trust', 'Services', ['e']],
  ]);
});

it('says of a passage only what is so of every row in it', () => {
  const [group] = groupsOf([
    row({ party: 'a', purposes: ['support', 'research'], openWords: 'such as' }),
    row({ party: 'b', purposes: ['support'], openWords: null }),
  ]);
  const [band] = group?.bands ?? [];
  expect(band?.purposes.map(({ name }) => name)).toEqual(['support']);
  expect(band?.openWords).toBeNull();
});

it('says that recipients are recorded where all of them are counted apart', () => {
  const apart = noRowWords(39);
  expect(apart.title).toBe('No row: all are counted apart.');
  expect(apart.rest).toMatch(/^Recipients are recorded/);
  expect(noRowWords(0).title).toBe('No recipient is recorded for this question.');
});
