/** What a cell of an export can hold. Lists stay lists in JSON and become one text in CSV. */
export interface EvidenceCell {
  readonly statement: string;
  readonly section: string;
  /** A few words of the notice by which the place is found. */
  readonly anchor: string;
  /** The assertion in the register's own words. */
  readonly says: string;
}
export type Cell = string | number | null | readonly string[] | readonly EvidenceCell[];

/** Names of columns for people, by the key that they have in JSON; in the order of the export. */
export type Columns = Readonly<Record<string, string>>;
/** A cell that is left out is empty, like null. */
export type RowOf<C extends Columns> = Readonly<Partial<Record<keyof C & string, Cell>>>;

/** Stands between the entries of a list in one CSV cell. */
export const LIST_SEPARATOR = ' | ';

/** A cell as the text of a CSV cell; what is not known is empty. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  return cell
    .map((entry) => (typeof entry === 'string' ? entry : textOfEvidence(entry)))
    .join(LIST_SEPARATOR);
}

/** "S088 (What we share: “unique pupil number”)". */
function textOfEvidence({ statement, section, anchor }: EvidenceCell): string {
  return `${statement} (${section}: “${anchor}”)`;
}

/** True for a cell in which the register has nothing to say. */
function isEmpty(cell: Cell | undefined): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0)
  );
}

/** Names of the columns that the register cannot fill. */
export function emptyColumns<C extends Columns>(columns: C, row: RowOf<C>): string[] {
  const keys: readonly (keyof C & string)[] = Object.keys(columns);
  return keys.filter((key) => isEmpty(row[key])).flatMap((key) => columns[key] ?? []);
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
