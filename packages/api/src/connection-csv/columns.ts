import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import { LIST_SEPARATOR } from '../exports/cells.ts';
import { type Asked, type FieldAsked, fieldsOf, isConnection } from './list-asked.ts';

/** One value of a row, by its path below the row. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * A column for each value that is selected below a place, in the order of the selection. What
 * stands in a list becomes one cell with its entries side by side.
 */
export function columnsOf(
  asked: Asked,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  leaveOut: (field: FieldAsked) => boolean = () => false,
): Column[] {
  const columns = new Map<string, Column>();
  const add = (fields: Iterable<FieldAsked>) => {
    for (const field of fields) {
      if (leaveOut(field)) continue;
      if (field.type === null) {
        const name = field.path.join('.');
        columns.set(name, { name, path: field.path });
      } else {
        add(fieldsOf(asked, field.node.selectionSet, field.type, field));
      }
    }
  };
  add(fieldsOf(asked, selections, type));
  return [...columns.values()];
}

/** The first list that stands inside the rows: it would be cut, and one cell cannot say so. */
export function listInside(
  asked: Asked,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
): FieldAsked | undefined {
  for (const field of fieldsOf(asked, selections, type)) {
    if (isConnection(field.type)) return field;
    const below =
      field.type === null ? undefined : listInside(asked, field.node.selectionSet, field.type);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** The cell of a column; empty for what is null or does not apply to the row. */
export function cellOf(row: unknown, [step, ...rest]: readonly string[]): string {
  if (Array.isArray(row)) {
    const entries = row.map((entry) => cellOf(entry, step === undefined ? [] : [step, ...rest]));
    return entries.every((entry) => entry === '') ? '' : entries.join(LIST_SEPARATOR);
  }
  if (step === undefined) return row === null || row === undefined ? '' : String(row);
  return isRecord(row) ? cellOf(row[step], rest) : '';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of an answer. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data);
}
