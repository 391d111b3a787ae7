import { z } from 'zod';
import type { GraphElements } from '../findings/facts.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { applyChangeSet } from '../write/door.ts';
import type { GraphBatch, GraphRelationship, Properties } from '../write/elements.ts';

/**
 * Puts elements into a store in memory through the one write door, asks it, and throws it away. It
 * answers all that the true store answers, but for what a single statement supports.
 * @throws StoreError as the door does.
 */
export async function hypothetically<Answer>(
  elements: GraphElements,
  ask: (store: Store) => Promise<Answer>,
  options?: CallOptions,
): Promise<Answer> {
  const store = await openStore({ kind: 'memory' });
  try {
    await applyChangeSet(
      store,
      {
        kind: 'IMPORT',
        batch: batchOf(elements),
        title: 'A register that is only supposed',
        at: new Date(0).toISOString(),
        expectedRevision: 0,
      },
      options,
    );
    return await ask(store);
  } finally {
    await store.close();
  }
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** The elements as a batch for the write door, with the contents of sources put back. */
export function batchOf({ nodes, claims }: GraphElements): GraphBatch {
  const known = new Map(nodes.map(({ id, label }) => [id, { id, label }]));
  const endOf = (id: string) => {
    const end = known.get(id);
    if (end === undefined) throw new StoreError('CONSTRAINT', `There is no record “${id}”.`);
    return end;
  };
  const contents = nodes.flatMap(({ id, label, properties }): GraphRelationship[] => {
    const holder = holderOf(label, properties);
    if (holder === null) return [];
    const registerId = ownedBy.parse(properties).registerId;
    return [{ type: 'CONTAINS', from: endOf(holder), to: endOf(id), properties: { registerId } }];
  });
  return {
    nodes: nodes.map(({ id, label, properties }) => ({
      id,
      label,
      properties: propertiesOf(properties),
    })),
    relationships: [
      ...contents,
      ...claims.map(({ type, fromId, toId, properties }) => ({
        type,
        from: endOf(fromId),
        to: endOf(toId),
        properties: propertiesOf(properties),
      })),
    ],
  };
}

const ownedBy = z.object({ registerId: z.string() });
const inSource = z.object({ sourceId: z.string() });

/** A register contains its sources, and a source its statements: the records say which. */
function holderOf(
  label: GraphElements['nodes'][number]['label'],
  properties: Readonly<Record<string, unknown>>,
): string | null {
  if (label === 'Source') return ownedBy.parse(properties).registerId;
  return label === 'Statement' ? inSource.parse(properties).sourceId : null;
}

/** What an element holds but its id; an engine may give null for what is absent. */
function propertiesOf(held: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(held)
      .filter(([key, each]) => key !== 'id' && each !== null && each !== undefined)
      .map(([key, each]) => [key, value.parse(each)]),
  );
}
