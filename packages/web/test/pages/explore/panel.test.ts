import { expect, it } from 'vitest';
import type { Way, Ways } from '../../../src/pages/explore/panel/PathsPanel.tsx';
import {
  headline,
  purposeJoinWords,
  waysWords,
} from '../../../src/pages/explore/panel/path-words.ts';
import {
  becauseOf,
  type SentenceFlow,
  whatWords,
} from '../../../src/pages/explore/panel/sentence.ts';

function named(name: string) {
  return { id: name, name };
}

function flow(parts: Partial<SentenceFlow> = {}): SentenceFlow {
  return {
    id: 'flow:a',
    verb: null,
    condition: null,
    assertion: 'STATED',
    validity: 'UNKNOWN',
    sender: { party: { ...named('Trust'), kind: 'ORGANISATION' } },
    recipient: { party: { ...named('Department'), kind: 'ORGANISATION' } },
    carries: [],
    excludes: [],
    purposes: [],
    agreements: [],
    statements: [],
    ...parts,
  };
}

function carrying(...names: string[]): SentenceFlow['carries'] {
  return names.map((name) => ({ assertion: 'STATED', openWords: null, category: named(name) }));
}

it('tells a flow in a sentence, and says what is not stated', () => {
  expect(whatWords(flow())).toBe('what it carries is not stated; its purpose is not stated');
  const told = flow({
    carries: [
      ...carrying('Personal characteristics'),
      { assertion: 'STATED', openWords: 'include', category: named('Services provided') },
    ],
    excludes: [{ category: named('Name') }],
    purposes: [
      { purpose: named('So that the NHS can plan') },
      { purpose: named('Deal with contacts') },
    ],
    verb: 'will need to',
    condition: 'where the child has one',
  });
  expect(whatWords(told)).toBe(
    'personal characteristics and services provided (list open), without name, “will need to”, where the child has one; purposes: So that the NHS can plan; Deal with contacts',
  );
  expect(whatWords(flow({ carries: carrying('A', 'B', 'C', 'D', 'E', 'F') }))).toMatch(
    /^A, B, C and 3 more; /,
  );
});

it('rests a flow on its first statement and names the others', () => {
  const statements = ['S083', 'S090'].map((id) => ({ id, text: `text of ${id}`, notice: { id } }));
  expect(becauseOf(flow({ statements }))).toEqual({
    text: 'text of S083',
    first: [statements[0]],
    others: [statements[1]],
  });
  expect(becauseOf(flow()).text).toBeNull();
});

function way(...movesOn: Way['joins'][number]['movesOn'][]): Way {
  return {
    words: '',
    startWords: null,
    endWords: null,
    oneRegister: true,
    throughout: [],
    joins: movesOn.map((each) => ({ movesOn: each, words: '', stated: [] })),
    steps: [0, ...movesOn].map(() => ({
      certainty: 'NOT_STATED',
      purposeChange: 'NOT_KNOWN',
      flow: null,
    })),
  };
}

function ways(paths: Way[], parts: Partial<Ways> = {}): Ways {
  return {
    __typename: 'PathsAnswer',
    from: named('A'),
    to: named('B'),
    found: paths.length,
    truncated: false,
    maxLength: 3,
    notInForce: [],
    paths,
    ...parts,
  };
}

it('counts ways apart by what is said to move on', () => {
  expect(headline(ways([]), ways([]))).toMatch(/not the same as nothing being shared/);
  const there = ways([way(), way('NOT_STATED'), way('STATED', 'NOT_STATED')]);
  expect(headline(there, ways([way('STATED')]))).toBe(
    '1 direct flow. 1 way on which a notice says that it moves on. 2 ways on which flows only meet: no notice says that anything moves on all the way.',
  );
});

it('says whether all ways are told', () => {
  expect(waysWords(ways([way()]))).toBe('1 way of up to 3 flows. None left out.');
  expect(waysWords(ways([way()], { found: 9, truncated: true }))).toBe(
    '9 ways of up to 3 flows; the 1 shortest and surest are told here.',
  );
  expect(waysWords(ways([way()], { truncated: true }))).toMatch(/more than were looked for/);
  expect(waysWords(ways([], { truncated: true }))).toMatch(/as far as was looked/);
});

it('says of a purpose whether it changes, and when that is not known', () => {
  expect(purposeJoinWords('CHANGED')).toBe('The purpose changes.');
  expect(purposeJoinWords('NOT_KNOWN')).toMatch(/not known/);
  expect(purposeJoinWords('FIRST')).toBeNull();
});
