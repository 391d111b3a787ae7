import {
  type FlowIndex,
  KeptByRevision,
  NO_TEXTS,
  type Read,
  type Revision,
  type RowMemory,
  readFlowIndex,
  readTextIndex,
  type Store,
  type TextIndex,
} from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

/** Keeps what is read of each store, and asks for it at most once a request. */
function keeper<Value>(read: Read<Value>) {
  const kept = new WeakMap<Store, KeptByRevision<Value>>();
  const asked = new WeakMap<Context, Promise<Value>>();
  const keptOf = (store: Store): KeptByRevision<Value> => {
    const known = kept.get(store) ?? new KeptByRevision(read);
    kept.set(store, known);
    return known;
  };
  return {
    keptOf,
    of: (context: Context): Promise<Value> => {
      const before = asked.get(context);
      if (before !== undefined) return before;
      const value = keptOf(context.store).of(context.store, context.options, context.revision);
      asked.set(context, value);
      return value;
    },
  };
}

const flows = keeper<FlowIndex>(readFlowIndex);
const texts = keeper<TextIndex>(readTextIndex);

/** What filters and counts need of all flows, at the revision of the answer; asked once a request. */
export function flowIndexOf(context: Context): Promise<FlowIndex> {
  return flows.of(context);
}

/**
 * Makes the index of a revision before it is asked for, of the rows in memory if it holds all flows.
 * @throws StoreError as the store does.
 */
export async function makeFlowIndex(
  store: Store,
  revision: Revision,
  memory: RowMemory,
): Promise<void> {
  await flows.keptOf(store).of(store, { memory }, revision);
}

/** What filters are asked of. */
export interface Indexes {
  readonly index: FlowIndex;
  readonly texts: TextIndex;
}

/** Both indexes; that of notices and statements is read only for a list of them. */
export async function indexesOf(
  context: Context,
  { hasTexts = false }: { readonly hasTexts?: boolean },
): Promise<Indexes> {
  const [index, read] = await Promise.all([
    flowIndexOf(context),
    hasTexts ? texts.of(context) : NO_TEXTS,
  ]);
  return { index, texts: read };
}
