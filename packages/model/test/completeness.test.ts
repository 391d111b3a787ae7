import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  APART_REASONS,
  type ApartReason,
  CATEGORY_CERTAINTIES,
  type CategoryCertainty,
  type ClassifiedFlow,
  COMPLETENESS_REASONS,
  type Completeness,
  completenessOf,
  PARTY_CERTAINTIES,
} from '../src/index.ts';

function flow(
  certainty: CategoryCertainty | null,
  changes: Partial<ClassifiedFlow> = {},
): ClassifiedFlow {
  return {
    flowId: 'flow',
    registerId: 'register',
    partyId: 'party',
    otherEndCertainty: 'NAMED',
    onlyMayMeetFilter: false,
    hasOnlyNoticeWideBasis: false,
    classification: {
      certainty,
      apart: certainty === null ? 'NOT_ON_LIST' : null,
      because: [],
      partExcluded: [],
    },
    partyCertainty: 'NAMED',
    openPartyList: null,
    openCategoryLists: [],
    validity: 'CURRENT',
    statementIds: ['A001'],
    ...changes,
  };
}

function apart(reason: ApartReason): ClassifiedFlow {
  const classification = { certainty: null, apart: reason, because: [], partExcluded: [] };
  return flow(null, { classification });
}

const verdict = (flows: readonly ClassifiedFlow[]) => completenessOf(flows, 'RECIPIENTS').verdict;
const verdictOfOne = (flows: readonly ClassifiedFlow[]) =>
  completenessOf(flows, 'ONE_RECIPIENT').verdict;

describe('how complete "who receives it" is', () => {
  it.each(['STATED_WIDER', 'INFERRED', 'NOT_STATED', 'EXCLUDED'] as const)(
    'is not known if there is nothing but %s',
    (certainty) => {
      expect(verdict([flow(certainty)])).toBe('UNKNOWN');
    },
  );

  it('is not known if there is nothing, or only what is counted apart', () => {
    expect(verdict([])).toBe('UNKNOWN');
    expect(verdict(APART_REASONS.map(apart))).toBe('UNKNOWN');
  });

  it.each(['STATED', 'STATED_PART'] as const)('is complete if a recipient is %s', (certainty) => {
    expect(verdict([flow(certainty), flow('NOT_STATED')])).toBe('COMPLETE');
    expect(verdict([flow(certainty, { partyCertainty: 'KIND_NAMED' })])).toBe('COMPLETE');
  });

  it('is incomplete if a stated recipient stands in an open list', () => {
    expect(verdict([flow('STATED', { openPartyList: 'such as' })])).toBe('INCOMPLETE');
    expect(verdict([flow('STATED'), flow('NOT_STATED', { openPartyList: 'such as' })])).toBe(
      'COMPLETE',
    );
  });

  it('is incomplete if somebody who is not named receives it too', () => {
    const unnamed = flow('STATED', { partyCertainty: 'UNNAMED' });
    expect(verdict([flow('STATED'), unnamed])).toBe('INCOMPLETE');
    expect(verdict([unnamed])).toBe('UNKNOWN');
  });

  it('is not answered by a body that only may be meant', () => {
    expect(verdict([flow('STATED', { partyCertainty: 'MAY_BE_INSTANCE' })])).toBe('UNKNOWN');
  });
});

describe('how complete "does this body receive it" is', () => {
  it.each(['STATED', 'STATED_PART', 'EXCLUDED'] as const)(
    'is complete if it is %s',
    (certainty) => {
      expect(verdictOfOne([flow(certainty, { openPartyList: 'include' })])).toBe('COMPLETE');
    },
  );

  it('is incomplete in an open list if a kind of body was asked about', () => {
    const open = [flow('STATED', { openPartyList: 'include' })];
    const { verdict: ofKind, reasons } = completenessOf(open, 'ONE_RECIPIENT', {
      asksOfSeveral: true,
    });
    expect(ofKind).toBe('INCOMPLETE');
    expect(reasons.filter((reason) => reason.bearsOnVerdict).map(({ code }) => code)).toEqual([
      'OPEN_LIST_OF_RECIPIENTS',
    ]);
  });

  it.each(['STATED_WIDER', 'INFERRED', 'NOT_STATED'] as const)(
    'is not known if it is %s',
    (certainty) => {
      expect(verdictOfOne([flow(certainty)])).toBe('UNKNOWN');
    },
  );

  it('is not known if the flow only may be one of those asked about', () => {
    expect(verdictOfOne([flow('STATED', { onlyMayMeetFilter: true })])).toBe('UNKNOWN');
    expect(verdict([flow('STATED', { onlyMayMeetFilter: true })])).toBe('UNKNOWN');
    expect(verdict([flow('STATED', { otherEndCertainty: 'MAY_BE_INSTANCE' })])).toBe('UNKNOWN');
    expect(verdict([flow('STATED', { otherEndCertainty: 'KIND_NAMED' })])).toBe('COMPLETE');
  });

  it('is not known if the body only may be meant', () => {
    const meant = { partyCertainty: 'MAY_BE_INSTANCE' } as const;
    expect(verdictOfOne([flow('STATED', meant)])).toBe('UNKNOWN');
    expect(verdictOfOne([flow('EXCLUDED', meant)])).toBe('UNKNOWN');
    expect(verdictOfOne([])).toBe('UNKNOWN');
  });
});

