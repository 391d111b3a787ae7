import { type Given, type Maker, type Placed, recordsOf, type Table } from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { Loader } from '../loader.ts';
import { dividedBy, tableDividedBy, testOf } from './filter.ts';
import { type Indexes, indexesOf } from './flow-index.ts';
import { type OrderAsked, type Orders, type TotalOrder, totalOrder } from './order.ts';
import { type PageArguments, pageByKeys } from './page.ts';

/** What is done with records of which it is not known whether they meet the filter. */
export const UNKNOWN_CHOICES = ['COUNT', 'INCLUDE', 'ONLY'] as const;
export type UnknownChoice = (typeof UNKNOWN_CHOICES)[number];

/** A kind of list: whose records it holds, and what they can be filtered and ordered by. */
export interface ListKind<Entry extends WithId & Placed, Where, Field extends string> {
  /** Names it in cursors. */
  readonly name: string;
  /** Makes the test of a filter of them. */
  readonly test: Maker<Entry, Where>;
  /** The records by id. */
  readonly tableOf: (indexes: Indexes) => Table<Entry>;
  /** Whether they are notices or statements, which have an index of their own. */
  readonly hasTexts?: boolean;
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

interface WithId {
  readonly id: string;
}

/** Records that are to be listed, divided by the filter. */
export interface Divided {
  readonly met: readonly WithId[];
  readonly unknown: readonly WithId[];
}

/**
 * Divides records by a filter: those that meet it, and those of which that is not known. Without a
 * filter it costs nothing; a day that does not exist is refused even then.
 * @throws UnknownId, Ambiguous, BadArgument as `testOf` does.
 */
export async function divide<Entry extends WithId & Placed, Where, Field extends string>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  rows: readonly WithId[],
  { where, asAt }: ListArguments<Where, Field>,
): Promise<Divided> {
  dayOf(context, asAt);
  if (where === null || where === undefined) return { met: rows, unknown: [] };
  const test = await testOf(context, kind, where, asAt);
  const table = kind.tableOf(await indexesOf(context, kind));
  return rows.length === table.size
    ? tableDividedBy(test, table)
    : dividedBy(test, entriesIn(table, rows));
}

/**
 * A page of a list in the order asked for, of records that were divided by its filter.
 * @throws BadArgument for a page that is too long or a cursor that is not of this list and order.
 */
export async function pageOfList<Entry extends WithId & Placed, Where, Field extends string, Row>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  { met, unknown }: Divided,
  loader: Loader<Row>,
  args: ListArguments<Where, Field>,
  /** The order if none is asked for. */
  byDefault: TotalOrder<WithId> = BY_ID,
) {
  const choice = args.unknown ?? 'COUNT';
  const rows = choice === 'ONLY' ? unknown : choice === 'COUNT' ? met : [...met, ...unknown];
  const revision = context.revision ?? (await context.store.revision(context.options));
  const page = args.orderBy?.length
    ? pageByKeys(
        kind.name,
        entriesIn(kind.tableOf(await indexesOf(context, kind)), rows),
        totalOrder(kind.orders, args.orderBy),
        revision,
        args,
      )
    : pageByKeys(kind.name, rows, byDefault, revision, args);
  const notKnown = new Set(choice === 'INCLUDE' ? unknown.map(({ id }) => id) : []);
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
    totalCount: rows.length,
    unknownCount: unknown.length,
    fromOlderRevision: page.fromOlderRevision,
  };
}

/** A whole list: its records by id, divided by the filter, and the page that is asked for. */
export async function listOf<Entry extends WithId & Placed, Where, Field extends string, Row>(
  context: Context,
  kind: ListKind<Entry, Where, Field>,
  rows: readonly WithId[],
  loader: Loader<Row>,
  args: ListArguments<Where, Field>,
  byDefault?: TotalOrder<WithId>,
) {
  const divided = await divide(context, kind, rows, args);
  return pageOfList(context, kind, divided, loader, args, byDefault);
}

const BY_ID = totalOrder<WithId, never>({}, []);

/** The entries of records that are there. Where that is all of a table none has to be looked up. */
function entriesIn<Entry>(table: Table<Entry>, rows: readonly WithId[]): readonly Entry[] {
  if (rows.length === table.size) return recordsOf(table);
  return rows.flatMap(({ id }) => table.get(id) ?? []);
}
