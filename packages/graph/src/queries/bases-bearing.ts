import { BASIS_KINDS, BASIS_SCOPES, COMBINATIONS } from '@sharing-atlas/model';
import { z } from 'zod';
import { maybeText, sortedByContent, texts } from './decode.ts';
import { defineQuery } from './query.ts';

const bases = z
  .array(z.object({ id: z.string(), kind: z.enum(BASIS_KINDS), open: maybeText }))
  .transform(sortedByContent);

/** All uses of bases of the registers given, with the flows that each is said of, itself or by purpose. */
export const basesBearing = defineQuery<{ registerIds: readonly string[] }>()({
  name: 'bases-bearing',
  text: `
MATCH (u:BasisUse)
WHERE u.registerId IN $registerIds
RETURN u.id AS id, u.registerId AS registerId, u.scope AS scope, u.combination AS combination,
  u.statementIds AS statementIds,
  [(u)<-[:RELIES_ON]-(f:DataFlow) | f.id] AS flowIds,
  [(u)<-[:RELIES_ON]-(:Purpose)<-[:FOR]-(f:DataFlow) | f.id] AS flowIdsByPurpose,
  [(u)-[l:OF]->(b:LegalBasis) | {id: b.id, kind: b.kind, open: l.open}] AS bases,
  [(u)-[l:\`WITH\`]->(b:LegalBasis) | {id: b.id, kind: b.kind, open: l.open}] AS conditions
ORDER BY id`,
  row: z.object({
    id: z.string(),
    registerId: z.string(),
    scope: z.enum(BASIS_SCOPES),
    combination: z.enum(COMBINATIONS),
    statementIds: texts,
    flowIds: texts,
    flowIdsByPurpose: texts,
    bases,
    conditions: bases,
  }),
  each: {
    ids: ({ registerIds }) => registerIds,
    asking: (registerIds) => ({ registerIds }),
    of: ({ registerId }) => [registerId],
    once: true,
    order: ({ id }) => id,
  },
});
export type BasesBearing = ReturnType<typeof basesBearing.decode>;
