import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { readAhead, type Store, StoreError } from '@sharing-atlas/graph';
import type { KnownRevision } from '../consistent.ts';
import { makeFlowIndex } from '../select/flow-index.ts';
import { RowMemories } from './row-memories.ts';

/** Milliseconds that go by first: a server that has just started answers first. */
const AFTER_MS = 1_000;

export interface ReadingAhead {
  readonly memories: RowMemories;
  /** Whether it is still at work, or about to begin. */
  isReading(): boolean;
}

/**
 * Memories of rows that are filled in the background as soon as a revision is seen, the present one
 * without waiting for a question. Where the store cannot be read, questions read for themselves; where
 * what it holds cannot be understood that is reported, and questions that touch it say so themselves.
 */
export function readingAhead(
  store: Store,
  known: KnownRevision,
  reportUnexpected: (id: string, error: unknown) => void,
): ReadingAhead {
  let underWay = 0;
  const inBackground = async (work: () => Promise<void>): Promise<void> => {
    underWay += 1;
    try {
      await work();
    } catch (thrown) {
      // Nobody waits for it: thrown on, it would end the process.
      if (!(thrown instanceof StoreError)) reportUnexpected(randomUUID(), thrown);
    } finally {
      underWay -= 1;
    }
  };
  const memories = new RowMemories((memory, revision, isPresent) =>
    inBackground(async () => {
      await setTimeout(AFTER_MS, undefined, { ref: false });
      if (await readAhead(store, memory, isPresent)) await makeFlowIndex(store, revision, memory);
    }),
  );
  void inBackground(async () => {
    memories.of(await known.ask(store, {}));
  });
  return { memories, isReading: () => underWay > 0 };
}
