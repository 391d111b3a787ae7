import {
  applyChangeSet,
  type GraphBatch,
  type GraphNode,
  type GraphRelationship,
  projectRegisters,
  type Store,
} from '@sharing-atlas/graph';
import { bundledDataFolder, formatProblems, loadRegisters } from '@sharing-atlas/registers';

/** The graph of the registers that come with the project. */
export async function realBatch(): Promise<GraphBatch> {
  const loaded = await loadRegisters(bundledDataFolder());
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return projectRegisters(loaded.registers.map((register) => register.records));
}

/** The same graph with each flow there so often that there are at least `flows` of them. */
export function withFlows(batch: GraphBatch, flows: number): GraphBatch {
  const originals = batch.nodes.filter(({ label }) => label === 'DataFlow');
  const copies = Math.ceil(flows / originals.length);
  const nodes: GraphNode[] = [...batch.nodes];
  const relationships: GraphRelationship[] = [...batch.relationships];
  for (let copy = 2; copy <= copies; copy += 1) {
    const end = ({ label, id }: GraphRelationship['from']) => ({
      label,
      id: label === 'DataFlow' ? `${id}-${copy}` : id,
    });
    for (const flow of originals) nodes.push({ ...flow, id: `${flow.id}-${copy}` });
    for (const link of batch.relationships) {
      if (link.from.label !== 'DataFlow' && link.to.label !== 'DataFlow') continue;
      relationships.push({ ...link, from: end(link.from), to: end(link.to) });
    }
  }
  return { nodes, relationships };
}

/** The same graph with other properties on one of its nodes. */
export function withProperties(
  batch: GraphBatch,
  id: string,
  properties: GraphNode['properties'],
): GraphBatch {
  const nodes = batch.nodes.map((node) =>
    node.id === id ? { ...node, properties: { ...node.properties, ...properties } } : node,
  );
  return { ...batch, nodes };
}

let fillings = 0;

/**
 * Replaces all that a store holds by a batch, which becomes revision 1. Each filling is a second
 * later, unless its time is given: what a server kept of the one before is then of another time.
 */
export async function refill(
  store: Store,
  batch: GraphBatch,
  at = new Date(Date.UTC(2026, 10, 22, 12, 0, fillings++)),
): Promise<void> {
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
  const result = await applyChangeSet(store, {
    kind: 'IMPORT',
    batch,
    title: 'for a test',
    at: at.toISOString(),
    expectedRevision: 0,
  });
  if (result.outcome !== 'APPLIED') throw new Error('The store was not empty.');
}
