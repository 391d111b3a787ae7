import { z } from 'zod';
import { id, links, maybeText, owned, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Purposes, with the flows and bases that are said of them. */
export const purposesByIds = defineByIds({
  name: 'purposes-by-ids',
  text: `
UNWIND $ids AS id
MATCH (p:Purpose {id: id})
RETURN properties(p) AS purpose,
  [(p)<-[:FOR]-(f:DataFlow) | f.id] AS flowIds,
  [(p)<-[l:FOR]-(t:Party) | {id: t.id, link: properties(l)}] AS teams,
  [(p)-[l:RELIES_ON]->(b:BasisUse) | {id: b.id, link: properties(l)}] AS basisUses,
  [(p)-[l:REQUIRED_BY]->(w:Legislation) | {id: w.id, link: properties(l)}] AS requiredBy`,
  row: z.object({
    purpose: z.object({
      id,
      name: z.string(),
      description: maybeText,
      dpv: maybeText,
      ...owned,
    }),
    flowIds: texts,
    teams: links,
    basisUses: links,
    requiredBy: links,
  }),
  idOf: (row) => row.purpose.id,
});
export type PurposeRow = ReturnType<typeof purposesByIds.decode>;
