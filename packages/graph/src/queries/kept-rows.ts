import type { CallOptions, CypherParameters } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';
import { byText } from './decode.ts';
import type { ReadQuery } from './query.ts';

/** Rows by parameters, or by the id asked for, as a memory holds them of a query. */
export function keptIn<Row>(
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

/** Characters that weigh as much as a row: what was asked for is kept too, be it there or not. */
const CHARACTERS_A_ROW = 500;

export function weightOf(key: string): number {
  return 1 + Math.floor(key.length / CHARACTERS_A_ROW);
}

/** Rows of a list by parameters; there are as many lists as ways to ask. */
const LONGEST_KEPT = 5_000;

/** Whether rows by parameters are kept: not if they are many, unless there is one such list only. */
export function isToBeKept(parameters: CypherParameters, rows: readonly unknown[]): boolean {
  return rows.length <= LONGEST_KEPT || Object.values(parameters).every((asked) => asked === null);
}

/** The key of the rows of a list: what was asked for, in whatever order it was said. */
export function keyOf(parameters: CypherParameters): string {
  return JSON.stringify(Object.entries(parameters).sort(([one], [other]) => byText(one, other)));
}

/** The key of the rows of a query without parameters. */
const NOTHING_ASKED = keyOf({});

/**
 * The rows of a query that is asked for all there is, if the memory of the options holds them: without
 * a promise. Undefined where the store has to be asked.
 */
export function keptOfAll<Row>(
  query: ReadQuery<Record<string, never>, Row>,
  { memory }: CallOptions,
): readonly Row[] | undefined {
  return memory === undefined ? undefined : keptIn(memory, query).get(NOTHING_ASKED);
}

/**
 * Rows by the id that they belong to, as far as the memory of the options holds them: to be looked at
 * without a promise. Undefined without a memory.
 */
export function keptByIds<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  { memory }: CallOptions,
): ReadonlyMap<string, readonly Row[]> | undefined {
  return memory === undefined || query.each === null ? undefined : keptIn(memory, query);
}

/** Keeps rows that were made of others in memory, as the query gives them: for all there is. */
export function keepOfAll<Row>(
  query: ReadQuery<Record<string, never>, Row>,
  rows: readonly Row[],
  memory: RowMemory,
): void {
  keptIn(memory, query).set(NOTHING_ASKED, rows);
  memory.count(rows.length);
}

/** The same for lists by what each is asked with. Their rows are small, and a list counts as one. */
export function keepLists<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  lists: Iterable<readonly [Parameters, readonly Row[]]>,
  memory: RowMemory,
): void {
  const kept = keptIn(memory, query);
  for (const [parameters, rows] of lists) {
    kept.set(keyOf(parameters), rows);
    memory.count(1);
  }
}

/** The same for rows that belong to ids; an id without rows has none. */
export function keepByIds<Parameters extends CypherParameters, Row>(
  query: ReadQuery<Parameters, Row>,
  ids: readonly string[],
  rows: readonly Row[],
  memory: RowMemory,
): void {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) for (const id of query.each?.of(row) ?? []) byId.get(id)?.push(row);
  const kept = keptIn(memory, query);
  for (const [id, own] of byId) kept.set(id, own);
  memory.count(ids.length);
}
