import { isSameRevision, type Revision, RowMemory } from '@sharing-atlas/graph';

/**
 * Rows that questions may add to those that were read ahead, which have a bound of their own. At 600
 * bytes each, which is much, they take 60 MB.
 */
const MOST_ASKED_ROWS = 100_000;

/** Told of a memory that begins, and whether it is still the present one; ends when it has read ahead. */
type Begun = (memory: RowMemory, revision: Revision, isPresent: () => boolean) => Promise<void>;

interface Present {
  readonly revision: Revision;
  readonly memory: RowMemory;
  /** Rows in it when reading ahead ended, whoever asked for them; null until then. */
  readAhead: number | null;
}

/** The memory of rows of the present revision; begun anew when the revision moves or it is full. */
export class RowMemories {
  readonly #begun: Begun;
  readonly #most: number;
  #present: Present | null = null;

  /**
   * @param begun reads ahead, for each memory: one that begins because the last was full is not left
   * without what that one had.
   * @param most counts the rows that questions may add.
   */
  constructor(begun: Begun = async () => {}, most = MOST_ASKED_ROWS) {
    this.#begun = begun;
    this.#most = most;
  }

  of(revision: Revision): RowMemory {
    const present = this.#present;
    if (present !== null && isSameRevision(present.revision, revision) && !this.#isFull(present)) {
      return present.memory;
    }
    const begun: Present = { revision, memory: new RowMemory(), readAhead: null };
    this.#present = begun;
    const isPresent = () => this.#present === begun;
    void this.#begun(begun.memory, revision, isPresent).finally(() => {
      begun.readAhead = begun.memory.rows;
    });
    return begun.memory;
  }

  /** Never while it reads ahead: that would throw away what it has read, and might never end. */
  #isFull({ memory, readAhead }: Present): boolean {
    return readAhead !== null && memory.rows - readAhead >= this.#most;
  }
}
