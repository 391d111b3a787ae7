import type { Revision } from '@sharing-atlas/graph';
import { BadArgument } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../page-size.ts';
import { cursorOf, isOlder, placeOf } from './cursor.ts';
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
): Page<Row> {
  checkSize('first', args.first);
  checkSize('last', args.last);
  const of = { list, order: order.words, keys: order.length };
  const after = args.after == null ? null : placeOf('after', args.after, of);
  const before = args.before == null ? null : placeOf('before', args.before, of);
  const all = rows.map((row) => ({ row, keys: order.keysOf(row) }));
  all.sort((one, other) => order.compare(one.keys, other.keys));
  let start =
    after === null ? 0 : firstWhere(all, ({ keys }) => order.compare(keys, after.keys) > 0);
  let end =
    before === null
      ? all.length
      : firstWhere(all, ({ keys }) => order.compare(keys, before.keys) >= 0);
  const most = args.first ?? (args.last == null ? DEFAULT_PAGE : null);
  if (most !== null) end = Math.min(end, start + most);
  if (args.last != null) start = Math.max(start, end - args.last);
  const found = all.slice(start, Math.max(start, end)).map(({ row, keys }) => ({
    row,
    cursor: cursorOf({
      ...{ list, order: order.words, keys },
      ...{ revision: revision.number, changedAt: revision.changedAt },
    }),
  }));
  return {
    rows: found,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: found[0]?.cursor ?? null,
      endCursor: found.at(-1)?.cursor ?? null,
    },
    fromOlderRevision: [after, before].some((place) => place !== null && isOlder(place, revision)),
  };
}

function firstWhere<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  const found = items.findIndex(is);
  return found < 0 ? items.length : found;
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
