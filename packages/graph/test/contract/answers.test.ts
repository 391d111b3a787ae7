import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrix } from '../../src/answers/matrix.ts';
import { onward } from '../../src/answers/onward.ts';
import { whatGoes } from '../../src/answers/what-goes.ts';
import { whereFrom, whoReceives } from '../../src/answers/who-receives.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { whereFromInMemory, whoReceivesInMemory } from '../memory/answers.ts';
import { idsOf } from '../memory/graph.ts';
import { memoryGraph } from '../memory/index.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { realBatch } from './registers.ts';

const CONTROLLERS = ['org:birmingham-childrens-trust', 'org:sandwell-childrens-trust'];
const PARTIES = [
  'org:department-for-education',
  'org:west-midlands-police',
  'org:sandwell-mbc',
  'org:ofsted',
  'class:birmingham/schools',
  'class:sandwell/nhs',
  'concept:police',
  'hub:sandwell/mash',
  'hub:sandwell/spoc',
  'team:birmingham/trust-teams',
];
const DATES = ['2017-01-01', '2020-01-01', '2026-11-22'];
const FILTERS = [
  { purposeId: 'purpose:sandwell/prevent-fraud', agreementId: null, groupId: null, stageId: null },
  {
    purposeId: null,
    agreementId: 'agreement:birmingham/collaborative-data-sharing-agreement',
    groupId: null,
    stageId: null,
  },
  { purposeId: null, agreementId: null, groupId: 'group:child', stageId: null },
  { purposeId: null, agreementId: null, groupId: null, stageId: 'stage:mash' },
];
const batch = await realBatch();
const graph = memoryGraph(batch);
const categoryIds = idsOf(graph.all('DataCategory').map((node) => ({ node, properties: {} })));
/** What the first engine answered, for the second to be compared with. */
const answered = new Map<string, unknown>();

/** Every pair of a controller and a party, at every date, either way and open at either end. */
function* pairs() {
  for (const asAt of DATES) {
    for (const controller of CONTROLLERS) {
      yield { senderId: controller, recipientId: null, asAt };
      yield { senderId: null, recipientId: controller, asAt };
      for (const party of PARTIES) {
        yield { senderId: controller, recipientId: party, asAt };
        yield { senderId: party, recipientId: controller, asAt };
      }
    }
  }
}

describe.each(engines())('the answers over the registers on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await clear(store);
    await fill(store, batch);
  });
  afterAll(() => store.close());

  function sameOnEveryEngine(question: string, answer: unknown) {
    if (answered.has(question)) expect(answer, question).toEqual(answered.get(question));
    answered.set(question, answer);
  }

  it('where each category comes from is as plain JavaScript says', {
    timeout: 120_000,
  }, async () => {
    for (const recipientId of CONTROLLERS) {
      for (const categoryId of categoryIds) {
        const question = { categoryId, senderId: null, recipientId, asAt: '2026-11-22' };
        expect(await whereFrom(store, question), JSON.stringify(question)).toEqual(
          whereFromInMemory(graph, question),
        );
      }
    }
  });

  it('who receives, and from whom, for one party is as plain JavaScript says', {
    timeout: 120_000,
  }, async () => {
    for (const pair of pairs()) {
      const question = { ...pair, categoryId: 'cat:unique-pupil-number' };
      const words = JSON.stringify(question);
      expect(await whoReceives(store, question), words).toEqual(
        whoReceivesInMemory(graph, question),
      );
      expect(await whereFrom(store, question), words).toEqual(whereFromInMemory(graph, question));
    }
  });

  it('a filter keeps, drops or counts every flow, and alike everywhere', async () => {
    for (const senderId of CONTROLLERS) {
      const question = {
        categoryId: 'cat:unique-pupil-number',
        senderId,
        recipientId: null,
        asAt: '2026-11-22',
      };
      const all = await whoReceives(store, question);
      const flowsOf = (answer: typeof all) => [
        ...new Set([...answer.rows, ...answer.apart].map((row) => row.flowId)),
      ];
      for (const filter of FILTERS) {
        const answer = await whoReceives(store, { ...question, filter });
        const notKnown =
          answer.completeness.reasons.find(({ code }) => code === 'FILTER_NOT_KNOWN')?.flowIds ??
          [];
        const kept = flowsOf(answer);
        expect(flowsOf(all)).toEqual(expect.arrayContaining([...kept, ...notKnown]));
        expect(kept.filter((id) => notKnown.includes(id))).toEqual([]);
        expect(kept.every((id) => met(id, filter))).toBe(true);
        sameOnEveryEngine(JSON.stringify({ filter, senderId }), answer);
      }
    }
  });

  it('a filter asked of one party counts as unknown only what concerns it', async () => {
    const question = {
      categoryId: 'cat:unique-pupil-number',
      senderId: 'org:sandwell-childrens-trust',
      recipientId: 'org:department-for-education',
      asAt: '2026-11-22',
    };
    const all = await whoReceives(store, question);
    const concerned = [...all.rows, ...all.apart].map((row) => row.flowId);
    for (const filter of FILTERS) {
      const answer = await whoReceives(store, { ...question, filter });
      const notKnown = answer.completeness.reasons
        .filter(({ code }) => code === 'FILTER_NOT_KNOWN')
        .flatMap(({ flowIds }) => flowIds);
      expect(concerned, JSON.stringify(filter)).toEqual(expect.arrayContaining(notKnown));
    }
  });

  it('what goes between two parties is every flow between them, and no other', {
    timeout: 120_000,
  }, async () => {
    for (const pair of pairs()) {
      const words = JSON.stringify(pair);
      const answer = await whatGoes(store, pair);
      sameOnEveryEngine(`what goes ${words}`, answer);
      const found = new Set(answer.rows.map(({ flowId }) => flowId));
      for (const flowId of directFlows(pair.senderId, pair.recipientId)) {
        expect(found.has(flowId), `${flowId} ${words}`).toBe(true);
      }
      const sent = new Set(sentBy(pair.senderId));
      for (const flowId of found) expect(sent.has(flowId), `${flowId} ${words}`).toBe(true);
    }
  });

  it('the matrix has a cell for every stated claim, and says no more than the claims', async () => {
    for (const controller of CONTROLLERS) {
      for (const asAt of DATES) {
        const answer = await matrix(store, controller, asAt);
        sameOnEveryEngine(`matrix ${controller} ${asAt}`, answer);
        for (const row of answer.rows) {
          const flow = graph.find('DataFlow', row.flowId);
          const carries = flow === undefined ? [] : idsOf(graph.out(flow, 'CARRIES'));
          const stated = row.cells.filter(({ certainty }) => certainty === 'STATED');
          expect(stated.map(({ categoryId }) => categoryId).sort(), row.flowId).toEqual(
            [...carries].sort(),
          );
          expect(row.categoriesNotStated, row.flowId).toBe(carries.length === 0);
        }
      }
    }
  });

  it('chains only meet, never turn back, and are alike everywhere', async () => {
    for (const from of [...CONTROLLERS, ...PARTIES]) {
      for (const steps of [1, 2, 3]) {
        const answer = await onward(store, from, steps, '2026-11-22');
        sameOnEveryEngine(`onward ${from} ${steps}`, answer);
        for (const chain of answer.chains) {
          const flows = graph.pick(
            'DataFlow',
            chain.steps.map(({ flowId }) => flowId),
          );
          const senders = flows.flatMap((flow) => idsOf(graph.into(flow, 'SENDS')));
          const recipients = flows.flatMap((flow) => idsOf(graph.out(flow, 'RECEIVED_BY')));
          expect(senders[0]).toBe(from);
          expect(senders.slice(1)).toEqual(recipients.slice(0, -1));
          expect(new Set(senders).size).toBe(senders.length);
          expect(senders).not.toContain(recipients.at(-1));
        }
      }
    }
  });
});

