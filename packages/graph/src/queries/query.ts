import type { z } from 'zod';
import type { CallOptions, CypherParameters, RawRow, Store } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';

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
  /** Only carries the type of the parameters. */
  readonly parameters?: Parameters;
}

/** Makes a query of its text and the schema of one row. */
export function defineQuery<Parameters extends CypherParameters>() {
  return <Schema extends z.ZodType>(query: {
    readonly name: string;
    readonly text: string;
    readonly row: Schema;
  }): ReadQuery<Parameters, z.output<Schema>> => ({
    name: query.name,
    text: query.text,
    kept: new WeakMap(),
    decode: (raw) => {
      const decoded = query.row.safeParse(raw);
      if (decoded.success) return decoded.data;
      throw new Error(`The rows of the query "${query.name}" are not as expected.`, {
        cause: decoded.error,
      });
    },
  });
}

/**
 * Runs a query: one statement, or none if the memory of the options holds its rows.
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
  const key = JSON.stringify(parameters);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const rows = await read(store, query, parameters, options);
  kept.set(key, rows);
  memory.count(rows.length + 1);
  return rows;
}

/**
 * The rows of records by their ids, in the order of the ids; null where there is none. It asks for
 * those only that the memory of the options does not hold: one statement, or none.
 * @throws StoreError as the store does; Error if a row is not as the query's decoder expects.
 */
export async function runByIds<Row>(
  store: Store,
  query: ReadQuery<{ ids: readonly string[] }, Row>,
  ids: readonly string[],
  idOf: (row: Row) => string,
  options: CallOptions,
): Promise<(Row | null)[]> {
  const { memory } = options;
  const kept = memory === undefined ? new Map<string, readonly Row[]>() : keptIn(memory, query);
  const missing = ids.filter((id) => !kept.has(keyOf(id)));
  if (missing.length > 0) {
    const rows = await read(store, query, { ids: missing }, options);
    for (const id of missing) kept.set(keyOf(id), []);
    for (const row of rows) kept.set(keyOf(idOf(row)), [row]);
    memory?.count(missing.length);
  }
  return ids.map((id) => kept.get(keyOf(id))?.[0] ?? null);
}

/** Apart from the parameters of a whole query, which are kept as JSON. */
function keyOf(id: string): string {
  return `id ${id}`;
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

function keptIn<Row>(
  memory: RowMemory,
  { kept }: Pick<ReadQuery<CypherParameters, Row>, 'kept'>,
): Map<string, readonly Row[]> {
  let rows = kept.get(memory);
  if (rows === undefined) {
    rows = new Map();
    kept.set(memory, rows);
  }
  return rows;
}
