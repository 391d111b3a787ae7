import { stringify } from 'csv-stringify/sync';
import { ABOUT_COLUMNS, type About, aboutCells } from './about.ts';
import { type Columns, type RowOf, textOfCell } from './cells.ts';

/**
 * CSV as spreadsheets read it: a byte order mark, CRLF, and a `'` before whatever would be taken
 * for a formula (= + - @ tab CR and their full-width forms). A reader of the file takes it off.
 */
export async function* csvOf<C extends Columns>(
  columns: C,
  about: About,
  batches: AsyncIterable<readonly RowOf<C>[]>,
): AsyncGenerator<string> {
  const keys: readonly (keyof C & string)[] = Object.keys(columns);
  yield csvText([[...Object.values(columns), ...Object.values(ABOUT_COLUMNS)]], true);
  const own = Object.values(aboutCells(about)).map(textOfCell);
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield csvText(
      rows.map((row) => [...keys.map((key) => textOfCell(row[key])), ...own]),
      false,
    );
  }
}

/** Rows of text as CSV; the byte order mark goes before the first row of a file. */
export function csvText(rows: readonly (readonly string[])[], bom: boolean): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom,
      record_delimiter: 'windows',
      escape_formulas: true,
      // With CRLF between rows a lone line break inside a cell would otherwise stand unquoted.
      quoted_match: /[\r\n]/,
    },
  );
}
