import type { z } from 'zod';
import type { CallOptions, CypherParameters, RawRow, Store } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';
import { byText } from './decode.ts';
import { isToBeKept, keptIn, keyOf, weightOf } from './kept-rows.ts';

/**
 * A read query as data: its text, the shape of its parameters and a decoder of its rows. A query
 * never runs itself; {@link runQuery} runs them all.
 */
export interface ReadQuery<Parameters extends CypherParameters, Row> {
  readonly name: string;
  readonly text: string;
  readonly decode: (raw: RawRow) => Row;
  /** Rows by parameters, or by the id asked for, each memory apart. */
  readonly kept: WeakMap<RowMemory, Map<string, readonly Row[]>>;
  /** Says that each row belongs to ids of a list, if it does. */
  readonly each: Each<Parameters, Row> | null;
  /** Only carries the type of the parameters. */
  readonly parameters?: Parameters;
}

/** How the rows of a query belong to the ids that are its only parameter. */
export interface Each<Parameters extends CypherParameters, Row> {
  readonly ids: (parameters: Parameters) => readonly string[];
  readonly asking: (ids: readonly string[]) => Parameters;
  /** The ids that the row belongs to, be they asked for or not. */
  readonly of: (row: Row) => readonly string[];
  /** Whether an id that is given twice counts once, as with IN; with UNWIND it counts twice. */
  readonly once?: boolean;
  /** What the text orders the rows by; in the order of the ids if left out. */
  readonly order?: (row: Row) => string;
}

/** Makes a query of its text and the schema of one row. */
export function defineQuery<Parameters extends CypherParameters>() {
  return <Schema extends z.ZodType>(query: {
    readonly name: string;
    readonly text: string;
    readonly row: Schema;
    readonly each?: Each<Parameters, z.output<Schema>>;
  }): ReadQuery<Parameters, z.output<Schema>> => ({
    name: query.name,
    text: query.text,
    kept: new WeakMap(),
    each: query.each ?? null,
    decode: (raw) => {
      try {
        return query.row.parse(raw);
      } catch (cause) {
        throw new Error(`The rows of the query "${query.name}" are not as expected.`, { cause });
      }
    },
  });
}

/** Makes a query of records by their ids, a row a record. */
export function defineByIds<Schema extends z.ZodType>(query: {
  readonly name: string;
  readonly text: string;
  readonly row: Schema;
  readonly idOf: (row: z.output<Schema>) => string;
}): ReadQuery<{ ids: readonly string[] }, z.output<Schema>> {
  return defineQuery<{ ids: readonly string[] }>()({
    ...query,
    each: {
      ids: ({ ids }) => ids,
      asking: (ids) => ({ ids }),
      of: (row) => [query.idOf(row)],
    },
  });
}

/**
 * Runs a query: one statement, or none if the memory of the options holds its rows. Of a query whose
 * rows belong to ids, only the ids are asked for whose rows it does not hold.
 * @throws StoreError as the store does; Error if a row is not as the query's decoder expects.
 */
export async function runQuery<Parameters extends CypherParameters, Row>(
  store: Store,
  query: ReadQuery<Parameters, Row>,
  parameters: Parameters,
  options?: CallOptions,
): Promise<readonly Row[]> {
  const memory = options?.memory;
  if (memory === undefined) return read(store, query, parameters, options);
  const kept = keptIn(memory, query);
  if (query.each !== null) {
    return runEach(store, query, query.each, query.each.ids(parameters), kept, options);
  }
  const key = keyOf(parameters);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const rows = await read(store, query, parameters, options);
  if (isToBeKept(parameters, rows)) {
    kept.set(key, rows);
    memory.count(rows.length + weightOf(key));
  }
  return rows;
}

async function runEach<Parameters extends CypherParameters, Row>(
  store: Store,
  query: ReadQuery<Parameters, Row>,
  each: Each<Parameters, Row>,
  ids: readonly string[],
  kept: Map<string, readonly Row[]>,
  options: CallOptions | undefined,
): Promise<readonly Row[]> {
  const missing = [...new Set(ids)].filter((id) => !kept.has(id));
  if (missing.length > 0) {
    const rows = await read(store, query, each.asking(missing), options);
    const found = new Map<string, Row[]>(missing.map((id) => [id, []]));
    for (const row of rows) for (const id of each.of(row)) found.get(id)?.push(row);
    for (const [id, own] of found) kept.set(id, own);
    const keys = missing.reduce((sum, id) => sum + weightOf(id), 0);
    options?.memory?.count(Math.max(keys, rows.length));
  }
  const { order, once = false } = each;
  const rows = (once ? [...new Set(ids)] : ids).flatMap((id) => kept.get(id) ?? []);
  return order === undefined ? rows : rows.sort((one, other) => byText(order(one), order(other)));
}

/**
 * The rows of records by their ids, in the order of the ids; null where there is none.
 * @throws StoreError as the store does; Error if a row is not as the query's decoder expects.
 */
export async function runByIds<Row>(
  store: Store,
  query: ReadQuery<{ ids: readonly string[] }, Row>,
  ids: readonly string[],
  idOf: (row: Row) => string,
  options: CallOptions,
): Promise<(Row | null)[]> {
  const rows = await runQuery(store, query, { ids }, options);
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function read<Parameters extends CypherParameters, Row>(
  store: Store,
  query: ReadQuery<Parameters, Row>,
  parameters: Parameters,
  options?: CallOptions,
): Promise<readonly Row[]> {
  const rows = await store.read(query.text, parameters, options);
  return rows.map(query.decode);
}
