import { isSameRevision, type Revision, RowMemory } from '@sharing-atlas/graph';

/** Rows. At 600 bytes each, which is much, they take 240 MB; reading ahead fills two thirds of it. */
const MOST_ROWS = 400_000;

/** Told of a memory that begins, and whether it is still the present one. */
type Begun = (memory: RowMemory, revision: Revision, isPresent: () => boolean) => void;

/** The memory of rows of the present revision; begun anew when the revision moves or it is full. */
export class RowMemories {
  readonly #begun: Begun;
  #present: { readonly revision: Revision; readonly memory: RowMemory } | null = null;

  /** @param begun is told of each memory of a revision that was not seen before. */
  constructor(begun: Begun = () => {}) {
    this.#begun = begun;
  }

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
    if (present === null || !isSameRevision(present.revision, revision)) {
      this.#begun(memory, revision, () => this.#present?.memory === memory);
    }
    return memory;
  }
}
