import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import { BadArgument } from './errors.ts';
import { totalOrder } from './select/order.ts';
import { type PageArguments, pageByKeys } from './select/page.ts';

/** The rows of an answer, and what was asked: its cursors serve for this question alone. */
export interface RowsOf<Item> {
  /** Names the list in cursors. */
  readonly list: string;
  /** All that decides which rows there are, and in what order. */
  readonly question: unknown;
  readonly rows: readonly Item[];
}

/** A row with its number among all. */
interface Placed<Item> {
  readonly id: string;
  readonly place: number;
  readonly item: Item;
}

/**
 * A page of the rows of an answer, with the count of all. They stand in an order that is worked out,
 * so that a cursor holds the place of a row, and serves as long as the register stays as it is.
 * @throws BadArgument for a page that is too long, and for a cursor that no page of this answer gave.
 */
export async function pageOf<Item>(
  { list, question, rows }: RowsOf<Item>,
  args: PageArguments,
  context: Context,
) {
  const revision = context.revision ?? (await context.store.revision(context.options));
  const page = pageByKeys(
    list,
    rows.map((item, place) => ({ id: String(place), place, item })),
    totalOrder<Placed<Item>, 'PLACE'>({ PLACE: ({ place }) => place }, [{ field: 'PLACE' }]),
    revision,
    args,
    fingerprintOf(question),
  );
  if (page.olderCursor !== null) {
    const argument = page.olderCursor;
    throw new BadArgument(
      argument,
      String(args[argument]),
      'The register has changed since this cursor was given, and the rows of an answer may stand elsewhere now. Ask for its first page again.',
    );
  }
  return {
    edges: page.rows.map(({ row: { item }, cursor }) => ({ node: item, cursor })),
    pageInfo: page.pageInfo,
    totalCount: rows.length,
  };
}

/**
 * Enough of a question to tell it from another. What is null in it and what is left out are the same:
 * neither limits anything.
 */
export function fingerprintOf(question: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(question, (_name, value: unknown) => value ?? undefined) ?? '')
    .digest('base64url')
    .slice(0, 12);
}
