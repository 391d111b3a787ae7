import type { Label, RelationshipType } from '@sharing-atlas/model';
import type {
  GraphBatch,
  GraphNode,
  GraphRelationship,
  NodeReference,
  Properties,
} from '../../src/write/elements.ts';

/** A relationship seen from one of its ends. */
export interface Step {
  readonly node: GraphNode;
  readonly properties: Properties;
}

/** A graph as plain lists with look-ups: what the queries are evaluated over without a database. */
export interface MemoryGraph {
  readonly batch: GraphBatch;
  /** All nodes with a label, in order of id. */
  all(label: Label): readonly GraphNode[];
  find(label: Label, id: string): GraphNode | undefined;
  /** The nodes with the ids given and a label, in the order of the ids; unknown ids give nothing. */
  pick(label: Label, ids: readonly string[]): readonly GraphNode[];
  /** Where relationships of a type lead from a node; only to nodes with the label, if one is given. */
  out(node: GraphNode, type: RelationshipType, label?: Label): readonly Step[];
  /** Where relationships of a type come from that lead to a node. */
  into(node: GraphNode, type: RelationshipType, label?: Label): readonly Step[];
}

/** Indexes a batch. Relationships whose ends are not in the batch are an error. */
export function memoryGraph(batch: GraphBatch): MemoryGraph {
  const nodes = new Map(batch.nodes.map((node) => [keyOf(node), node]));
  const byLabel = new Map<Label, GraphNode[]>();
  for (const node of batch.nodes) pushTo(byLabel, node.label, node);
  for (const list of byLabel.values()) list.sort((one, other) => (one.id < other.id ? -1 : 1));
  const outOf = new Map<string, GraphRelationship[]>();
  const inTo = new Map<string, GraphRelationship[]>();
  for (const relationship of batch.relationships) {
    pushTo(outOf, `${keyOf(relationship.from)} ${relationship.type}`, relationship);
    pushTo(inTo, `${keyOf(relationship.to)} ${relationship.type}`, relationship);
  }
  const steps = (
    found: readonly GraphRelationship[] | undefined,
    end: 'from' | 'to',
    label: Label | undefined,
  ): Step[] =>
    (found ?? []).flatMap((relationship) => {
      const node = nodes.get(keyOf(relationship[end]));
      if (node === undefined) throw new Error(`${relationship[end].id} is not in the batch.`);
      if (label !== undefined && node.label !== label) return [];
      return [{ node, properties: relationship.properties }];
    });
  return {
    batch,
    all: (label) => byLabel.get(label) ?? [],
    find: (label, id) => nodes.get(keyOf({ label, id })),
    pick: (label, ids) => ids.flatMap((id) => nodes.get(keyOf({ label, id })) ?? []),
    out: (node, type, label) => steps(outOf.get(`${keyOf(node)} ${type}`), 'to', label),
    into: (node, type, label) => steps(inTo.get(`${keyOf(node)} ${type}`), 'from', label),
  };
}

/** Everything a node has, its id among it. */
export function propertiesOf(node: GraphNode): Properties {
  return { ...node.properties, id: node.id };
}

/** The ids that steps lead to. */
export function idsOf(steps: readonly Step[]): string[] {
  return steps.map((step) => step.node.id);
}

/** The ids that steps lead to, each with what stands on the relationship. */
export function linksOf(steps: readonly Step[]): { id: string; link: Properties }[] {
  return steps.map((step) => ({ id: step.node.id, link: step.properties }));
}

/** What stands on the nodes that steps lead to. */
export function nodesOf(steps: readonly Step[]): Properties[] {
  return steps.map((step) => propertiesOf(step.node));
}

function keyOf({ label, id }: NodeReference): string {
  return `${label} ${id}`;
}

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
