import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { applyChangeSet, type ChangeSet } from '../../src/write/door.ts';
import type { GraphBatch } from '../../src/write/elements.ts';
import { ringOf } from '../support/batches.ts';
import { storeErrorOf } from '../support/errors.ts';
import { engines } from '../support/stores.ts';
import { watched } from '../support/watched.ts';

const AT = '2026-11-21T09:00:00.000Z';

function importOf(batch: GraphBatch, expectedRevision = 0): ChangeSet {
  return { kind: 'IMPORT', batch, title: 'A test import', at: AT, expectedRevision };
}

describe.each(engines())('the write door on $name', ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const nodeCount = async () => (await store.read('MATCH (n) RETURN count(n) AS n'))[0]?.n;

  it('writes a batch as it is, records it and moves the revision on', async () => {
    const result = await applyChangeSet(store, importOf(ringOf(3)));
    expect(result).toEqual({ outcome: 'APPLIED', revision: 1 });
    expect(await store.revision()).toEqual({ number: 1, changedAt: AT, formatVersion: 1 });
    const flows = await store.read(
      `MATCH (a:Party)-[s:SENDS]->(f:DataFlow)-[r:RECEIVED_BY]->(b:Party)
       RETURN a.id AS a, properties(f) AS f, b.id AS b, properties(s) AS s, properties(r) AS r ORDER BY a`,
    );
    expect(flows).toEqual(
      [0, 1, 2].map((index) => ({
        a: `party:${index}`,
        b: `party:${(index + 1) % 3}`,
        f: { id: `flow:${index}`, statementIds: [`B${index}`], open: index !== 1, weight: 1.5 },
        s: { statementIds: [`B${index}`] },
        r: { statementIds: [`B${index}`] },
      })),
    );
    const [change] = await store.read('MATCH (c:ChangeSet) RETURN properties(c) AS change');
    expect(change?.change).toMatchObject({
      id: 'change-set:1',
      number: 1,
      kind: 'IMPORT',
      title: 'A test import',
      at: AT,
      nodes: 6,
      relationships: 6,
    });
  });

  it('writes nothing for a revision that has passed', async () => {
    await applyChangeSet(store, importOf(ringOf(1)));
    const before = await nodeCount();
    const result = await applyChangeSet(store, importOf(ringOf(1, 'late:')));
    expect(result).toEqual({ outcome: 'STALE', revision: 1 });
    expect(await nodeCount()).toBe(before);
    const second = await applyChangeSet(store, importOf(ringOf(1, 'next:'), 1));
    expect(second).toEqual({ outcome: 'APPLIED', revision: 2 });
  });

  it('writes nothing for a revision that has not come', async () => {
    expect(await applyChangeSet(store, importOf(ringOf(1), 1))).toEqual({
      outcome: 'STALE',
      revision: 0,
    });
    expect(await nodeCount()).toBe(0);
  });

  it.each([0, 1])('lets one of several at once through (from revision %i)', async (from) => {
    if (from === 1) await applyChangeSet(store, importOf(ringOf(1)));
    const before = Number(await nodeCount());
    const results = await Promise.all(
      ['a:', 'b:', 'c:'].map((prefix) => applyChangeSet(store, importOf(ringOf(2, prefix), from))),
    );
    expect(results.map((result) => result.outcome).sort()).toEqual(['APPLIED', 'STALE', 'STALE']);
    expect(results.map((result) => result.revision)).toEqual([from + 1, from + 1, from + 1]);
    // Four of the batch and its change set; the first of all brings the singleton too.
    expect(await nodeCount()).toBe(before + 5 + (from === 0 ? 1 : 0));
  });

  it('knows its own change set again when the answer to the commit was lost', async () => {
    const losing: Store = {
      ...watched(store, {}),
      write: async (work, options) => {
        await store.write(work, options);
        return store.write(work, options);
      },
    };
    expect(await applyChangeSet(losing, importOf(ringOf(2)))).toEqual({
      outcome: 'APPLIED',
      revision: 1,
    });
    expect(await store.read('MATCH (p:Party) RETURN count(p) AS n')).toEqual([{ n: 2 }]);
  });

  it('fails as a whole when an end of a relationship does not exist', async () => {
    const batch = ringOf(3);
    const lost = { label: 'Party', id: 'party:nowhere' } as const;
    const [first] = batch.relationships;
    if (first === undefined) throw new Error('the ring is empty');
    const broken = { ...batch, relationships: [...batch.relationships, { ...first, from: lost }] };
    const error = await storeErrorOf(applyChangeSet(store, importOf(broken)));
    expect(error.code).toBe('CONSTRAINT');
    expect(error.message).toContain('of 4 SENDS relationships from Party to DataFlow only 3');
    expect(await nodeCount()).toBe(0);
    expect((await store.revision()).number).toBe(0);
  });

  it('fails as a whole when an id is taken', async () => {
    const batch = ringOf(2);
    const twice = { ...batch, nodes: [...batch.nodes, ...batch.nodes.slice(0, 1)] };
    const error = await storeErrorOf(applyChangeSet(store, importOf(twice)));
    expect(error.code).toBe('CONSTRAINT');
    expect(await nodeCount()).toBe(0);
  });

  it.each([
    [
      'a label that is none',
      { nodes: [{ label: 'Party {x: 1}) DETACH', id: 'a', properties: {} }] },
    ],
    [
      'a label that is the door’s own',
      { nodes: [{ label: 'Store', id: 'store', properties: {} }] },
    ],
    ['an empty id', { nodes: [{ label: 'Party', id: '', properties: {} }] }],
    ['a null', { nodes: [{ label: 'Party', id: 'a', properties: { name: null } }] }],
    ['a map', { nodes: [{ label: 'Party', id: 'a', properties: { name: { en: 'x' } } }] }],
    ['a second id', { nodes: [{ label: 'Party', id: 'a', properties: { id: 'b' } }] }],
    [
      'a type that is none',
      {
        relationships: [
          {
            type: 'X]->() DELETE a //',
            from: { label: 'Party', id: 'a' },
            to: { label: 'Party', id: 'a' },
            properties: {},
          },
        ],
      },
    ],
  ])('refuses %s before anything is sent', async (_, parts) => {
    const batch: GraphBatch = JSON.parse(
      JSON.stringify({ nodes: [], relationships: [], ...parts }),
    );
    const sent = store.meter.statements;
    const error = await storeErrorOf(applyChangeSet(store, importOf(batch)));
    expect(error.message).toContain('was not applied');
    expect(store.meter.statements).toBe(sent);
  });

  it('writes nothing when it is cancelled on the way', async () => {
    const controller = new AbortController();
    const cancelling = watched(store, { beforeCommit: async () => controller.abort() });
    const call = applyChangeSet(cancelling, importOf(ringOf(2)), { signal: controller.signal });
    expect((await storeErrorOf(call)).code).toBe('CANCELLED');
    expect(await nodeCount()).toBe(0);
  });

  it('finds the ends of ten thousand relationships by their index', async () => {
    await applyChangeSet(store, importOf(ringOf(1, 'warm:')));
    // Reading the whole label for each end takes minutes; with the index it is about a second.
    const call = applyChangeSet(store, importOf(ringOf(5_000), 1), { timeoutMs: 15_000 });
    expect(await call).toEqual({ outcome: 'APPLIED', revision: 2 });
    const [row] = await store.read('MATCH (:Party)-[r:SENDS]->(:DataFlow) RETURN count(r) AS n');
    expect(row?.n).toBe(5_001);
  });
});
