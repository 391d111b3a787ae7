import { RECIPIENT_ROLES } from '@sharing-atlas/model';
import { z } from 'zod';
import { byText, links, maybeText, owned, partyKind, period, texts } from './decode.ts';

/**
 * The least that must be known of a flow to say how sure it is that it carries a category. Shared
 * by the queries that differ only in which flows they look at.
 */
export const FLOW_FACTS = `
RETURN f.id AS id, f.registerId AS registerId, f.statementIds AS statementIds,
  f.validFrom AS validFrom, f.validTo AS validTo,
  f.openWords AS openWords, f.openStatementIds AS openStatementIds,
  [(f)<-[:SENDS]-(p:Party) | {id: p.id, kind: p.kind}] AS senders,
  [(f)-[l:RECEIVED_BY]->(p:Party) | {id: p.id, kind: p.kind, role: l.role}] AS recipients,
  [(f)-[:VIA]->(p:Party) | {id: p.id, kind: p.kind}] AS via,
  [(f)-[l:CARRIES]->(c:DataCategory) | {id: c.id, link: properties(l)}] AS carries,
  [(f)-[l:EXCLUDES]->(c:DataCategory) | {id: c.id, link: properties(l)}] AS excludes
ORDER BY id`;

export const flowFactsRow = z.object({
  id: z.string(),
  openWords: maybeText,
  openStatementIds: texts,
  senders: z.array(z.object({ id: z.string(), kind: partyKind })),
  recipients: z.array(z.object({ id: z.string(), kind: partyKind, role: z.enum(RECIPIENT_ROLES) })),
  via: z
    .array(z.object({ id: z.string(), kind: partyKind }))
    .transform((parties) => [...parties].sort((one, other) => byText(one.id, other.id))),
  carries: links,
  excludes: links,
  ...period,
  ...owned,
});
export type FlowFacts = z.output<typeof flowFactsRow>;
