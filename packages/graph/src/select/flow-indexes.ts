import { isSameRevision } from '../store/format.ts';
import type { CallOptions, Revision, Store } from '../store/port.ts';
import type { FlowIndex } from './entries.ts';
import { readFlowIndex } from './flow-index.ts';

/** The flow index of a store's present revision: it can be made again at any time. */
export class FlowIndexes {
  #known: { readonly revision: Revision; readonly index: Promise<FlowIndex> } | null = null;

  /**
   * The index of a revision, by default of the store's present one, which is asked for. If it is
   * not kept, it costs the statements of `readFlowIndex`.
   */
  async of(
    store: Store,
    options?: CallOptions,
    wanted: Revision | null = null,
  ): Promise<FlowIndex> {
    const revision = wanted ?? (await store.revision(options));
    if (this.#known && isSameRevision(this.#known.revision, revision)) return this.#known.index;
    // Other requests wait for it too: it must not end when this one is given up.
    const index = readFlowIndex(store, { ...options, signal: undefined, memory: undefined });
    const known = { revision, index };
    this.#known = known;
    index.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return index;
  }
}
