import type { z } from 'zod';
import type { CallOptions, CypherParameters, RawRow, Store } from '../store/port.ts';

/**
 * A read query as data: its text, the shape of its parameters and a decoder of its rows. A query
 * never runs itself; {@link runQuery} runs them all.
 */
export interface ReadQuery<Parameters extends CypherParameters, Row> {
  readonly name: string;
  readonly text: string;
  readonly decode: (raw: RawRow) => Row;
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
 * Runs a query: one statement.
 * @throws StoreError as the store does; Error if a row is not as the query's decoder expects.
 */
export async function runQuery<Parameters extends CypherParameters, Row>(
  store: Store,
  query: ReadQuery<Parameters, Row>,
  parameters: Parameters,
  options?: CallOptions,
): Promise<readonly Row[]> {
  const rows = await store.read(query.text, parameters, options);
  return rows.map(query.decode);
}
