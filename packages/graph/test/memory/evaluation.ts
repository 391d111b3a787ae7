import type { ReadQuery } from '../../src/queries/query.ts';
import type { CypherParameters, RawRow } from '../../src/store/port.ts';
import type { MemoryGraph } from './graph.ts';

/** A query evaluated in plain JavaScript, for comparison with what an engine makes of its text. */
export interface Evaluation<Parameters extends CypherParameters, Row> {
  readonly query: ReadQuery<Parameters, Row>;
  /** True if the text of the query promises an order of rows. */
  readonly inOrder: boolean;
  readonly rows: (graph: MemoryGraph, parameters: Parameters) => Row[];
}

/** An evaluation whose rows come in the order that the query promises. */
export function inOrder<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  rows: (graph: MemoryGraph, parameters: Parameters) => readonly RawRow[],
): Evaluation<Parameters, Row> {
  return evaluation(query, true, rows);
}

/** An evaluation of a query that promises no order. */
export function inAnyOrder<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  rows: (graph: MemoryGraph, parameters: Parameters) => readonly RawRow[],
): Evaluation<Parameters, Row> {
  return evaluation(query, false, rows);
}

function evaluation<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  isOrdered: boolean,
  rows: (graph: MemoryGraph, parameters: Parameters) => readonly RawRow[],
): Evaluation<Parameters, Row> {
  return {
    query,
    inOrder: isOrdered,
    rows: (graph, parameters) => rows(graph, parameters).map(query.decode),
  };
}

/** Sorts rows by columns, as ORDER BY does. */
export function sortedBy<Row>(
  rows: readonly Row[],
  ...columns: readonly ((row: Row) => string | number)[]
): Row[] {
  return [...rows].sort((one, other) => {
    for (const column of columns) {
      const [a, b] = [column(one), column(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  });
}
