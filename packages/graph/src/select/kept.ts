import { isSameRevision } from '../store/format.ts';
import type { CallOptions, Revision, Store } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';

/**
 * Reads a value. The memory holds rows of the same revision to be made use of; it stands apart from the
 * options, because rows that only this value is made of are not to be kept there too.
 */
export type Read<Value> = (
  store: Store,
  options?: CallOptions,
  memory?: RowMemory,
) => Promise<Value>;

/** What is read of a store, kept as long as the store is of the same revision. */
export class KeptByRevision<Value> {
  readonly #read: Read<Value>;
  #known: { readonly revision: Revision; readonly value: Promise<Value> } | null = null;

  constructor(read: Read<Value>) {
    this.#read = read;
  }

  /** What is there at a revision; by default the store's present one, which is asked for. */
  async of(store: Store, options?: CallOptions, wanted: Revision | null = null): Promise<Value> {
    const revision = wanted ?? (await store.revision(options));
    if (this.#known && isSameRevision(this.#known.revision, revision)) return this.#known.value;
    // Other requests wait for it too: it must not end when this one is given up or out of time.
    const value = this.#read(store, { meter: options?.meter }, options?.memory);
    const known = { revision, value };
    this.#known = known;
    value.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return value;
  }
}
