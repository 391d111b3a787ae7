import type { MatrixRow } from '@sharing-atlas/graph';
import type { CategoryCertainty } from '@sharing-atlas/model';

/**
 * Rows of a matrix that have a cell of the certainties shown or, of NOT_STATED, that say nothing;
 * of their cells only such. Null shows all.
 */
export function matrixRowsShown(
  rows: readonly MatrixRow[],
  shown: readonly CategoryCertainty[] | null,
): MatrixRow[] {
  if (shown === null) return [...rows];
  return rows
    .map((row) => ({
      ...row,
      cells: row.cells.filter(({ certainty }) => certainty !== null && shown.includes(certainty)),
    }))
    .filter((row) => row.cells.length > 0 || shown.includes(row.certainty));
}
