import { byText, keptOfAll, type NamedThing, namedThings, runQuery } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

export type { NamedThing };

type ById = ReadonlyMap<string, NamedThing>;

const reading = new WeakMap<Context, Promise<ById>>();
const ordered = new WeakMap<readonly NamedThing[], ById>();

/**
 * Rights, groups of people and stages by id, in its order: a closed list. At once where it is in
 * memory, since each flow of a large answer asks for it; else read once a request.
 */
export function loadNamedThings(context: Context): ById | Promise<ById> {
  const rows = keptOfAll(namedThings, context.options);
  if (rows !== undefined) return byId(rows);
  const before = reading.get(context);
  if (before !== undefined) return before;
  const things = runQuery(context.store, namedThings, {}, context.options).then(byId);
  reading.set(context, things);
  return things;
}

function byId(rows: readonly NamedThing[]): ById {
  const before = ordered.get(rows);
  if (before !== undefined) return before;
  const things = new Map(
    rows.toSorted((a, b) => byText(a.id, b.id)).map((row) => [row.id, row] as const),
  );
  ordered.set(rows, things);
  return things;
}
