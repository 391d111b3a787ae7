import { BASIS_SCOPES } from '@sharing-atlas/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowFilter } from '../../src/answers/flow-filter.ts';
import { matrix } from '../../src/answers/matrix.ts';
import { onward } from '../../src/answers/onward.ts';
import { whatGoes } from '../../src/answers/what-goes.ts';
import { whereFrom, whoReceives } from '../../src/answers/who-receives.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { whatGoesInMemory, whereFromInMemory, whoReceivesInMemory } from '../memory/answers.ts';
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
const NO_FILTER: FlowFilter = {
  purposeId: null,
  agreementId: null,
  noAgreement: false,
  groupId: null,
  stageId: null,
  basis: null,
};
const AGREEMENT = 'agreement:birmingham/collaborative-data-sharing-agreement';
const PUBLIC_TASK = { ids: ['uk-gdpr:6-1-e'], kinds: ['ART6' as const], scopes: BASIS_SCOPES };
/** Filters, each with what a flow that meets it is said to reach. */
const FILTERS: readonly (readonly [filter: FlowFilter, meets: (reached: Reached) => boolean])[] = [
  [
    { ...NO_FILTER, purposeId: 'purpose:sandwell/prevent-fraud' },
    ({ stated }) => stated.includes('purpose:sandwell/prevent-fraud'),
  ],
  [{ ...NO_FILTER, agreementId: AGREEMENT }, ({ stated }) => stated.includes(AGREEMENT)],
  [
    { ...NO_FILTER, noAgreement: true },
    ({ stated }) => !stated.some((id) => id.startsWith('agreement:')),
  ],
  [{ ...NO_FILTER, groupId: 'group:child' }, ({ stated }) => stated.includes('group:child')],
  [{ ...NO_FILTER, stageId: 'stage:mash' }, ({ stated }) => stated.includes('stage:mash')],
  [
    { ...NO_FILTER, basis: PUBLIC_TASK },
    ({ ownBases, purposeBases, noticeBases }) =>
      [...ownBases, ...purposeBases, ...noticeBases].includes('uk-gdpr:6-1-e'),
  ],
  [
    { ...NO_FILTER, basis: { ...PUBLIC_TASK, scopes: ['FLOW'] } },
    ({ ownBases }) => ownBases.includes('uk-gdpr:6-1-e'),
  ],
  [
    { ...NO_FILTER, basis: { ids: null, kinds: [], scopes: ['FLOW', 'PURPOSE'] } },
    ({ ownBases, purposeBases }) => ownBases.length + purposeBases.length > 0,
  ],
];
interface Reached {
  readonly stated: readonly string[];
  readonly ownBases: readonly string[];
  readonly purposeBases: readonly string[];
  readonly noticeBases: readonly string[];
}
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
      for (const [filter, meets] of FILTERS) {
        const answer = await whoReceives(store, { ...question, filter });
        const notKnown =
          answer.completeness.reasons.find(({ code }) => code === 'FILTER_NOT_KNOWN')?.flowIds ??
          [];
        const kept = flowsOf(answer);
        expect(flowsOf(all)).toEqual(expect.arrayContaining([...kept, ...notKnown]));
        expect(kept.filter((id) => notKnown.includes(id))).toEqual([]);
        expect(kept.every((id) => meets(reachedBy(id)))).toBe(true);
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
    for (const [filter] of FILTERS) {
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
      expect(answer, words).toEqual(whatGoesInMemory(graph, pair));
      const sent = new Set(sentBy(pair.senderId));
      for (const row of answer.rows) {
        const isSent = sent.has(row.flowId);
        expect(isSent, `${row.flowId} ${words}`).toBe(row.otherEndCertainty !== 'MAY_BE_INSTANCE');
      }
    }
  });

  it('the matrix has a cell for every stated claim, and says no more than the claims', async () => {
    for (const controller of CONTROLLERS) {
      for (const asAt of DATES) {
        const answer = await matrix(store, { senderId: controller, recipientId: null, asAt });
        sameOnEveryEngine(`matrix ${controller} ${asAt}`, answer);
        for (const row of answer.rows) {
          const flow = graph.find('DataFlow', row.flowId);
          const carries = flow === undefined ? [] : idsOf(graph.out(flow, 'CARRIES'));
          const stated = row.cells.filter(({ certainty }) => certainty === 'STATED');
          expect(stated.map(({ categoryId }) => categoryId).sort(), row.flowId).toEqual(
            [...carries].sort(),
          );
          expect(row.certainty === 'NOT_STATED', row.flowId).toBe(row.cells.length === 0);
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
          const places = [from, ...recipients.slice(0, -1)];
          for (const [index, sender] of senders.entries()) {
            expect(actingFor(places[index] ?? '')).toContain(sender);
          }
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
    const { notInForceIds } = await onward(store, 'org:sandwell-childrens-trust', 1, '2026-04-01');
    expect(notInForceIds).toEqual([ended]);
    await store.close();
  });
});

/** Flows that a party, a team of it or one of its kind sends; all flows for any party. */
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

/** A party and its teams. */
function actingFor(id: string): string[] {
  return [id, ...graph.pick('Party', [id]).flatMap((party) => idsOf(graph.into(party, 'PART_OF')))];
}

function withTeams(id: string): string[] {
  const party = graph.find('Party', id);
  if (party === undefined) return [id];
  const ofItsKind = graph
    .into(party, 'INSTANCE_OF', 'Party')
    .flatMap(({ node }) => [node, ...graph.into(node, 'INSTANCE_OF', 'Party').map((s) => s.node)]);
  return [...actingFor(id), ...ofItsKind.map((kind) => kind.id)];
}

/** What a flow is said to be for, about, at and under, and the bases said of it, its purposes, its notice. */
function reachedBy(flowId: string): Reached {
  const flows = graph.pick('DataFlow', [flowId]);
  const of = (type: 'FOR' | 'GOVERNED_BY' | 'ABOUT' | 'AT') =>
    flows.flatMap((flow) => idsOf(graph.out(flow, type)));
  const notices = graph
    .all('Source')
    .filter(({ properties }) => properties.registerId === flows[0]?.properties.registerId);
  return {
    stated: [...of('FOR'), ...of('GOVERNED_BY'), ...of('ABOUT'), ...of('AT')],
    ownBases: basesOf(flows),
    purposeBases: basesOf(graph.pick('Purpose', of('FOR'))),
    noticeBases: basesOf(notices),
  };
}

function basesOf(nodes: readonly GraphNode[]): string[] {
  return nodes
    .flatMap((node) => graph.out(node, 'RELIES_ON', 'BasisUse'))
    .flatMap((step) => idsOf(graph.out(step.node, 'OF', 'LegalBasis')));
}
