import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASSERTIONS,
  type CategoryClaim,
  categoryQuestion,
  classify,
  contentsCertainty,
  directPartyCertainty,
  PARTY_KINDS,
  PERIOD_STATES,
} from '../src/index.ts';

const TREE = [
  { narrower: 'part', broader: 'asked' },
  { narrower: 'asked', broader: 'wider' },
];
const ASKED = categoryQuestion('asked', TREE);

function claim(categoryId: string, changes: Partial<CategoryClaim> = {}): CategoryClaim {
  return {
    categoryId,
    assertion: 'STATED',
    reason: null,
    condition: null,
    open: null,
    statementIds: [`of ${categoryId}`],
    ...changes,
  };
}

const inferred = (categoryId: string) =>
  claim(categoryId, { assertion: 'INFERRED', reason: 'a curator says so' });

const flow = (carries: readonly CategoryClaim[], excludes: readonly CategoryClaim[] = []) => ({
  carries,
  excludes,
});

describe('how sure it is that a flow carries a category', () => {
  it.each([
    ['STATED', flow([claim('asked')])],
    ['STATED_PART', flow([claim('part')])],
    ['STATED_WIDER', flow([claim('wider')])],
    ['INFERRED', flow([inferred('asked')])],
    ['INFERRED', flow([inferred('part')])],
    ['EXCLUDED', flow([], [claim('asked')])],
    ['EXCLUDED', flow([], [claim('wider')])],
  ] as const)('is %s', (certainty, contents) => {
    const found = classify(contents, ASKED, false, 'UNKNOWN');
    expect(found.certainty).toBe(certainty);
    expect(found.apart).toBeNull();
    expect(found.because).toHaveLength(1);
  });

  it('prefers what is nearest to the category, and what is stated to what is inferred', () => {
    const all = [claim('wider'), claim('part'), claim('asked')];
    expect(classify(flow(all), ASKED, true, 'CURRENT').certainty).toBe('STATED');
    expect(classify(flow(all.slice(0, 2)), ASKED, true, 'CURRENT').certainty).toBe('STATED_PART');
    const mixed = flow([inferred('asked'), claim('wider')]);
    expect(classify(mixed, ASKED, true, 'CURRENT').certainty).toBe('STATED_WIDER');
  });

  it('gives the claims that decide it, with their conditions', () => {
    const said = claim('asked', { condition: 'where needed', open: 'such as' });
    const { because } = classify(flow([said, claim('wider')]), ASKED, true, 'CURRENT');
    expect(because).toEqual([{ ...said, meeting: 'ITSELF' }]);
  });

  it('is not stated if the party is named, no category is, and the notice lists it as held', () => {
    expect(classify(flow([]), ASKED, true, 'UNKNOWN')).toEqual({
      certainty: 'NOT_STATED',
      apart: null,
      because: [],
      partExcluded: [],
    });
  });

  it.each([
    ['NOT_ON_LIST', flow([]), false, 'UNKNOWN'],
    ['OTHER_CATEGORIES_STATED', flow([claim('other')]), true, 'UNKNOWN'],
    ['NOT_IN_FORCE', flow([claim('asked')]), true, 'ENDED'],
    ['NOT_IN_FORCE', flow([], [claim('asked')]), true, 'NOT_BEGUN'],
  ] as const)('counts it apart for %s', (apart, contents, isListed, validity) => {
    const found = classify(contents, ASKED, isListed, validity);
    expect(found).toMatchObject({ certainty: null, apart, because: [] });
  });

  it('tells which part is left out, without leaving out the whole', () => {
    const found = classify(flow([claim('asked')], [claim('part')]), ASKED, true, 'CURRENT');
    expect(found.certainty).toBe('STATED');
    expect(found.partExcluded.map((entry) => entry.categoryId)).toEqual(['part']);
    const alone = classify(flow([], [claim('part')]), ASKED, true, 'CURRENT');
    expect(alone.certainty).toBe('NOT_STATED');
    expect(alone.partExcluded).toHaveLength(1);
  });

  const category = fc.constantFrom('asked', 'part', 'wider', 'other');
  const claims = fc.array(
    fc
      .record({ category, assertion: fc.constantFrom(...ASSERTIONS) })
      .map((made) => claim(made.category, { assertion: made.assertion })),
    { maxLength: 5 },
  );
  const validities = fc.constantFrom(...PERIOD_STATES);

  it('is excluded by what leaves it out, whatever else the flow is said to carry', () => {
    fc.assert(
      fc.property(
        claims,
        claims,
        fc.boolean(),
        fc.constantFrom('CURRENT', 'UNKNOWN'),
        fc.constantFrom('asked', 'wider'),
        (carries, excludes, isListed, validity, left) => {
          const contents = flow(carries, [...excludes, claim(left)]);
          expect(classify(contents, ASKED, isListed, validity).certainty).toBe('EXCLUDED');
        },
      ),
    );
  });

  it('is stated only if a claim states it, and is always either a row or counted apart', () => {
    fc.assert(
      fc.property(
        claims,
        claims,
        fc.boolean(),
        validities,
        (carries, excludes, listed, validity) => {
          const found = classify(flow(carries, excludes), ASKED, listed, validity);
          expect(found.certainty === null).toBe(found.apart !== null);
          const states = carries.some(
            (entry) => entry.categoryId === 'asked' && entry.assertion === 'STATED',
          );
          if (found.certainty === 'STATED') expect(states).toBe(true);
          // What a curator inferred of other categories is nothing that the notice states.
          const statesAny = carries.some(({ assertion }) => assertion === 'STATED');
          if (found.certainty === 'NOT_STATED') expect([statesAny, listed]).toEqual([false, true]);
          if (found.apart === 'OTHER_CATEGORIES_STATED') expect(statesAny).toBe(true);
        },
      ),
    );
  });

  it('does not depend on the order of the claims or on whether a date is known', () => {
    fc.assert(
      fc.property(claims, claims, fc.boolean(), (carries, excludes, isListed) => {
        const one = classify(flow(carries, excludes), ASKED, isListed, 'CURRENT');
        const contents = flow([...carries].reverse(), [...excludes].reverse());
        const other = classify(contents, ASKED, isListed, 'UNKNOWN');
        expect([other.certainty, other.apart]).toEqual([one.certainty, one.apart]);
      }),
    );
  });
});

describe('how sure it is what a flow carries at all', () => {
  it.each([
    ['STATED', [claim('a', { assertion: 'INFERRED' }), claim('b')], [claim('c')]],
    ['INFERRED', [claim('a', { assertion: 'INFERRED' })], [claim('c')]],
    ['EXCLUDED', [], [claim('c')]],
    ['NOT_STATED', [], []],
  ] as const)('is %s', (certainty, carries, excludes) => {
    expect(contentsCertainty(flow([...carries], [...excludes]))).toBe(certainty);
  });
});

describe('how sure it is who a party is', () => {
  it('follows from what the notice calls it', () => {
    expect(
      Object.fromEntries(PARTY_KINDS.map((kind) => [kind, directPartyCertainty(kind)])),
    ).toEqual({
      ORGANISATION: 'NAMED',
      CLASS: 'KIND_NAMED',
      CONCEPT: 'KIND_NAMED',
      TEAM: 'NAMED',
      HUB: 'NAMED',
      SYSTEM: 'NAMED',
      SUBJECT: 'NAMED',
      UNNAMED: 'UNNAMED',
    });
  });
});
