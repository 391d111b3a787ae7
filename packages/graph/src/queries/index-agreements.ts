import { AGREEMENT_KINDS, AGREEMENT_TIERS } from '@sharing-atlas/model';
import { z } from 'zod';
import { flag, maybeText, openLinks, period, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** What a filter or a count can need of every agreement. */
export const indexAgreements = defineQuery<Record<string, never>>()({
  name: 'index-agreements',
  text: `
MATCH (a:Agreement)
RETURN a.id AS id, a.title AS title, a.titleKnown AS titleKnown, a.tier AS tier, a.kind AS kind,
  a.registerId AS registerId, a.reviewOn AS reviewOn, a.validFrom AS validFrom,
  a.validTo AS validTo, a.open AS openWords,
  [(a)-[l:PARTY]->(p:Party) | [p.id, l.open]] AS parties,
  [(a)-[:UNDER]->(b:Agreement) | b.id] AS under
ORDER BY id`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    titleKnown: flag,
    tier: z.enum(AGREEMENT_TIERS),
    kind: z.enum(AGREEMENT_KINDS),
    registerId: z.string(),
    reviewOn: maybeText,
    ...period,
    openWords: maybeText,
    parties: openLinks,
    under: texts,
  }),
});
export type IndexAgreementRow = ReturnType<typeof indexAgreements.decode>;
