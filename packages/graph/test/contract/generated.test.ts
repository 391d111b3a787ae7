import { BASIS_KINDS, BASIS_SCOPES, type Label } from '@sharing-atlas/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowFilter } from '../../src/answers/flow-filter.ts';
import { NEIGHBOURHOOD_FLOW_LIMIT, neighbourhood } from '../../src/answers/neighbourhood.ts';
import { whatGoes } from '../../src/answers/what-goes.ts';
import { whereFrom, whoReceives } from '../../src/answers/who-receives.ts';
import type { Store } from '../../src/store/port.ts';
import {
  neighbourhoodInMemory,
  whatGoesInMemory,
  whereFromInMemory,
  whoReceivesInMemory,
} from '../memory/answers.ts';
import { type MemoryGraph, memoryGraph } from '../memory/index.ts';
import { engines } from '../support/stores.ts';
import { CONTRACTS } from './contracts.ts';
import { clear, fill } from './filled.ts';
import { generatedBatch } from './generated/batch.ts';
import { type Chooser, chooser, DAYS } from './generated/chooser.ts';
import { type Sizes, sizes } from './generated/sizes.ts';

/** Neo4j makes its plans anew for each import, which takes most of a second. */
const RUNS = { embedded: 20, neo4j: 5 };
const BIG: Sizes = {
  seed: 20261122,
  registers: 2,
  bodies: 100,
  partiesEach: 60,
  categories: 40,
  flowsEach: 500,
  statementsEach: 200,
  words: ['Trust', 'Ysgol “Plant” 👧🏽', 'e\u0301'],
};

describe.each(engines())('generated registers on $name', ({ name, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  async function imported(made: Sizes): Promise<MemoryGraph> {
    const batch = generatedBatch(made);
    await clear(store);
    await fill(store, batch);
    return memoryGraph(batch);
  }

  it('give the answers that plain JavaScript gives', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (made) => {
        const graph = await imported(made);
        await expectSameRows(store, graph, 4);
        await expectSameAnswers(store, graph, chooser(made.seed), 6);
      }),
      { numRuns: RUNS[name], seed: 1, endOnFailure: true },
    );
  });

  it('give the same answers for a thousand flows', { timeout: 120_000 }, async () => {
    const graph = await imported(BIG);
    expect(graph.all('DataFlow')).toHaveLength(1000);
    await expectSameRows(store, graph, 4);
    await expectSameAnswers(store, graph, chooser(BIG.seed), 6);
  });
});

async function expectSameRows(store: Store, graph: MemoryGraph, mostEach: number) {
  for (const { name, questions } of CONTRACTS) {
    const all = questions(graph);
    const every = Math.ceil(all.length / mostEach);
    for (const { parameters, asked, expected } of all.filter((_, index) => index % every === 0)) {
      const words = `${name} ${JSON.stringify(parameters).slice(0, 300)}`;
      expect(await asked(store), words).toEqual(expected());
    }
  }
}

async function expectSameAnswers(
  store: Store,
  graph: MemoryGraph,
  choose: Chooser,
  questions: number,
) {
  const partyIds = [...graph.all('Party').map(({ id }) => id), 'org:unknown'];
  const categoryIds = [...graph.all('DataCategory').map(({ id }) => id), 'cat:unknown'];
  for (let asked = 0; asked < questions; asked += 1) {
    const question = {
      categoryId: choose.one(categoryIds),
      senderId: choose.maybe(partyIds) ?? null,
      recipientId: choose.maybe(partyIds) ?? null,
      asAt: choose.one(DAYS),
      ...(asked % 2 === 0 ? {} : { filter: someFilter(graph, choose) }),
    };
    const words = JSON.stringify(question);
    const meter = { statements: 0, rows: 0 };
    const answer = await whoReceives(store, question, { meter });
    expect(answer, words).toEqual(whoReceivesInMemory(graph, question));
    expect(meter.statements, words).toBeLessThanOrEqual(13);
    expect(await whatGoes(store, question), words).toEqual(whatGoesInMemory(graph, question));
    expect(await whereFrom(store, question), words).toEqual(whereFromInMemory(graph, question));
    const focusId = choose.one(partyIds);
    const depth = choose.below(5);
    const around = await neighbourhood(store, focusId, depth);
    const whole = neighbourhoodInMemory(graph, focusId, depth);
    if (whole.flowIds.length <= NEIGHBOURHOOD_FLOW_LIMIT) {
      expect(around, `${focusId} ${depth}`).toEqual(whole);
    } else {
      // Of more than are drawn some are given, and the answer says so.
      expect(around.cut, `${focusId} ${depth}`).toBe(true);
      expect(around.flowIds.length).toBeLessThanOrEqual(NEIGHBOURHOOD_FLOW_LIMIT);
      expect(around.flowIds.filter((id) => !whole.flowIds.includes(id))).toEqual([]);
    }
  }
}

/** A filter of one or two limits, among them some that nothing meets. */
function someFilter(graph: MemoryGraph, choose: Chooser): FlowFilter {
  const one = (label: Label) =>
    choose.chance(60) ? null : (choose.maybe(graph.all(label).map(({ id }) => id)) ?? 'id:unknown');
  const bases = graph.all('LegalBasis').map(({ id }) => id);
  return {
    purposeId: choose.chance(80) ? null : one('Purpose'),
    agreementId: one('Agreement'),
    noAgreement: choose.chance(20),
    groupId: one('DataSubjectGroup'),
    stageId: choose.chance(80) ? null : one('Stage'),
    basis: choose.chance(50)
      ? null
      : {
          ids: choose.chance(20) ? null : choose.some(bases, 2),
          kinds: choose.some(BASIS_KINDS, 2),
          scopes: choose.chance(50) ? BASIS_SCOPES : [choose.one(BASIS_SCOPES)],
        },
  };
}
