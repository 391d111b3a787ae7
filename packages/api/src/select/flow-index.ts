import { type FlowIndex, FlowIndexes, type Store } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

const kept = new WeakMap<Store, FlowIndexes>();
const asked = new WeakMap<Context, Promise<FlowIndex>>();

/** What filters and counts need of all flows, at the revision of the answer; asked once a request. */
export function flowIndexOf(context: Context): Promise<FlowIndex> {
  const before = asked.get(context);
  if (before !== undefined) return before;
  const indexes = kept.get(context.store) ?? new FlowIndexes();
  kept.set(context.store, indexes);
  const index = indexes.of(context.store, context.options, context.revision);
  asked.set(context, index);
  return index;
}
