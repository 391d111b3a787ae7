import { isSameRevision, type Revision } from '@sharing-atlas/graph';
import { csvText } from '../exports/csv.ts';
import { MAX_PAGE } from '../page-size.ts';
import { schema } from '../schema.ts';
import { cellOf, isRecord, valueAt } from './columns.ts';
import { ADDED } from './page-query.ts';
import { type Operation, type Plan, planTable } from './plan.ts';

/** Asks the API as a caller would; every limit holds for every page. All are asked on one day. */
export type AskApi = (operation: Operation) => Promise<ApiAnswer>;

interface ApiAnswer {
  readonly status: number;
  readonly json: string;
  /** Of an answer without errors. */
  readonly at: Revision | undefined;
}

type Refusal = { readonly ok: false; readonly status: number; readonly json: string };

/** A list as a table, sent as it is made, or the reply that says why there is none. */
export type TableReply =
  | {
      readonly ok: true;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: AsyncIterable<string>;
    }
  | Refusal;

/**
 * Answers an operation with its one list as CSV: every row of every page, all of one revision. What
 * is selected beside the list, and what its answer says of its completeness, stands on each row.
 * @throws Error while rows are read, if the register changes or a page fails: what was sent is then
 *   not whole, and the connection has to be broken.
 */
export async function tableOf(text: string, ask: AskApi): Promise<TableReply> {
  const operation = operationOf(jsonOf(text));
  if (operation === null) {
    return refusal('Send one operation as JSON: {"query": "…", "variables": {…}}.');
  }
  const planned = planTable(schema, operation);
  if (planned.kind === 'INVALID') return passedOn(await ask(operation));
  if (planned.kind === 'REFUSED') return refusal(planned.sentence);
  const { plan } = planned;
  const first = await pageOf(plan, operation, null, plan.most, ask);
  if (!first.ok) return first;
  return {
    ok: true,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'x-atlas-revision': String(first.page.at.number),
      'x-atlas-rows': String(rowsOfTable(plan, first.page)),
    },
    body: linesOf(plan, operation, first.page, ask),
  };
}

interface Page {
  readonly edges: readonly unknown[];
  readonly data: unknown;
  readonly at: Revision;
  readonly total: number;
  readonly unknown: number | null;
  /** Where the next page begins, or null if there is none. */
  readonly next: string | null;
}

async function pageOf(
  plan: Plan,
  operation: Operation,
  after: string | null,
  wanted: number | null,
  ask: AskApi,
): Promise<{ readonly ok: true; readonly page: Page } | Refusal> {
  const { status, json, at } = await ask({
    ...operation,
    query: plan.query,
    variables: {
      ...operation.variables,
      [ADDED.first]: Math.min(wanted ?? MAX_PAGE, MAX_PAGE),
      [ADDED.after]: after,
    },
  });
  const data = valueAt(jsonOf(json), ['data']);
  const list = valueAt(data, plan.listPath);
  if (at === undefined || !isRecord(list)) return passedOn({ status, json });
  const info = list[ADDED.pageInfo];
  const hasNext = valueAt(info, ['hasNextPage']) === true;
  const end = valueAt(info, ['endCursor']);
  const unknown = list[ADDED.unknown];
  const edges = list[plan.rowsName];
  return {
    ok: true,
    page: {
      edges: Array.isArray(edges) ? edges : [],
      data,
      at,
      total: Number(list[ADDED.total]),
      unknown: typeof unknown === 'number' ? unknown : null,
      next: hasNext && typeof end === 'string' ? end : null,
    },
  };
}

async function* linesOf(plan: Plan, operation: Operation, first: Page, ask: AskApi) {
  const beside = besideCells(plan, first);
  yield csvText(
    [[...plan.rowColumns.map(({ name }) => name), ...beside.map(([name]) => name)]],
    false,
  );
  let page = first;
  let left = rowsOfTable(plan, first);
  while (true) {
    const rows = page.edges
      .slice(0, left)
      .map((edge) => [
        ...plan.rowColumns.map(({ path }) => cellOf(edge, path)),
        ...beside.map(([, value]) => value),
      ]);
    if (rows.length > 0) yield csvText(rows, false);
    left -= rows.length;
    if (left <= 0 || page.next === null) return;
    const next = await pageOf(plan, operation, page.next, left, ask);
    if (!next.ok) throw new Error('A page of the table could not be read.');
    if (!isSameRevision(next.page.at, first.at)) {
      throw new Error('The register changed while the table was made.');
    }
    page = next.page;
  }
}

function rowsOfTable({ most }: Plan, { total }: Page): number {
  return most === null ? total : Math.min(most, total);
}

/** What stands on every row: what was selected beside the list, and what the answer says of itself. */
function besideCells(plan: Plan, page: Page): readonly (readonly [string, string])[] {
  const rows = rowsOfTable(plan, page);
  const around = valueAt(page.data, plan.listPath.slice(0, -1));
  const said = isRecord(around)
    ? Object.entries(around).flatMap(([name, value]): [string, string][] =>
        name.startsWith(ADDED.about)
          ? [[`answer.${name.slice(ADDED.about.length)}`, sentenceOf(value)]]
          : [],
      )
    : [];
  return [
    ...plan.besideColumns.map(({ name, path }): [string, string] => [
      name,
      cellOf(page.data, path),
    ]),
    ...said,
    ...(page.unknown === null
      ? []
      : [['answer.unknownToFilter', String(page.unknown)] satisfies [string, string]]),
    ['answer.rows', rows < page.total ? `first ${rows} of ${page.total}` : `all ${page.total}`],
    ['answer.revision', String(page.at.number)],
  ];
}

function sentenceOf(value: unknown): string {
  return cellOf(value, isRecord(value) ? ['sentence'] : []);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One operation, if it is one; a batch is none. */
function operationOf(json: unknown): Operation | null {
  if (!isRecord(json)) return null;
  const { query, variables, operationName } = json;
  if (typeof query !== 'string') return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  return {
    query,
    variables: variables ?? {},
    ...(typeof operationName === 'string' ? { operationName } : {}),
  };
}

function refusal(message: string): Refusal {
  return {
    ok: false,
    status: 400,
    json: JSON.stringify({ errors: [{ message, extensions: { code: 'NO_TABLE' } }] }),
  };
}

function passedOn({ status, json }: Pick<ApiAnswer, 'status' | 'json'>): Refusal {
  return { ok: false, status: Math.max(status, 400), json };
}
