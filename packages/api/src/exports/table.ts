import type { Context } from '../context.ts';
import type { Columns, RowOf } from './cells.ts';
import type { Plan } from './plan.ts';

/** An export that is a table: how it is asked for, and how its lines are made. */
export interface TableExport<Name extends string, Item, C extends Columns> {
  /** The parameters that it takes, by name. */
  readonly parameters: readonly Name[];
  /** @throws UnknownId, Ambiguous, BadArgument */
  plan(asked: Asked<Name>, context: Context): Promise<TablePlan<Item, C>>;
}

export type Asked<Name extends string> = Readonly<Partial<Record<Name, string>>>;

export interface TablePlan<Item, C extends Columns> extends Plan<Item, RowOf<C>> {
  readonly columns: C;
  /** What JSON says of the export beside what all say. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Items, or one that stands for "nothing is recorded": an empty file would be read as "nobody". */
export function orNothing<Item>(items: readonly Item[]): {
  readonly items: readonly (Item | null)[];
  readonly nothing: boolean;
} {
  return items.length === 0 ? { items: [null], nothing: true } : { items, nothing: false };
}
