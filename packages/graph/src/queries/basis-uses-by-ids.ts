import { BASIS_SCOPES, COMBINATIONS, REGIMES } from '@sharing-atlas/model';
import { z } from 'zod';
import { id, links, linksTo, maybeText, owned, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Uses of legal bases: which bases, with which conditions, of what, in the notice's own and/or. */
export const basisUsesByIds = defineByIds({
  name: 'basis-uses-by-ids',
  text: `
UNWIND $ids AS id
MATCH (u:BasisUse {id: id})
RETURN properties(u) AS use,
  [(u)-[l:OF]->(b:LegalBasis) | {id: b.id, link: properties(l)}] AS bases,
  [(u)-[l:\`WITH\`]->(b:LegalBasis) | {id: b.id, link: properties(l)}] AS conditions,
  [(u)-[l:CITES]->(w:Legislation) | {id: w.id, link: properties(l)}] AS cites,
  [(u)-[:BY]->(p:Party) | p.id] AS byIds,
  [(u)<-[:RELIES_ON]-(t) | t.id] AS saidOfIds`,
  row: z.object({
    use: z.object({
      id,
      scope: z.enum(BASIS_SCOPES),
      combination: z.enum(COMBINATIONS),
      combinationWords: maybeText,
      regime: z.enum(REGIMES),
      condition: maybeText,
      note: maybeText,
      ...owned,
    }),
    bases: linksTo({ order: z.number() }).transform((entries) =>
      [...entries].sort((one, other) => one.link.order - other.link.order),
    ),
    conditions: linksTo({ forBasisId: z.string() }),
    cites: links,
    byIds: texts,
    saidOfIds: texts,
  }),
  idOf: (row) => row.use.id,
});
export type BasisUseRow = ReturnType<typeof basisUsesByIds.decode>;
