import { RELATIONSHIP_TYPES } from '@sharing-atlas/model';
import { z } from 'zod';
import { held } from './decode.ts';
import { defineQuery } from './query.ts';

/**
 * Every relationship that says something, with all that it holds: neither the contents of a source,
 * which its statements tell by themselves, nor the reverse of the evidence.
 */
export const graphClaims = defineQuery<Record<string, never>>()({
  name: 'graph-claims',
  text: `
MATCH (a)-[r]->(b)
WHERE type(r) <> 'SUPPORTS' AND type(r) <> 'CONTAINS'
RETURN type(r) AS type, a.id AS fromId, b.id AS toId, properties(r) AS properties`,
  row: z.object({
    type: z.enum(RELATIONSHIP_TYPES),
    fromId: z.string(),
    toId: z.string(),
    properties: held,
  }),
});
