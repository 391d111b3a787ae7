import type { About } from './about.ts';
import type { Columns, RowOf } from './cells.ts';
import { csvOf } from './csv.ts';
import { fileName } from './file-name.ts';
import { jsonOf } from './json.ts';

export interface ExportMade {
  readonly ok: true;
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  /** All of it, a batch at a time. It ends with RegisterMoved if the register changes meanwhile. */
  readonly body: AsyncIterable<string>;
}

/** How a table is written. */
export type TableFormat = <C extends Columns>(
  columns: C,
  about: About,
  batches: AsyncIterable<readonly RowOf<C>[]>,
  extra: Readonly<Record<string, unknown>>,
) => { readonly type: string; readonly extension: string; readonly body: AsyncIterable<string> };

export const csv: TableFormat = (columns, about, batches) => ({
  type: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  body: csvOf(columns, about, batches),
});

export const json: TableFormat = (columns, about, batches, extra) => ({
  type: 'application/json; charset=utf-8',
  extension: 'json',
  body: jsonOf({ about: { ...about, ...extra }, columns }, 'rows', batches),
});

/** The answer that carries an export, with a name for its file. */
export function made(
  about: About,
  nameParts: readonly string[],
  type: string,
  extension: string,
  body: AsyncIterable<string>,
): ExportMade {
  const name = fileName([...nameParts, about.asAt, `revision-${about.revision}`], extension);
  return {
    ok: true,
    status: 200,
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-atlas-revision': String(about.revision),
      'x-atlas-as-at': about.asAt,
      'x-atlas-rows': String(about.rows),
      'x-atlas-completeness': about.completeness.verdict,
    },
    body,
  };
}
