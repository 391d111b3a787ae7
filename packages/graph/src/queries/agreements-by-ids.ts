import { AGREEMENT_KINDS, AGREEMENT_TIERS } from '@sharing-atlas/model';
import { z } from 'zod';
import { flag, id, links, linksTo, maybeText, owned, period, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Agreements, with their parties (said by the notice or known from outside it) and flows. */
export const agreementsByIds = defineByIds({
  name: 'agreements-by-ids',
  text: `
UNWIND $ids AS id
MATCH (a:Agreement {id: id})
RETURN properties(a) AS agreement,
  [(a)-[l:PARTY]->(p:Party) | {id: p.id, link: properties(l)}] AS parties,
  [(a)-[l:COVERS]->(x) | {id: x.id, link: properties(l)}] AS covers,
  [(a)-[:UNDER]->(b:Agreement) | b.id] AS underIds,
  [(a)<-[l:GOVERNED_BY]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS flows`,
  row: z.object({
    agreement: z.object({
      id,
      title: z.string(),
      titleKnown: flag,
      tier: z.enum(AGREEMENT_TIERS),
      kind: z.enum(AGREEMENT_KINDS),
      open: maybeText,
      condition: maybeText,
      reviewOn: maybeText,
      outsideDescription: maybeText,
      outsideSourceId: maybeText,
      outsideToVerify: flag,
      ...period,
      ...owned,
    }),
    parties: linksTo({ role: maybeText, ...period }),
    covers: links,
    underIds: texts,
    flows: links,
  }),
  idOf: (row) => row.agreement.id,
});
export type AgreementRow = ReturnType<typeof agreementsByIds.decode>;
