import type { Revision } from '@sharing-atlas/graph';
import { BadArgument } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../page-size.ts';
import { cursorOf, isOlder, type Place, placeOf } from './cursor.ts';
import { Leading } from './leading.ts';
import type { TotalOrder } from './order.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Whether a cursor was given that is of an older revision. */
  readonly fromOlderRevision: boolean;
  /** The argument that gave it. */
  readonly olderCursor: 'after' | 'before' | null;
}

/**
 * A page of rows by the keys that they are ordered by, not by their number: a row that is not
 * written to stands on one page exactly, whatever is written elsewhere between two pages.
 * @throws BadArgument for a page that is too long, and for a cursor that is not of this list.
 */
export function pageByKeys<Row extends { readonly id: string }>(
  list: string,
  rows: readonly Row[],
  order: TotalOrder<Row>,
  revision: Revision,
  args: PageArguments,
  /** What else decides the rows, or what their keys mean: a cursor of another one is refused. */
  question = '',
): Page<Row> {
  checkSize('first', args.first);
  checkSize('last', args.last);
  const of = { list, question, order: order.words, keys: order.length };
  const after = args.after == null ? null : placeOf('after', args.after, of);
  const before = args.before == null ? null : placeOf('before', args.before, of);
  const most = args.first ?? (args.last == null ? DEFAULT_PAGE : null);
  const leading = new Leading(order, most === null ? 'LAST' : 'FIRST', most ?? args.last ?? 0);
  // Where the page begins and ends among all rows in order.
  let start = 0;
  let end = rows.length;
  for (const row of rows) {
    const keyed = order.keyed(row);
    const isBehind = after !== null && order.compare(keyed, after.keys) <= 0;
    const isAhead = before !== null && order.compare(keyed, before.keys) >= 0;
    if (isBehind) start += 1;
    if (isAhead) end -= 1;
    if (!isBehind && !isAhead) leading.add(keyed);
  }
  if (most !== null) end = Math.min(end, start + most);
  if (args.last != null) start = Math.max(start, end - args.last);
  const isOfOlder = (place: Place | null) => place !== null && isOlder(place, revision);
  const olderCursor = isOfOlder(after) ? 'after' : isOfOlder(before) ? 'before' : null;
  const size = Math.max(0, end - start);
  const found = leading.rows();
  const shown = found.slice(found.length - size).map(({ row, keys }) => ({
    row,
    cursor: cursorOf({
      ...{ list, question, order: order.words, keys },
      ...{ revision: revision.number, changedAt: revision.changedAt },
    }),
  }));
  return {
    rows: shown,
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    fromOlderRevision: olderCursor !== null,
    olderCursor,
  };
}

/** @throws BadArgument for a page that is too long. */
export function checkSize(argument: 'first' | 'last', wanted: number | null | undefined): void {
  if (typeof wanted !== 'number' || (wanted >= 0 && wanted <= MAX_PAGE)) return;
  throw new BadArgument(
    argument,
    String(wanted),
    `“${argument}” must be between 0 and ${MAX_PAGE}: ask for the next page with “after”.`,
  );
}
