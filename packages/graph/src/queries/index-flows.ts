import {
  ASSERTIONS,
  CONSENT_SENSES,
  FLOW_FREQUENCIES,
  FLOW_MODES,
  MODALITIES,
  RECIPIENT_ROLES,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { assertion, byText, flag, inOrder, maybeText, openLinks, period, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** What stands on a relationship comes as a short list: at this size maps cost a sixth more. */
const ends = z.array(z.string()).transform((ids) => ids.sort(byText));
const claims = z
  .array(z.tuple([z.string(), z.enum(ASSERTIONS).nullish(), maybeText]))
  .transform((links) =>
    inOrder(links).map(([id, said, open]) => ({ id, assertion: said ?? 'STATED', open })),
  );

/** What a filter or a count can need of every flow of the register, with as little else as can be. */
export const indexFlows = defineQuery<Record<string, never>>()({
  name: 'index-flows',
  text: `
MATCH (f:DataFlow)
RETURN f.id AS id, f.name AS name, f.passage AS passage, f.registerId AS registerId,
  f.mode AS mode, f.frequency AS frequency, f.modality AS modality, f.consent AS consent,
  f.assertion AS assertion, f.openWords AS openWords, f.lawNotNamed AS lawNotNamed,
  f.validFrom AS validFrom, f.validTo AS validTo, size(f.statementIds) AS statementCount,
  [(f)<-[:SENDS]-(p:Party) | p.id] AS senders,
  [(f)-[l:RECEIVED_BY]->(p:Party) | [p.id, l.role]] AS recipients,
  [(f)-[:VIA]->(p:Party) | p.id] AS via,
  [(f)-[l:CARRIES]->(c:DataCategory) | [c.id, l.assertion, l.open]] AS carries,
  [(f)-[l:EXCLUDES]->(c:DataCategory) | [c.id, l.assertion, l.open]] AS excludes,
  [(f)-[l:FOR]->(p:Purpose) | [p.id, l.open]] AS purposes,
  [(f)-[l:ABOUT]->(g:DataSubjectGroup) | [g.id, l.open]] AS about,
  [(f)-[l:AT]->(s:Stage) | [s.id, l.open]] AS stages,
  [(f)-[l:GOVERNED_BY]->(a:Agreement) | [a.id, l.open]] AS agreements,
  [(f)-[:RELIES_ON]->(u:BasisUse) | u.id] AS basisUseIds,
  [(f)-[:REQUIRED_BY]->(w:Legislation) | w.id] AS requiredBy,
  [(f)-[:PERMITTED_BY]->(w:Legislation) | w.id] AS permittedBy
ORDER BY id`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    passage: z.string(),
    registerId: z.string(),
    mode: z.enum(FLOW_MODES),
    frequency: z.enum(FLOW_FREQUENCIES),
    modality: z.enum(MODALITIES),
    consent: z
      .enum(CONSENT_SENSES)
      .nullish()
      .transform((value) => value ?? null),
    assertion,
    openWords: maybeText,
    lawNotNamed: flag,
    ...period,
    statementCount: z.number(),
    senders: ends,
    recipients: z.array(z.tuple([z.string(), z.enum(RECIPIENT_ROLES)])),
    via: ends,
    carries: claims,
    excludes: claims,
    purposes: openLinks,
    about: openLinks,
    stages: openLinks,
    agreements: openLinks,
    basisUseIds: texts,
    requiredBy: ends,
    permittedBy: ends,
  }),
});
export type IndexFlowRow = ReturnType<typeof indexFlows.decode>;
