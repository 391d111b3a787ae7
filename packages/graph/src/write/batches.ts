import { LABELS, RELATIONSHIP_TYPES } from '@sharing-atlas/model';
import { groupBy } from '../group-by.ts';
import type { CypherParameters, CypherValue } from '../store/port.ts';
import type { GraphBatch, GraphNode, GraphRelationship, Properties } from './elements.ts';

/** One statement that makes many nodes or relationships alike, and how many it must make. */
export interface BatchStatement {
  readonly text: string;
  readonly parameters: CypherParameters;
  readonly expected: number;
  /** Words for what is made, for the error when fewer come into being. */
  readonly what: string;
}

const ROWS_A_STATEMENT = 2_000;
/** Nodes that only the write door makes. */
const DOORS_OWN: ReadonlySet<string> = new Set(['Store', 'ChangeSet']);
const WRITABLE_LABELS: ReadonlySet<string> = new Set(
  LABELS.filter((label) => !DOORS_OWN.has(label)),
);
const TYPES: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES);

/**
 * What is wrong with a batch, in one sentence, or null. Labels and types are checked against the
 * closed vocabulary because they become part of the statements' text.
 */
export function faultOf(batch: GraphBatch): string | null {
  for (const node of batch.nodes) {
    if (!WRITABLE_LABELS.has(node.label)) return `No node may have the label "${node.label}".`;
    if (node.id === '') return `A ${node.label} has an empty id.`;
    if ('id' in node.properties) return `The id of ${node.id} stands among its properties too.`;
    const key = faultyKey(node.properties);
    if (key !== undefined) return `The property "${key}" of ${node.id} cannot be stored.`;
  }
  for (const { type, from, to, properties } of batch.relationships) {
    const words = `${from.id} ${type} ${to.id}`;
    if (!TYPES.has(type)) return `No relationship may have the type "${type}" (${words}).`;
    for (const { label } of [from, to]) {
      if (!WRITABLE_LABELS.has(label)) return `No end may have the label "${label}" (${words}).`;
    }
    const key = faultyKey(properties);
    if (key !== undefined) return `The property "${key}" of ${words} cannot be stored.`;
  }
  return null;
}

/** The statements that make a batch: nodes by label, then relationships by type and ends. */
export function* statementsOf(batch: GraphBatch): Generator<BatchStatement> {
  for (const [label, nodes] of groupBy(batch.nodes, (node) => node.label)) {
    for (const rows of inChunks(nodes.map(rowOfNode))) {
      yield {
        text: `UNWIND $rows AS row CREATE (n:${label} {id: row.id}) SET n += row.properties RETURN count(n) AS made`,
        parameters: { rows },
        expected: rows.length,
        what: `${label} nodes`,
      };
    }
  }
  for (const group of groupBy(batch.relationships, endsOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { type, from, to } = first;
    for (const rows of inChunks(group.map(rowOfRelationship))) {
      yield {
        text: `UNWIND $rows AS row MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to}) CREATE (a)-[r:\`${type}\`]->(b) SET r += row.properties RETURN count(r) AS made`,
        parameters: { rows },
        expected: rows.length,
        what: `${type} relationships from ${from.label} to ${to.label}`,
      };
    }
  }
}

function rowOfNode({ id, properties }: GraphNode): CypherValue {
  return { id, properties };
}

function rowOfRelationship({ from, to, properties }: GraphRelationship): CypherValue {
  return { from: from.id, to: to.id, properties };
}

function endsOf({ type, from, to }: GraphRelationship): string {
  return `${from.label} ${type} ${to.label}`;
}

function faultyKey(properties: Properties): string | undefined {
  return Object.keys(properties).find((key) => !canBeStored(properties[key]));
}

function canBeStored(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

function* inChunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT) {
    yield items.slice(start, start + ROWS_A_STATEMENT);
  }
}
