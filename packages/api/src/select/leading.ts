import type { KeyedRow, TotalOrder } from './order.ts';

/**
 * The rows of a list that come first (or last), at most so many, in order. A page is short and a list
 * is long: the list is gone through once, and only of what may be on the page the place is looked for.
 */
export class Leading<Row> {
  readonly #most: number;
  readonly #order: TotalOrder<Row>;
  readonly #sign: number;
  readonly #found: KeyedRow<Row>[] = [];

  constructor(order: TotalOrder<Row>, end: 'FIRST' | 'LAST', most: number) {
    this.#order = order;
    this.#sign = end === 'FIRST' ? 1 : -1;
    this.#most = most;
  }

  add(row: KeyedRow<Row>): void {
    if (this.#most === 0) return;
    const worst = this.#found.length < this.#most ? undefined : this.#found.at(-1);
    if (worst !== undefined && this.#isBehind(row, worst)) return;
    this.#found.splice(this.#placeOf(row), 0, row);
    if (this.#found.length > this.#most) this.#found.pop();
  }

  /** Those that were added, in the order of the list. */
  rows(): readonly KeyedRow<Row>[] {
    return this.#sign > 0 ? this.#found : this.#found.toReversed();
  }

  #isBehind(row: KeyedRow<Row>, other: KeyedRow<Row>): boolean {
    return this.#sign * this.#order.compare(row, other.keys) > 0;
  }

  /** Where a row belongs among those that are in order, by halving. */
  #placeOf(row: KeyedRow<Row>): number {
    let from = 0;
    let to = this.#found.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#found[middle];
      if (other !== undefined && this.#isBehind(row, other)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
