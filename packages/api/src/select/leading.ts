import type { SortKey } from './cursor.ts';
import type { TotalOrder } from './order.ts';

export interface Keyed<Row> {
  readonly row: Row;
  readonly keys: readonly SortKey[];
}

/*
 * A page is short and a list is long: the list is gone through once, and only of what may be on the
 * page the place is looked for.
 */

/** The first rows in an order, at most so many. */
export function firstOf<Row>(
  rows: readonly Row[],
  most: number,
  order: TotalOrder<Row>,
): readonly Keyed<Row>[] {
  return leading(rows, most, order, 1);
}

/** The last rows in an order, at most so many. */
export function lastOf<Row>(
  rows: readonly Row[],
  most: number,
  order: TotalOrder<Row>,
): readonly Keyed<Row>[] {
  return leading(rows, most, order, -1).reverse();
}

/** The rows that come first, the one way round (1) or the other (-1). */
function leading<Row>(
  rows: readonly Row[],
  most: number,
  order: TotalOrder<Row>,
  sign: number,
): Keyed<Row>[] {
  const found: Keyed<Row>[] = [];
  if (most === 0) return found;
  for (const row of rows) {
    const worst = found.length < most ? undefined : found.at(-1);
    if (worst !== undefined && sign * order.compare(row, worst.keys) > 0) continue;
    found.splice(placeOf(row, found, order, sign), 0, { row, keys: order.keysOf(row) });
    if (found.length > most) found.pop();
  }
  return found;
}

/** Where a row belongs among those that are in order, by halving. */
function placeOf<Row>(
  row: Row,
  sorted: readonly Keyed<Row>[],
  order: TotalOrder<Row>,
  sign: number,
): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && sign * order.compare(row, other.keys) > 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
