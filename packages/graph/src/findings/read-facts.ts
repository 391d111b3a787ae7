import { graphClaims } from '../queries/graph-claims.ts';
import { graphNodes } from '../queries/graph-nodes.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { factsOf, type GraphElements, type RegisterFacts } from './facts.ts';

/**
 * Reads the facts that findings are worked out over: two statements, whatever the size.
 * @throws StoreError as the store does.
 */
export async function readFacts(store: Store, options?: CallOptions): Promise<RegisterFacts> {
  return factsOf(await readElements(store, options));
}

/** Reads all nodes and claims of a graph: two statements. @throws StoreError as the store does. */
export async function readElements(store: Store, options?: CallOptions): Promise<GraphElements> {
  const nodes = await runQuery(store, graphNodes, {}, options);
  const claims = await runQuery(store, graphClaims, {}, options);
  return { nodes, claims };
}
