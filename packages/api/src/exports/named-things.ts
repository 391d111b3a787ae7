import { type NamedThing, namedThings, runQuery } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

export type { NamedThing };

/** Rights, groups of people and stages by id: a closed list of a few dozen. */
export async function loadNamedThings(context: Context): Promise<ReadonlyMap<string, NamedThing>> {
  const rows = await runQuery(context.store, namedThings, {}, context.options);
  return new Map(rows.map((row) => [row.id, row]));
}
