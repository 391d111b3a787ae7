import { type CallOptions, isSameRevision, type Revision, type Store } from '@sharing-atlas/graph';

const TRIES = 3;

/**
 * The revision that a server saw last. Revisions only move on, so what was seen before a question
 * came serves as the state before its answer: if it still stands afterwards, nothing changed between.
 */
export class KnownRevision {
  #last: Revision | null = null;

  /** Null until the store was asked once. */
  get last(): Revision | null {
    return this.#last;
  }

  /** Asks the store: one statement. */
  async ask(store: Store, options: CallOptions): Promise<Revision> {
    const revision = await store.revision(options);
    if (this.#last === null || !isSameRevision(this.#last, revision)) this.#last = revision;
    return this.#last;
  }
}

/**
 * Runs work that reads several times and makes sure that all of it saw one revision: if the
 * register moved on meanwhile, it is done again.
 * @param known spares the statement before the work where the revision was seen already.
 * @throws Error if the register moves on during every try.
 */
export async function atOneRevision<Result>(
  store: Store,
  options: CallOptions,
  work: (revision: Revision) => Promise<Result>,
  known: KnownRevision = new KnownRevision(),
): Promise<{ readonly result: Result; readonly revision: number; readonly at: Revision }> {
  let before = known.last;
  for (let attempt = before === null ? 1 : 0; attempt <= TRIES; attempt += 1) {
    before ??= await known.ask(store, options);
    const result = await work(before);
    const after = await known.ask(store, options);
    if (isSameRevision(before, after)) return { result, revision: after.number, at: after };
    before = after;
  }
  throw new Error('The register changed during every try to answer.');
}
