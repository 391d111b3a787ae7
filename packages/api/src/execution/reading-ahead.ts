import {
  type Revision,
  type RowMemory,
  readAhead,
  type Store,
  StoreError,
} from '@sharing-atlas/graph';
import type { KnownRevision } from '../consistent.ts';
import { makeFlowIndex } from '../select/flow-index.ts';
import { RowMemories } from './row-memories.ts';

/** Milliseconds that go by first: a server that has just started answers first. */
const AFTER_MS = 1_000;

/**
 * Memories of rows that are filled in the background as soon as a revision is seen, the present one
 * without waiting for a question. Where the store cannot be read, questions read for themselves.
 */
export function memoriesReadAhead(store: Store, known: KnownRevision): RowMemories {
  const fill = async (memory: RowMemory, revision: Revision, isPresent: () => boolean) => {
    if (await readAhead(store, memory, isPresent)) await makeFlowIndex(store, revision);
  };
  const memories = new RowMemories((memory, revision, isPresent) => {
    const begin = () => void fill(memory, revision, isPresent).catch(ifNotOfStore);
    setTimeout(begin, AFTER_MS).unref();
  });
  void known
    .ask(store, {})
    .then((revision) => memories.of(revision))
    .catch(ifNotOfStore);
  return memories;
}

function ifNotOfStore(thrown: unknown): void {
  if (!(thrown instanceof StoreError)) throw thrown;
}
