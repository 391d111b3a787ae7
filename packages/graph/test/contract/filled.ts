import type { Store } from '../../src/store/port.ts';
import { applyChangeSet } from '../../src/write/door.ts';
import type { GraphBatch } from '../../src/write/elements.ts';

/** Puts a batch into an empty store through the write door; fails if the store was not empty. */
export async function fill(store: Store, batch: GraphBatch): Promise<void> {
  const result = await applyChangeSet(store, {
    kind: 'IMPORT',
    batch,
    title: 'for a test',
    at: '2026-11-22T12:00:00.000Z',
    expectedRevision: 0,
  });
  if (result.outcome !== 'APPLIED') throw new Error('The store was not empty.');
}

/** Deletes everything in a store but its constraints and indexes. */
export async function clear(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}
