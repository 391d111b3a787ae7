import { z } from 'zod';
import { linksTo, maybeText, partyKind, period, texts } from './decode.ts';
import { defineByIds } from './query.ts';

const distinctTexts = texts.transform((ids) => [...new Set(ids)]);

/**
 * A party with the hubs that it is a member of, its teams and departments (what a team sends, its body sends), for a concept the kinds
 * of body and bodies that are instances of it, and for a body the kinds that notices mention
 * ("police") of which it is one: it may be meant; nothing says that it is.
 */
export const partyAndParts = defineByIds({
  name: 'party-and-parts',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS id, p.kind AS kind, p.name AS name, p.shortName AS shortName,
  p.validFrom AS validFrom, p.validTo AS validTo,
  [(p)<-[:PART_OF]-(t:Party) | t.id] AS partIds,
  [(p)-[l:MEMBER_OF]->(h:Party) | {id: h.id, link: properties(l)}] AS hubs,
  [(p)<-[:INSTANCE_OF*1..3]-(k:Party) | k.id] AS instanceIds,
  [(p)-[:INSTANCE_OF*1..3]->(:Party)<-[:INSTANCE_OF]-(k:Party {kind: 'CLASS'}) | k.id] AS alikeIds`,
  row: z
    .object({
      id: z.string(),
      kind: partyKind,
      name: z.string(),
      shortName: maybeText,
      ...period,
      partIds: texts,
      hubs: linksTo({ validFrom: maybeText, validTo: maybeText }),
      instanceIds: distinctTexts,
      alikeIds: distinctTexts,
    })
    .transform(({ alikeIds, ...party }) => ({
      ...party,
      mayBeMeantByIds: party.kind === 'ORGANISATION' ? alikeIds : [],
    })),
  idOf: ({ id }) => id,
});
export type PartyAndParts = ReturnType<typeof partyAndParts.decode>;
