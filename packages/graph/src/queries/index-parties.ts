import { z } from 'zod';
import { inOrder, maybeText, partyKind, period, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** What a filter or a count can need of every party. */
export const indexParties = defineQuery<Record<string, never>>()({
  name: 'index-parties',
  text: `
MATCH (p:Party)
RETURN p.id AS id, p.kind AS kind, p.name AS name, p.shortName AS shortName, p.area AS area,
  p.registerId AS registerId, p.validFrom AS validFrom, p.validTo AS validTo, p.open AS openWords,
  [(p)-[:INSTANCE_OF]->(c:Party) | c.id] AS instanceOf,
  [(p)-[:PART_OF]->(w:Party) | w.id] AS partOf,
  [(p)-[l:MEMBER_OF]->(h:Party) | [h.id, l.validFrom, l.validTo, l.open]] AS memberOf
ORDER BY id`,
  row: z.object({
    id: z.string(),
    kind: partyKind,
    name: z.string(),
    shortName: maybeText,
    area: maybeText,
    registerId: z.string(),
    ...period,
    openWords: maybeText,
    instanceOf: texts,
    partOf: texts,
    memberOf: z
      .array(z.tuple([z.string(), maybeText, maybeText, maybeText]))
      .transform((hubs) =>
        inOrder(hubs).map(([id, validFrom, validTo, open]) => ({ id, validFrom, validTo, open })),
      ),
  }),
});
export type IndexPartyRow = ReturnType<typeof indexParties.decode>;
