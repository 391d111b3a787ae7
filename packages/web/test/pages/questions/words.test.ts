import { expect, it } from 'vitest';
import {
  type BearingGroup,
  firmness,
  joinWords,
  withPurpose,
} from '../../../src/pages/questions/basis/group.ts';
import { noneWords, titleFor, verdictFor } from '../../../src/pages/questions/basis/verdict.ts';
import { questionKinds, sameAbout } from '../../../src/pages/questions/kinds.ts';
import { apartWords } from '../../../src/pages/questions/parts/ApartList.tsx';
import { dayBefore } from '../../../src/pages/questions/parts/Changes.tsx';
import { citedIn } from '../../../src/pages/questions/parts/cited-in.ts';
import { missingFrom, openEnds } from '../../../src/pages/questions/parts/pieces.ts';
import { matchWords } from '../../../src/pages/questions/parts/RowNotes.tsx';

it('says by which words of the notice a row met the filters', () => {
  expect(matchWords(['PURPOSE', 'NOTICE'], null)).toBe(
    'basis said of its purpose and the whole notice',
  );
  expect(matchWords([], 'WIDER')).toContain('it may be about these');
  expect(matchWords([], 'ITSELF')).toBeNull();
});

function group(scope: BearingGroup['scope'], ...ids: string[]): BearingGroup {
  return {
    scope,
    words: '',
    purposes: [],
    flows: [],
    use: {
      id: scope,
      scope,
      combination: 'UNCLEAR',
      combinationWords: null,
      condition: null,
      regime: 'UK_GDPR',
      note: null,
      register: null,
      by: [],
      cites: [],
      statements: [],
      bases: ids.map((id) => ({
        condition: null,
        schedule1: [],
        statements: [],
        basis: { id, kind: 'ART9', reference: id, name: id, needs: [] },
      })),
    },
  };
}

it('says how firmly bases are said, each list by itself', () => {
  expect(firmness([group('NOTICE', 'f', 'g')], 'ART9')).toBe(
    '2 said of the whole notice; none is tied to this sharing itself.',
  );
  expect(firmness([group('FLOW', 'f'), group('NOTICE', 'f', 'g')], 'ART9')).toBe(
    '1 said of this flow; 2 said of the whole notice.',
  );
  expect(firmness([group('NOTICE', 'f')], 'ART6')).toBe(
    'None is stated. That is not the same as none.',
  );
});

it('does not say of all flows what is said of some', () => {
  expect(verdictFor('FLOW', 1, 1)).toBe('Said of this flow');
  expect(verdictFor('FLOW', 3, 31)).toBe('Said of 3 of 31 flows');
  expect(titleFor('FLOW', 3, 31)).toContain('for 3 of 31 flows');
  expect(titleFor('NOTICE', 31, 31)).toContain('No basis is said of this sharing itself');
});

it('keeps the notice’s own and/or, and says where there is none', () => {
  const { use } = group('NOTICE', 'f', 'g');
  expect(joinWords({ ...use, combinationWords: 'Either … or' })).toContain('“Either … or”');
  expect(joinWords(use)).toBe('The notice does not say whether it is all of them or any of them.');
  expect(joinWords(group('NOTICE', 'f').use)).toBeNull();
});

it('speaks of supplying where a source is counted apart', () => {
  const row = { apart: 'NOT_ON_LIST', words: 'what it receives is not' } as const;
  expect(apartWords(row, 'source')).toContain('What it supplies is not stated');
  expect(apartWords(row, 'recipient')).toBe(row.words);
});

it('keeps what another kind of question asks for too', () => {
  const asked = new URLSearchParams('category=cat:x&from=org:a&steps=2&asAt=2026-01-01');
  const onward = questionKinds.find(({ path }) => path === '/ask/onward');
  const from = questionKinds.find(({ path }) => path === '/ask/from');
  expect(onward && sameAbout(onward, asked)).toBe('/ask/onward?from=org:a&steps=2');
  expect(from && sameAbout(from, asked)).toBe('/ask/from?category=cat:x&from=org:a');
});

it('finds the day before, over months and leap days', () => {
  expect(dayBefore('2020-04-01')).toBe('2020-03-31');
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
});

it('collects every cited statement once, and nothing else with an id', () => {
  const notice = { id: 'source:sandwell/front-door-privacy-notice' };
  const answer = {
    party: { id: 'org:ofsted', notice },
    rows: [
      { statements: [{ id: 'S088', notice }] },
      {
        statements: [
          { id: 'S088', notice },
          { id: 'S083', notice },
        ],
      },
    ],
  };
  expect(citedIn(answer)).toEqual(['S088', 'S083']);
});

it('asks for nothing where both ends may be left open', () => {
  expect(missingFrom(openEnds, {})).toEqual([]);
  expect(missingFrom([{ name: 'category', label: 'Category', of: 'category' }], {})).toEqual([
    'Category',
  ]);
});

it('never answers a limited question on bases as if it had been asked of all flows', () => {
  const asked = {
    ends: 'from the Trust',
    filters: ['Purpose: Referring a person'],
    notKnown: 32,
  };
  expect(noneWords(0, asked)).toBe(
    'No flow from the Trust is said to be of what was asked (Purpose: Referring a person). Of 32 flows it is not said. That is not the same as none.',
  );
  expect(noneWords(2, asked)).toContain('Asked only of Purpose: Referring a person. ');
  expect(noneWords(0, { ends: '', filters: [], notKnown: 0 })).toBe(
    'No flow is in this register. That is not the same as none.',
  );
});

it('gives the bases tied to a purpose though no flow is said to be for it', () => {
  const { use } = group('PURPOSE', 'f', 'g');
  const groups = withPurpose([], { name: 'Referring', publisher: 'the Trust', uses: [use] });
  expect(firmness(groups, 'ART9')).toBe(
    '2 said of its purpose; none is tied to this sharing itself.',
  );
  expect(withPurpose(groups, { name: 'Referring', publisher: null, uses: [use] })).toHaveLength(1);
});
