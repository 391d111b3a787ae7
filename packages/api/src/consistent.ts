import { type CallOptions, isSameRevision, type Store } from '@sharing-atlas/graph';

const TRIES = 3;

/**
 * Runs work that reads several times and makes sure that all of it saw one revision: if the
 * register moved on meanwhile, it is done again.
 * @throws Error if the register moves on during every try.
 */
export async function atOneRevision<Result>(
  store: Store,
  options: CallOptions,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly revision: number }> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await store.revision(options);
    const result = await work();
    const after = await store.revision(options);
    if (isSameRevision(before, after)) return { result, revision: after.number };
  }
  throw new Error('The register changed during every try to answer.');
}
