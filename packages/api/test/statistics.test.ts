import { openStore, type Store } from '@sharing-atlas/graph';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../src/context.ts';
import { schema } from '../src/schema.ts';
import { SearchIndexes } from '../src/search-index.ts';
import { TimeLeft } from '../src/time-left.ts';
import { answerOf, apiOver, dataOf } from './support/ask.ts';
import { realBatch, refill } from './support/registers.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, await realBatch());
});
afterAll(() => store.close());

const ask = (args: string, fields = '') =>
  dataOf(
    apiOver(store).api,
    `{ flowStatistics(${args}) { totalCount distinctFlows unknownCount completenessWords ${fields}
      pageInfo { endCursor } edges { node { keys { value name } flows unsureFlows pairs } } } }`,
  );

describe('flow statistics', () => {
  it('count pairs by certainty, and flows that do not state what they carry as a group named so', async () => {
    expect(await ask('groupBy: [CERTAINTY]')).toMatchObject({
      flowStatistics: {
        totalCount: 3,
        distinctFlows: 81,
        completenessWords: expect.stringContaining('Of 70 the notice does not say'),
        edges: [
          { node: { keys: [{ value: 'NOT_STATED', name: 'Not stated' }], flows: 70, pairs: 0 } },
          { node: { keys: [{ value: 'STATED', name: 'Stated' }], flows: 11, pairs: 19 } },
          { node: { keys: [{ value: 'EXCLUDED', name: 'Not in this flow' }], flows: 1, pairs: 1 } },
        ],
      },
    });
  });

  it.each([
    ['AGREEMENT', /Agreements between the council, MHCLG/, 2, 2],
    ['PURPOSE', /Supporting the Government/, 8, 1],
  ])(
    'by %s say which flows are there by a link that a curator inferred',
    async (by, name, flows, unsureFlows) => {
      expect(await ask(`groupBy: [${by}], first: 100`)).toMatchObject({
        flowStatistics: {
          edges: expect.arrayContaining([
            {
              node: expect.objectContaining({
                keys: [expect.objectContaining({ name: expect.stringMatching(name) })],
                flows,
                unsureFlows,
              }),
            },
          ]),
        },
      });
    },
  );

  it('leave what a filter cannot decide out of all groups, and count it', async () => {
    const where =
      'where: { categories: { some: { gdprClass: [CRIMINAL_OFFENCE] } }, register: { id: ["register:birmingham"] } }';
    expect(await ask(`groupBy: [], ${where}`)).toMatchObject({
      flowStatistics: {
        distinctFlows: 1,
        unknownCount: expect.any(Number),
        completenessWords: expect.stringMatching(/[1-9]\d* flows could not be decided/),
        edges: [{ node: { keys: [], flows: 1 } }],
      },
    });
  });

  it('come in pages that hold each group once', async () => {
    const seen: string[] = [];
    let after = 'null';
    for (let page = 0; page < 20; page += 1) {
      const data = await ask(`groupBy: [RECIPIENT], first: 7, after: ${after}`);
      const text = JSON.stringify(data);
      seen.push(...[...text.matchAll(/"value":"([^"]+)"/g)].map(([, value = '']) => value));
      const end = /"endCursor":("[^"]+")/.exec(text)?.[1];
      if (end === undefined) break;
      after = end;
    }
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each(['CATEGORY', 'GDPR_CLASS', 'CERTAINTY'])(
    'by %s can be limited and ordered by pairs',
    async (by) => {
      const data = await ask(
        `groupBy: [${by}], having: { pairs: { min: 2 } }, orderBy: [{ field: PAIRS }]`,
      );
      const pairs = [...JSON.stringify(data).matchAll(/"pairs":(\d+)/g)].map(([, count]) =>
        Number(count),
      );
      expect(pairs.length).toBeGreaterThan(0);
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(2);
      expect(pairs).toEqual(pairs.toSorted((one, other) => one - other));
    },
  );

  it('are worked out in turn, and no more once the time of the request is over', async () => {
    const context = createContext({ store, today: '2026-11-22', indexes: new SearchIndexes() });
    const source = '{ flowStatistics(groupBy: [SENDER]) { totalCount } }';
    const failures = async (left: TimeLeft) => {
      const { errors = [] } = await graphql({ schema, source, contextValue: { ...context, left } });
      return errors.map(({ originalError }) => originalError);
    };
    expect(await failures(context.left)).toEqual([]);
    expect(await failures(new TimeLeft(0))).toMatchObject([{ code: 'TIMED_OUT' }]);
  });

  it.each([
    ['groupBy: [SENDER, SENDER]', /each dimension of “groupBy” once/],
    ['groupBy: [SENDER, RECIPIENT, HUB, PURPOSE, REGISTER]', /at most 4/],
    ['groupBy: [CATEGORY], categoryLevel: -1', /begins with 0/],
    ['groupBy: [SENDER], having: { flows: { min: 5, max: 2 } }', /at least 5 and at most 2/],
    [
      'groupBy: [GDPR_CLASS], having: { flows: { min: 1 }, pairs: { min: 3, max: 1 } }',
      /least 3.*most 1/,
    ],
    ['groupBy: [SENDER], having: { flows: { min: -1 } }', /begin with 0/],
    ['groupBy: [SENDER], having: { senders: { max: -1 } }', /begin with 0/],
    ['groupBy: [SENDER], having: { pairs: { min: 1 } }', /add CATEGORY, GDPR_CLASS or CERTAINTY/],
    [
      'groupBy: [], orderBy: [{ field: NAME }, { field: PAIRS }]',
      /add CATEGORY, GDPR_CLASS or CERTAINTY/,
    ],
    [
      'groupBy: [SENDER], where: { firstDay: { from: "2025-01-01", to: "2024-12-31" } }',
      /from 2025-01-01 on and also up to 2024-12-31/,
    ],
    ['groupBy: [SENDER], where: { sender: { id: ["org:nobody-at-all"] } }', /There is no/],
    ['groupBy: [SENDER], asAt: "2026-02-30"', /2026-02-30/],
  ])('say what is wrong with %s', async (args, words) => {
    const { errors } = await answerOf(
      apiOver(store).api,
      `{ flowStatistics(${args}) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ message: expect.stringMatching(words) }]);
  });
});
