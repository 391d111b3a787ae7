import { isSameRevision, type Revision, RowMemory } from '@sharing-atlas/graph';

/** Rows. At two kilobytes each, which is much, they take 200 MB. */
const MOST_ROWS = 100_000;

/** The memory of rows of the present revision; begun anew when the revision moves or it is full. */
export class RowMemories {
  #present: { readonly revision: Revision; readonly memory: RowMemory } | null = null;

  of(revision: Revision): RowMemory {
    const present = this.#present;
    if (
      present !== null &&
      isSameRevision(present.revision, revision) &&
      present.memory.rows < MOST_ROWS
    ) {
      return present.memory;
    }
    const memory = new RowMemory();
    this.#present = { revision, memory };
    return memory;
  }
}