describe('the reasons of an answer', () => {
  const found = completenessOf(
    [
      flow('NOT_STATED', { flowId: 'a', statementIds: ['A001', 'A002'] }),
      flow('STATED', { flowId: 'b', partyCertainty: 'KIND_NAMED', openPartyList: 'include' }),
      flow('STATED', { flowId: 'c', openCategoryLists: ['such as', 'will include', 'such as'] }),
      flow('STATED', { flowId: 'd', validity: 'UNKNOWN' }),
      flow('STATED', { flowId: 'e', hasOnlyNoticeWideBasis: true }),
      flow('STATED', { flowId: 'f', onlyMayMeetFilter: true }),
      ...APART_REASONS.map(apart),
    ],
    'RECIPIENTS',
    {
      unread: [{ title: 'Another notice', statementIds: ['A009'] }],
      undecided: [{ registerId: 'register', id: 'z', statementIds: ['A010'] }],
      coverage: { notices: ['This notice'], outOfScopeIds: ['A011'] },
    },
  );
  const reason = (code: string) => found.reasons.find((entry) => entry.code === code);

  it('are all given, each once and in one order', () => {
    expect(found.reasons.map(({ code }) => code)).toEqual([...COMPLETENESS_REASONS]);
    expect(found.reasons.every(({ count }) => count === 1)).toBe(true);
  });

  it('name the flows, the statements and the words concerned', () => {
    expect(reason('CATEGORIES_NOT_STATED')).toMatchObject({
      flowIds: ['a'],
      statementIds: ['A001', 'A002'],
      words: [],
    });
    expect(reason('PARTY_NOT_NAMED')).toMatchObject({ flowIds: ['b'] });
    expect(reason('OPEN_LIST_OF_RECIPIENTS')).toMatchObject({ flowIds: ['b'], words: ['include'] });
    expect(reason('OPEN_LIST_OF_CATEGORIES')).toMatchObject({
      flowIds: ['c'],
      words: ['such as', 'will include'],
    });
    expect(reason('VALIDITY_UNKNOWN')).toMatchObject({ flowIds: ['d'] });
    expect(reason('BASIS_ONLY_NOTICE_WIDE')).toMatchObject({ flowIds: ['e'] });
    expect(reason('FILTER_MAY_BE')).toMatchObject({ flowIds: ['f'] });
    expect(reason('FILTER_NOT_KNOWN')).toMatchObject({ flowIds: ['z'] });
    expect(reason('REGISTER_COVERAGE')).toMatchObject({
      flowIds: [],
      statementIds: ['A011'],
      words: ['This notice'],
    });
    expect(reason('DOCUMENT_NOT_READ')).toMatchObject({
      flowIds: [],
      statementIds: ['A009'],
      words: ['Another notice'],
    });
  });

  const bearing = (answer: Completeness) =>
    answer.reasons.filter(({ bearsOnVerdict }) => bearsOnVerdict).map(({ code }) => code);

  it('bear on the verdict only where they keep the answer from being complete', () => {
    expect(found.verdict).toBe('INCOMPLETE');
    expect(bearing(found)).toEqual(['OPEN_LIST_OF_RECIPIENTS']);
    const unnamed = flow('STATED', { partyCertainty: 'UNNAMED' });
    expect(bearing(completenessOf([unnamed, flow('STATED')], 'RECIPIENTS'))).toEqual([
      'PARTY_NOT_NAMED',
    ]);
    const silent = completenessOf([flow('NOT_STATED', { validity: 'UNKNOWN' })], 'RECIPIENTS');
    expect(bearing(silent)).toEqual(['CATEGORIES_NOT_STATED']);
    const wide = flow('STATED', { hasOnlyNoticeWideBasis: true });
    const complete = completenessOf([wide, flow('NOT_STATED')], 'RECIPIENTS', {
      coverage: { notices: ['This notice'], outOfScopeIds: ['A011'] },
    });
    expect(complete.verdict).toBe('COMPLETE');
    expect(bearing(complete)).toEqual([]);
  });

  it('are none where nothing is open', () => {
    expect(completenessOf([flow('STATED')], 'RECIPIENTS').reasons).toEqual([]);
  });
});

describe('the counts of an answer', () => {
  const flows = fc
    .array(
      fc
        .record({
          certainty: fc.constantFrom(...CATEGORY_CERTAINTIES, null),
          partyCertainty: fc.constantFrom(...PARTY_CERTAINTIES),
          openPartyList: fc.constantFrom(null, 'include'),
        })
        .map(({ certainty, ...changes }) => flow(certainty, changes)),
    )
    .map((all) => all.map((one, index) => ({ ...one, flowId: `flow-${index}` })));

  it('add up to all flows', () => {
    fc.assert(
      fc.property(flows, (all) => {
        const { counts, countedApart } = completenessOf(all, 'RECIPIENTS');
        const sum = Object.values(counts).reduce(
          (total, count) => total + count,
          countedApart.flows,
        );
        expect(sum).toBe(all.length);
      }),
    );
  });

  it('tell flows from the parties at their ends', () => {
    const twice = [flow('STATED', { flowId: 'a' }), flow('STATED_PART', { flowId: 'b' })];
    const { said, counts, partyCounts } = completenessOf(twice, 'RECIPIENTS');
    expect(said.stated).toEqual({ flows: 2, parties: 1 });
    expect(counts).toMatchObject({ STATED: 1, STATED_PART: 1 });
    expect(partyCounts).toMatchObject({ STATED: 1, STATED_PART: 1 });
  });

  it('leave a verdict as it is when more is not stated or counted apart', () => {
    fc.assert(
      fc.property(flows, (all) => {
        const more = [...all, flow('NOT_STATED'), flow(null)];
        expect(verdict(more)).toBe(verdict(all));
        expect(verdictOfOne(more)).toBe(verdictOfOne(all));
      }),
    );
  });
});
