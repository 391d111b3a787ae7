import { HANDLING_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import { owned, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Conditions that sources put on sharing. */
export const conditionsByIds = defineByIds({
  name: 'conditions-by-ids',
  text: `
UNWIND $ids AS id
MATCH (c:Condition {id: id})
RETURN c.id AS id, c.description AS description, c.appliesTo AS appliesTo,
  c.statementIds AS statementIds, c.registerId AS registerId`,
  row: z.object({ id: z.string(), description: z.string(), appliesTo: z.string(), ...owned }),
  idOf: (row) => row.id,
});
export type ConditionRow = ReturnType<typeof conditionsByIds.decode>;

/** What recipients are said to do with what they received. */
export const handlingsByIds = defineByIds({
  name: 'handlings-by-ids',
  text: `
UNWIND $ids AS id
MATCH (h:Handling {id: id})
RETURN h.id AS id, h.kind AS kind, h.description AS description,
  h.statementIds AS statementIds, h.registerId AS registerId,
  [(h)-[:BY]->(p:Party) | p.id] AS byIds,
  [(h)-[:VIA]->(p:Party) | p.id] AS inIds,
  [(h)-[:RECEIVED_BY]->(p:Party) | p.id] AS toIds,
  [(h)-[:USES]->(c:DataCategory) | c.id] AS usesIds`,
  row: z.object({
    id: z.string(),
    kind: z.enum(HANDLING_KINDS),
    description: z.string(),
    byIds: texts,
    inIds: texts,
    toIds: texts,
    usesIds: texts,
    ...owned,
  }),
  idOf: (row) => row.id,
});
export type HandlingRow = ReturnType<typeof handlingsByIds.decode>;
