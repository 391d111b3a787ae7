import {
  CONSENT_SENSES,
  FLOW_FREQUENCIES,
  FLOW_MODES,
  MODALITIES,
  RECIPIENT_ROLES,
} from '@sharing-atlas/model';
import { z } from 'zod';
import {
  assertion,
  flag,
  id,
  links,
  linksTo,
  maybeText,
  owned,
  period,
  texts,
  wordOf,
} from './decode.ts';
import { oneText } from './one-copy.ts';
import { defineByIds } from './query.ts';

/** Everything that is said of the flows given: parties, contents, purposes, bases, agreements. */
export const flowsByIds = defineByIds({
  name: 'flows-by-ids',
  text: `
UNWIND $ids AS id
MATCH (f:DataFlow {id: id})
RETURN properties(f) AS flow,
  [(f)<-[l:SENDS]-(p:Party) | {id: p.id, link: properties(l)}] AS senders,
  [(f)-[l:RECEIVED_BY]->(p:Party) | {id: p.id, link: properties(l)}] AS recipients,
  [(f)-[l:VIA]->(p:Party) | {id: p.id, link: properties(l)}] AS via,
  [(f)-[l:CARRIES]->(c:DataCategory) | {id: c.id, link: properties(l)}] AS carries,
  [(f)-[l:EXCLUDES]->(c:DataCategory) | {id: c.id, link: properties(l)}] AS excludes,
  [(f)-[l:FOR]->(p:Purpose) | {id: p.id, link: properties(l)}] AS purposes,
  [(f)-[l:ABOUT]->(g:DataSubjectGroup) | {id: g.id, link: properties(l)}] AS about,
  [(f)-[l:AT]->(s:Stage) | {id: s.id, link: properties(l)}] AS stages,
  [(f)-[l:GOVERNED_BY]->(a:Agreement) | {id: a.id, link: properties(l)}] AS agreements,
  [(f)-[l:SUBJECT_TO]->(c:Condition) | {id: c.id, link: properties(l)}] AS conditions,
  [(f)-[l:REQUIRED_BY]->(w:Legislation) | {id: w.id, link: properties(l)}] AS requiredBy,
  [(f)-[l:PERMITTED_BY]->(w:Legislation) | {id: w.id, link: properties(l)}] AS permittedBy,
  [(f)-[l:HANDLED_AS]->(h:Handling) | {id: h.id, link: properties(l)}] AS handlings,
  [(f)-[l:RELIES_ON]->(b:BasisUse) | {id: b.id, link: properties(l)}] AS basisUses`,
  row: z.object({
    flow: z.object({
      id,
      name: z.string(),
      passage: z.string().transform(oneText),
      mode: wordOf(FLOW_MODES),
      frequency: wordOf(FLOW_FREQUENCIES),
      modality: wordOf(MODALITIES),
      verb: maybeText,
      condition: maybeText,
      openWords: maybeText,
      openStatementIds: texts,
      consent: z
        .enum(CONSENT_SENSES)
        .nullish()
        .transform((value) => value ?? null),
      lawNotNamed: flag,
      lawNotNamedStatementIds: texts,
      note: maybeText,
      assertion,
      reason: maybeText,
      ...period,
      ...owned,
    }),
    senders: links,
    recipients: linksTo({ role: wordOf(RECIPIENT_ROLES) }),
    via: links,
    carries: links,
    excludes: links,
    purposes: links,
    about: links,
    stages: links,
    agreements: links,
    conditions: links,
    requiredBy: links,
    permittedBy: links,
    handlings: links,
    basisUses: links,
  }),
  idOf: (row) => row.flow.id,
});

export type FlowRow = ReturnType<typeof flowsByIds.decode>;
