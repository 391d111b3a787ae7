import { z } from 'zod';
import { texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Contacts, each with the party that it reaches: it need not be the publisher of the notice. */
export const contactsByIds = defineByIds({
  name: 'contacts-by-ids',
  text: `
UNWIND $ids AS id
MATCH (c:Contact {id: id})
RETURN c.id AS id, [(c)-[:REACHES]->(p:Party) | p.id] AS ofIds`,
  row: z.object({ id: z.string(), ofIds: texts }),
  idOf: (row) => row.id,
});

/** Retention rules, each with the purposes, categories or notice that it applies to. */
export const retentionRulesByIds = defineByIds({
  name: 'retention-rules-by-ids',
  text: `
UNWIND $ids AS id
MATCH (r:RetentionRule {id: id})
RETURN r.id AS id, [(r)-[:APPLIES_TO]->(x) | x.id] AS appliesToIds`,
  row: z.object({ id: z.string(), appliesToIds: texts }),
  idOf: (row) => row.id,
});
