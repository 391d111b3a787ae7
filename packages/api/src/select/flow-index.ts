import { type FlowIndex, FlowIndexes, type Revision, type Store } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

const kept = new WeakMap<Store, FlowIndexes>();
const asked = new WeakMap<Context, Promise<FlowIndex>>();

/** What filters and counts need of all flows, at the revision of the answer; asked once a request. */
export function flowIndexOf(context: Context): Promise<FlowIndex> {
  const before = asked.get(context);
  if (before !== undefined) return before;
  const index = indexesOf(context.store).of(context.store, context.options, context.revision);
  asked.set(context, index);
  return index;
}

/** Makes the index of a revision before it is asked for. @throws StoreError as the store does. */
export async function makeFlowIndex(store: Store, revision: Revision): Promise<void> {
  await indexesOf(store).of(store, {}, revision);
}

function indexesOf(store: Store): FlowIndexes {
  const indexes = kept.get(store) ?? new FlowIndexes();
  kept.set(store, indexes);
  return indexes;
}
