import type { GraphBatch, GraphNode, GraphRelationship } from '../../src/write/elements.ts';

/** A valid batch of `size` parties in a ring, each sending one flow to the next. */
export function ringOf(size: number, prefix = ''): GraphBatch {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (let index = 0; index < size; index += 1) {
    const party = { label: 'Party', id: `${prefix}party:${index}` } as const;
    const flow = { label: 'DataFlow', id: `${prefix}flow:${index}` } as const;
    const next = { label: 'Party', id: `${prefix}party:${(index + 1) % size}` } as const;
    const properties = { statementIds: [`B${index}`] };
    nodes.push({ ...party, properties: { name: `Party ${index}`, kind: 'ORGANISATION' } });
    nodes.push({ ...flow, properties: { ...properties, open: index % 2 === 0, weight: 1.5 } });
    relationships.push({ type: 'SENDS', from: party, to: flow, properties });
    relationships.push({ type: 'RECEIVED_BY', from: flow, to: next, properties });
  }
  return { nodes, relationships };
}

/** A valid batch that takes the write door about twenty statements: eight labels, eight types. */
export function manyKinds(): GraphBatch {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (let index = 0; index < 40; index += 1) {
    const flow = { label: 'DataFlow', id: `flow:${index}` } as const;
    const properties = { statementIds: [`B${index}`] };
    nodes.push({ ...flow, properties });
    for (const [type, label] of ENDS) {
      const end = { label, id: `${label}:${index}` };
      nodes.push({ ...end, properties: { name: `${label} ${index}` } });
      relationships.push({ type, from: flow, to: end, properties });
    }
  }
  return { nodes, relationships };
}

const ENDS = [
  ['RECEIVED_BY', 'Party'],
  ['CARRIES', 'DataCategory'],
  ['FOR', 'Purpose'],
  ['ABOUT', 'DataSubjectGroup'],
  ['AT', 'Stage'],
  ['RELIES_ON', 'BasisUse'],
  ['GOVERNED_BY', 'Agreement'],
  ['REQUIRED_BY', 'Legislation'],
] as const;
