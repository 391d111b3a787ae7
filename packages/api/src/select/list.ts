import type { Given, Maker, Table } from '@sharing-atlas/graph';
import type { Truth } from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { Loader } from '../loader.ts';
import { testOf } from './filter.ts';
import { type OrderAsked, type Orders, type TotalOrder, totalOrder } from './order.ts';
import { type PageArguments, pageByKeys } from './page.ts';

/** What is done with records of which it is not known whether they meet the filter. */
export const UNKNOWN_CHOICES = ['COUNT', 'INCLUDE', 'ONLY'] as const;
export type UnknownChoice = (typeof UNKNOWN_CHOICES)[number];

/** A kind of list: whose records it holds, and what they can be filtered and ordered by. */
export interface ListKind<Entry extends { readonly id: string }, Where, Field extends string> {
  /** Names it in cursors. */
  readonly name: string;
  /** The records by id, and what makes the test of a filter of them. */
  readonly open: (context: Context) => Promise<{
    readonly table: Table<Entry>;
    readonly test: Maker<Entry, Where>;
  }>;
  readonly orders: Orders<Entry, Field>;
}

export interface ListArguments<Where, Field extends string> extends PageArguments {
  readonly where?: Given<Where>;
  readonly unknown?: Given<UnknownChoice>;
  readonly orderBy?: Given<readonly OrderAsked<Field>[]>;
  readonly asAt?: Given<string>;
}

/** What a list says of itself beside its rows. */
export interface ListInfo {
  readonly totalCount: number;
  readonly unknownCount: number;
  readonly fromOlderRevision: boolean;
}

/** What a row of a list says of itself beside its record. */
export interface MarkedRow {
  readonly unknownToFilter: boolean;
}

/** Records that are to be listed, divided by the filter. */
export interface Divided {
  readonly met: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Divides records by a filter: those that meet it, and those of which that is not known. Without a
 * filter it costs nothing; a day that does not exist is refused even then.
 * @throws UnknownId, Ambiguous, BadArgument as `testOf` does.
 */
export async function divide<Entry extends { readonly id: string }, Where, Field extends string>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  ids: readonly string[],
  { where, asAt }: ListArguments<Where, Field>,
): Promise<Divided> {
  dayOf(context, asAt);
  if (where === null || where === undefined) return { met: ids, unknown: [] };
  const { table, test: make } = await kind.open(context);
  const test = await testOf(context, make, where, asAt);
  const found: Record<Truth, string[]> = { TRUE: [], FALSE: [], UNKNOWN: [] };
  for (const id of ids) {
    const entry = table.get(id);
    if (entry !== undefined) found[test(entry)].push(id);
  }
  return { met: found.TRUE, unknown: found.UNKNOWN };
}

/**
 * A page of a list in the order asked for, of records that were divided by its filter.
 * @throws BadArgument for a page that is too long or a cursor that is not of this list and order.
 */
export async function pageOfList<
  Entry extends { readonly id: string },
  Where,
  Field extends string,
  Row,
>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  { met, unknown }: Divided,
  loader: Loader<Row>,
  args: ListArguments<Where, Field>,
  /** The order if none is asked for. */
  byDefault: TotalOrder<WithId> = BY_ID,
) {
  const choice = args.unknown ?? 'COUNT';
  const ids = choice === 'ONLY' ? unknown : choice === 'COUNT' ? met : [...met, ...unknown];
  const revision = context.revision ?? (await context.store.revision(context.options));
  const page = args.orderBy?.length
    ? pageByKeys(
        kind.name,
        entriesOf(ids, (await kind.open(context)).table),
        totalOrder(kind.orders, args.orderBy),
        revision,
        args,
      )
    : pageByKeys(kind.name, ids.map(withId), byDefault, revision, args);
  const notKnown = new Set(choice === 'INCLUDE' ? unknown : []);
  const edges = await Promise.all(
    page.rows.map(async ({ row: { id }, cursor }) => {
      const node = await loader.load(id);
      const unknownToFilter = choice === 'ONLY' || notKnown.has(id);
      return node === null ? null : { cursor, node, unknownToFilter };
    }),
  );
  return {
    edges: edges.filter((edge) => edge !== null),
    pageInfo: page.pageInfo,
    totalCount: ids.length,
    unknownCount: unknown.length,
    fromOlderRevision: page.fromOlderRevision,
  };
}

/** A whole list: its records by id, divided by the filter, and the page that is asked for. */
export async function listOf<
  Entry extends { readonly id: string },
  Where,
  Field extends string,
  Row,
>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  ids: readonly string[],
  loader: Loader<Row>,
  args: ListArguments<Where, Field>,
  byDefault?: TotalOrder<WithId>,
) {
  const divided = await divide(context, kind, ids, args);
  return pageOfList(context, kind, divided, loader, args, byDefault);
}

interface WithId {
  readonly id: string;
}
const withId = (id: string): WithId => ({ id });
const BY_ID = totalOrder<WithId, never>({}, []);

function entriesOf<Entry>(ids: readonly string[], table: Table<Entry>): Entry[] {
  return ids.flatMap((id) => table.get(id) ?? []);
}
