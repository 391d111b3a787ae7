import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill, withProperties } from '../support/registers.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM = 'org:birmingham-childrens-trust';
const RETURN = 'flow:sandwell/return-to-dfe';
const CATEGORY = 'category: "cat:unique-pupil-number"';

/** Each field that takes the filter, with how its rows and the flows it does not know are reached. */
const FIELDS: readonly (readonly [field: string, args: string, type: string])[] = [
  ['whoReceives', `${CATEGORY}, from: "${SANDWELL}"`, 'WhoReceivesAnswer'],
  ['whereFrom', `${CATEGORY}, to: "${BIRMINGHAM}"`, 'WhoReceivesAnswer'],
  ['whatGoes', `from: "${SANDWELL}"`, 'WhatGoesAnswer'],
  ['matrix', `from: "${SANDWELL}"`, 'Matrix'],
];

describe.each(engines())('the filter of a question, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, withProperties(await realBatch(), RETURN, { validTo: '2026-04-01' }));
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  const rowsOf = (field: string) =>
    field === 'matrix'
      ? 'rows { flow { id } basisSaidOf certainty otherEndCertainty }'
      : 'rows(first: 200) { edges { node { flow { id } basisSaidOf certainty otherEndCertainty } } }';
  const apartOf = (type: string) =>
    type === 'WhoReceivesAnswer'
      ? 'countedApart(first: 200) { edges { node { flow { id } basisSaidOf } } }'
      : '';
  const asked = async (
    [field, args, type]: (typeof FIELDS)[number],
    filter: string,
    asAt = '2026-01-01',
  ) => {
    const data = await ask(
      `{ answer: ${field}(${args}, ${filter} asAt: "${asAt}") { __typename ... on ${type} { ${rowsOf(field)} ${apartOf(type)} } } }`,
    );
    expect(texts(data, 'answer.__typename'), field).toEqual([type]);
    const shown = field === 'matrix' ? 'answer.rows' : 'answer.rows.edges.node';
    return [...pick(data, shown), ...pick(data, 'answer.countedApart.edges.node')];
  };
  const flowsOf = (rows: readonly unknown[]) => new Set(texts({ rows }, 'rows.flow.id'));

  it.each(FIELDS)('%s tells of what a basis is said', async (...field) => {
    const all = await asked(field, '');
    const onTask = await asked(field, 'basis: "UK GDPR Art 6(1)(e)",');
    const ofFlow = await asked(field, 'basis: "Art 6", basisScope: [FLOW],');
    for (const rows of [onTask, ofFlow]) {
      const flows = flowsOf(rows);
      // Nothing that goes to the trust in Birmingham has a basis of its own there.
      const some = field[0] === 'whereFrom' && rows === ofFlow ? 0 : 1;
      expect(flows.size).toBeGreaterThanOrEqual(some);
      if (rows === ofFlow) expect(flows.size).toBeLessThan(flowsOf(all).size);
      expect([...flowsOf(all)]).toEqual(expect.arrayContaining([...flows]));
    }
    for (const row of onTask) expect(pick(row, 'basisSaidOf').length).toBeGreaterThan(0);
    for (const row of ofFlow) expect(pick(row, 'basisSaidOf')).toEqual(['FLOW']);
    for (const row of all) expect(pick(row, 'basisSaidOf')).toEqual([]);
  });

  it('a basis said of the whole notice, or as one of several, answers nothing of one flow', async () => {
    const on = (basis: string) =>
      ask(`{ answer: whoReceives(${CATEGORY}, from: "${SANDWELL}", asAt: "2026-01-01"${basis}) {
        ... on WhoReceivesAnswer { completeness { verdict stated { flows } reasons { code bearsOnVerdict flows { id } } }
          rows { edges { node { flow { id } certainty basisSaidOf onlyMayMeetFilter } } } } } }`);
    const whole = await on('');
    expect(pick(whole, 'answer.completeness.verdict')).toEqual(['COMPLETE']);
    expect(pick(whole, 'answer.rows.edges.node.onlyMayMeetFilter')).not.toContain(true);
    const consent = await on(', basis: "Art 6(1)(a)"');
    expect(pick(consent, 'answer.completeness.verdict')).toEqual(['UNKNOWN']);
    expect(pick(consent, 'answer.completeness.stated')).toEqual([{ flows: 0 }]);
    const row = pick(consent, 'answer.rows.edges.node').filter((each) =>
      texts(each, 'flow.id').includes(RETURN),
    );
    expect(row).toEqual([
      {
        flow: { id: RETURN },
        certainty: 'STATED',
        basisSaidOf: ['NOTICE'],
        onlyMayMeetFilter: true,
      },
    ]);
    const reasons = pick(consent, 'answer.completeness.reasons').filter((each) =>
      pick(each, 'code').includes('FILTER_MAY_BE'),
    );
    expect(texts({ reasons }, 'reasons.flows.id')).toContain(RETURN);
    expect(pick({ reasons }, 'reasons.bearsOnVerdict')).toEqual([true]);
    const either =
      await ask(`{ answer: whatGoes(from: "${SANDWELL}", to: "hub:sandwell/mash", basis: "Art 6(1)(a)", basisScope: [FLOW]) {
      ... on WhatGoesAnswer { flowsCompleteness { verdict } rows { edges { node { onlyMayMeetFilter } } } } } }`);
    expect(pick(either, 'answer.rows.edges.node.onlyMayMeetFilter')).toContain(true);
    expect(pick(either, 'answer.flowsCompleteness.verdict')).toEqual(['UNKNOWN']);
  });

  it.each(FIELDS)(
    '%s divides flows by whether an agreement is in the register',
    async (...field) => {
      const all = flowsOf(await asked(field, ''));
      const none = flowsOf(await asked(field, 'noAgreement: true,'));
      const under = [...all].filter((id) => !none.has(id));
      const agreements = await Promise.all(
        [...all].map(async (id) => {
          const data = await ask(
            `{ node(id: "${id}") { ... on Flow { agreements { agreement { id } } } } }`,
          );
          return [id, pick(data, 'node.agreements').length] as const;
        }),
      );
      const withAny = agreements.filter(([, count]) => count > 0).map(([id]) => id);
      expect(under.sort()).toEqual(withAny.sort());
    },
  );

  it.each(FIELDS)(
    '%s refuses a basis that is not there, with the nearest',
    async (field, args, type) => {
      const data = await ask(
        `{ answer: ${field}(${args}, basis: "Art 77") { __typename ... on UnknownId { argument nearest { id } } ... on ${type} { asAt } } }`,
      );
      expect(data).toMatchObject({ answer: { __typename: 'UnknownId', argument: 'basis' } });
    },
  );

  it('shows only the certainties asked for, and counts them all', async () => {
    const of = (args: string) =>
      ask(`{ answer: whoReceives(category: "Health information", from: "${SANDWELL}" ${args}) {
        ... on WhoReceivesAnswer { rowsNotShown rows { totalCount }
          completeness { verdict counts { certainty count parties } reasons { code count } } } } }`);
    const all = await of('');
    const shown = await of(', certainty: [STATED]');
    expect(pick(shown, 'answer.completeness')).toEqual(pick(all, 'answer.completeness'));
    expect(pick(shown, 'answer.rows.totalCount')).toEqual([0]);
    expect(pick(shown, 'answer.rowsNotShown')).toEqual(pick(all, 'answer.rows.totalCount'));
  });

  it('tells which reasons bear on the verdict, each with its flows', async () => {
    const data =
      await ask(`{ answer: whoReceives(${CATEGORY}, from: "${SANDWELL}", asAt: "2026-01-01") {
      ... on WhoReceivesAnswer { completeness { verdict sentence stated { flows parties }
        reasons { code bearsOnVerdict flows { id name } } } } } }`);
    expect(pick(data, 'answer.completeness.verdict')).toEqual(['COMPLETE']);
    expect(pick(data, 'answer.completeness.stated')).toEqual([{ flows: 1, parties: 1 }]);
    const reasons = pick(data, 'answer.completeness.reasons');
    expect(texts({ reasons }, 'reasons.code')).toEqual(
      expect.arrayContaining(['BASIS_ONLY_NOTICE_WIDE', 'REGISTER_COVERAGE']),
    );
    expect(pick({ reasons }, 'reasons.bearsOnVerdict')).not.toContain(true);
    const wide = reasons.filter((reason) =>
      pick(reason, 'code').includes('BASIS_ONLY_NOTICE_WIDE'),
    );
    expect(texts({ wide }, 'wide.flows.id')).toEqual([RETURN]);
    expect(texts(data, 'answer.completeness.sentence').join()).toMatch(/2 notices were read/);
  });

  it('lists flows by the same filter, and counts those it does not know', async () => {
    const data = await ask(`{
      all: flows { totalCount }
      none: flows(noAgreement: true) { totalCount notKnownToFilter { id } }
      wide: flows(basis: "Art 9", basisScope: [NOTICE]) { totalCount }
      own: flows(basis: "Art 9", basisScope: [FLOW]) { totalCount notKnownToFilter { id } }
    }`);
    const [all, none, wide, own] = ['all', 'none', 'wide', 'own'].map((key) =>
      Number(pick(data, `${key}.totalCount`)[0]),
    );
    expect(none).toBeLessThan(all ?? 0);
    expect(pick(data, 'none.notKnownToFilter')).toEqual([]);
    expect(wide).toBeGreaterThan(own ?? 0);
    expect(pick(data, 'own.notKnownToFilter').length + (own ?? 0)).toBeLessThanOrEqual(all ?? 0);
    expect(pick(data, 'own.notKnownToFilter').length).toBeGreaterThan(0);
  });
});
