import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neighbourhood } from '../../src/answers/neighbourhood.ts';
import { onward } from '../../src/answers/onward.ts';
import { whoReceives } from '../../src/answers/who-receives.ts';
import { flowFactsOfAll } from '../../src/queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from '../../src/queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from '../../src/queries/flow-facts-of-senders.ts';
import { ANY_FLOW, flowIds } from '../../src/queries/flow-ids.ts';
import { flowLinks } from '../../src/queries/flow-links.ts';
import { flowSteps } from '../../src/queries/flow-steps.ts';
import { partyAndParts } from '../../src/queries/party-and-parts.ts';
import { partyIds } from '../../src/queries/party-ids.ts';
import { runQuery } from '../../src/queries/query.ts';
import { readAhead } from '../../src/read-ahead.ts';
import { readIndexFlows } from '../../src/select/index-flow-rows.ts';
import type { CallOptions, Store } from '../../src/store/port.ts';
import { RowMemory } from '../../src/store/row-memory.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { realBatch } from './registers.ts';

const batch = await realBatch();
const TRUST = 'org:sandwell-childrens-trust';
const DAY = '2026-11-22';
const question = {
  categoryId: 'cat:health-information',
  senderId: TRUST,
  recipientId: null,
  asAt: DAY,
};

describe.each(engines())('reading ahead on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, batch);
  });
  afterAll(() => store.close());

  const answers = (options?: CallOptions) =>
    Promise.all([
      neighbourhood(store, TRUST, 2, options),
      onward(store, TRUST, 3, DAY, options),
      whoReceives(store, question, options),
    ]);

  it('changes no answer, and leaves nothing to ask for', async () => {
    const memory = new RowMemory();
    await readAhead(store, memory, () => true);
    const meter = { statements: 0, rows: 0 };
    const found = await answers({ memory, meter });
    expect(found).toEqual(await answers());
    expect(meter.statements).toBe(0);
  });

  it('makes facts, links and steps of flows, and parts of parties, of what is in memory as they are read', async () => {
    const memory = new RowMemory();
    await readAhead(store, memory, () => true);
    const parties = (await runQuery(store, partyIds, { kinds: null })).map(({ id }) => id);
    const flows = (await runQuery(store, flowFactsOfAll, {})).map(({ id }) => id);
    const facts = async (options: CallOptions) => [
      await runQuery(store, flowFactsOfSenders, { senderIds: parties }, options),
      await runQuery(store, flowFactsOfRecipients, { recipientIds: parties }, options),
      await runQuery(store, flowFactsOfAll, {}, options),
      await runQuery(store, flowSteps, { senderIds: parties }, options),
      await runQuery(store, partyAndParts, { ids: parties }, options),
      await runQuery(store, flowLinks, { ids: flows }, options),
    ];
    const meter = { statements: 0, rows: 0 };
    const made = await facts({ memory, meter });
    expect(meter.statements).toBe(0);
    expect(made).toEqual(await facts({}));
    expect(made[2]?.length).toBeGreaterThan(50);
  });

  it('lists the flows of a register, from, to and carrying each, of what is in memory as they are read', async () => {
    const memory = new RowMemory();
    await readAhead(store, memory, () => true);
    const facts = await runQuery(store, flowFactsOfAll, {});
    const asked = new Map<string, typeof ANY_FLOW>();
    const limits = [
      ANY_FLOW,
      ...facts.flatMap(({ registerId, senders, recipients, carries }) => [
        { ...ANY_FLOW, registerId },
        ...senders.map(({ id }) => ({ ...ANY_FLOW, senderId: id })),
        ...recipients.map(({ id }) => ({ ...ANY_FLOW, recipientId: id })),
        ...carries.map(({ id }) => ({ ...ANY_FLOW, categoryId: id })),
      ]),
    ];
    for (const limit of limits) asked.set(JSON.stringify(limit), limit);
    const lists = (options: CallOptions) =>
      Promise.all([...asked.values()].map((limit) => runQuery(store, flowIds, limit, options)));
    const meter = { statements: 0, rows: 0 };
    const made = await lists({ memory, meter });
    expect(meter.statements).toBe(0);
    expect(made).toEqual(await lists({}));
  });

  it('makes the index of flows of what is in memory as of what is read', async () => {
    const memory = new RowMemory();
    await readAhead(store, memory, () => true);
    const meter = { statements: 0, rows: 0 };
    const made = await readIndexFlows(store, { meter }, memory);
    expect(meter.statements).toBe(0);
    expect(made).toEqual(await readIndexFlows(store));
  });

  it('reads as many records as it may, and of a graph with one more nothing but their number', async () => {
    const most = batch.nodes.length;
    expect(await readAhead(store, new RowMemory(), () => true, most)).toBe(true);
    const memory = new RowMemory();
    const meter = { ...store.meter };
    expect(await readAhead(store, memory, () => true, most - 1)).toBe(false);
    expect(store.meter.statements - meter.statements).toBe(1);
    expect(memory.rows).toBe(0);
  });

  it('ends when it is told to', async () => {
    const meter = { ...store.meter };
    await readAhead(store, new RowMemory(), () => false);
    expect(store.meter.statements - meter.statements).toBeLessThan(10);
  });

  it('makes no parts of a body that is said to be one of a kind in one notice’s words: a pattern goes no way twice', async () => {
    const { relationships } = batch;
    const ofKind = (kind: string) => (id: string) =>
      batch.nodes.some((node) => node.id === id && node.properties.kind === kind);
    const isClass = ofKind('CLASS');
    const link = relationships.find(({ type, from }) => type === 'INSTANCE_OF' && isClass(from.id));
    if (link === undefined) throw new Error('The registers have no kind of body in own words.');
    const body = { ...link, from: { ...link.from, id: TRUST }, to: link.from };
    await clear(store);
    await fill(store, { ...batch, relationships: [...relationships, body] });
    const memory = new RowMemory();
    await readAhead(store, memory, () => true);
    const found = await runQuery(store, partyAndParts, { ids: [TRUST] }, { memory });
    expect(found).toEqual(await runQuery(store, partyAndParts, { ids: [TRUST] }));
  });
});