describe('the answers over a register with a flow that has ended', () => {
  it('do not lead onward by it after its last day', async () => {
    const ended = 'flow:sandwell/return-to-dfe';
    const store = await openStore({ kind: 'memory' });
    await fill(store, {
      ...batch,
      nodes: batch.nodes.map((node) =>
        node.id === ended
          ? { ...node, properties: { ...node.properties, validTo: '2026-04-01' } }
          : node,
      ),
    });
    const ledBy = async (asAt: string) => {
      const { chains } = await onward(store, 'org:sandwell-childrens-trust', 1, asAt);
      return chains.flatMap(({ steps }) => steps.map(({ flowId }) => flowId));
    };
    expect(await ledBy('2026-03-31')).toContain(ended);
    expect(await ledBy('2026-04-01')).not.toContain(ended);
    await store.close();
  });
});

/** Flows that a party or a team of it sends; all flows for any party. */
function sentBy(senderId: string | null): string[] {
  const ids = senderId === null ? graph.all('Party').map(({ id }) => id) : withTeams(senderId);
  return graph.pick('Party', ids).flatMap((party) => idsOf(graph.out(party, 'SENDS')));
}

/** Those of them that name the recipient or a team of it. */
function directFlows(senderId: string | null, recipientId: string | null): string[] {
  if (recipientId === null) return sentBy(senderId);
  const wanted = withTeams(recipientId);
  return graph
    .pick('DataFlow', sentBy(senderId))
    .filter((flow) => idsOf(graph.out(flow, 'RECEIVED_BY')).some((id) => wanted.includes(id)))
    .map(({ id }) => id);
}

function withTeams(id: string): string[] {
  const party = graph.find('Party', id);
  return [id, ...(party === undefined ? [] : idsOf(graph.into(party, 'PART_OF', 'Party')))];
}

/** Whether a flow is said to be what a filter asks. */
function met(flowId: string, filter: (typeof FILTERS)[number]): boolean {
  const flow = graph.find('DataFlow', flowId);
  if (flow === undefined) return false;
  const reached = [
    ...idsOf(graph.out(flow, 'FOR')),
    ...idsOf(graph.out(flow, 'GOVERNED_BY')),
    ...idsOf(graph.out(flow, 'ABOUT')),
    ...idsOf(graph.out(flow, 'AT')),
  ];
  return Object.values(filter).every((wanted) => wanted === null || reached.includes(wanted));
}
