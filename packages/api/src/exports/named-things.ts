import { byText, type NamedThing, namedThings, runQuery } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

export type { NamedThing };

const read = new WeakMap<Context, Promise<ReadonlyMap<string, NamedThing>>>();

/** Rights, groups of people and stages by id, in its order: a closed list, read once a request. */
export function loadNamedThings(context: Context): Promise<ReadonlyMap<string, NamedThing>> {
  const before = read.get(context);
  if (before !== undefined) return before;
  const things = runQuery(context.store, namedThings, {}, context.options).then(
    (rows) =>
      new Map(rows.toSorted((a, b) => byText(a.id, b.id)).map((row) => [row.id, row] as const)),
  );
  read.set(context, things);
  return things;
}
