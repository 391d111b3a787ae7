import { RECIPIENT_ROLES } from '@sharing-atlas/model';
import { z } from 'zod';
import {
  byText,
  id,
  type LinkTo,
  links,
  maybeText,
  owned,
  partyKind,
  period,
  texts,
} from './decode.ts';
import type { FlowRow } from './flows-by-ids.ts';

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

const partyOfKind = z.object({ id, kind: partyKind });

export const flowFactsRow = z.object({
  id,
  openWords: maybeText,
  openStatementIds: texts,
  senders: z.array(partyOfKind),
  recipients: z.array(z.object({ id, kind: partyKind, role: z.enum(RECIPIENT_ROLES) })),
  via: z
    .array(partyOfKind)
    .transform((parties) => parties.sort((one, other) => byText(one.id, other.id))),
  carries: links,
  excludes: links,
  ...period,
  ...owned,
});
export type FlowFacts = z.output<typeof flowFactsRow>;

export type PartyOfKind = z.output<typeof partyOfKind>;

/**
 * The facts of a flow of which all is known that is said, as the queries give them; null if a party
 * that it names is not known.
 */
export function factsOf(
  { flow, carries, excludes, ...ends }: FlowRow,
  parties: ReadonlyMap<string, PartyOfKind>,
): FlowFacts | null {
  const known = (links: readonly LinkTo[]) => links.flatMap((link) => parties.get(link.id) ?? []);
  const senders = known(ends.senders);
  const via = known(ends.via);
  const recipients = ends.recipients.flatMap(({ id, link: { role } }) => {
    const party = parties.get(id);
    return party === undefined ? [] : { ...party, role };
  });
  const named = senders.length + via.length + recipients.length;
  if (named < ends.senders.length + ends.via.length + ends.recipients.length) return null;
  const { id, openWords, openStatementIds, validFrom, validTo, registerId, statementIds } = flow;
  return {
    id,
    openWords,
    openStatementIds,
    senders,
    recipients,
    via,
    carries,
    excludes,
    validFrom,
    validTo,
    registerId,
    statementIds,
  };
}
