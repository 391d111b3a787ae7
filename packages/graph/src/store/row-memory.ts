/**
 * Stands for what was read of one revision. Queries keep their rows under it, so that the next
 * question at the same revision need not ask for them; they are gone when nobody holds it any more.
 * Rows read while the register moved on may stand under it: every answer is checked against the
 * revision afterwards, and one of a revision that has passed is never given.
 */
export class RowMemory {
  #rows = 0;

  /** Rows kept under it. */
  get rows(): number {
    return this.#rows;
  }

  count(rows: number): void {
    this.#rows += rows;
  }
}
