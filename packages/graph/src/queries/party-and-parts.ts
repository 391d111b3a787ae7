import { z } from 'zod';
import { maybeText, partyKind, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/**
 * A party with its teams and departments (what a team sends, its body sends), and for a concept the
 * kinds of body and bodies that are instances of it.
 */
export const partyAndParts = defineQuery<{ id: string }>()({
  name: 'party-and-parts',
  text: `
MATCH (p:Party {id: $id})
RETURN p.id AS id, p.kind AS kind, p.name AS name, p.shortName AS shortName,
  [(p)<-[:PART_OF]-(t:Party) | t.id] AS partIds,
  [(p)<-[:INSTANCE_OF*1..3]-(k:Party) | k.id] AS instanceIds`,
  row: z.object({
    id: z.string(),
    kind: partyKind,
    name: z.string(),
    shortName: maybeText,
    partIds: texts,
    instanceIds: texts.transform((ids) => [...new Set(ids)]),
  }),
});
export type PartyAndParts = ReturnType<typeof partyAndParts.decode>;
