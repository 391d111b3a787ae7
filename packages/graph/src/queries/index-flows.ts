import {
  ASSERTIONS,
  CONSENT_SENSES,
  FLOW_FREQUENCIES,
  FLOW_MODES,
  MODALITIES,
  RECIPIENT_ROLES,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { byText, inOrder } from './decode.ts';
import { defineQuery } from './query.ts';

/** What stands on a relationship comes as a short list: at this size maps cost a sixth more. */
const ids = z.array(z.string());
const saidTuples = z.array(z.tuple([z.string(), z.enum(ASSERTIONS).nullish()]));
const openTuples = z.array(z.tuple([z.string(), z.string().nullish()]));
const claimTuples = z.array(
  z.tuple([z.string(), z.enum(ASSERTIONS).nullish(), z.string().nullish()]),
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
  [(f)<-[l:SENDS]-(p:Party) | [p.id, l.assertion]] AS senders,
  [(f)-[l:RECEIVED_BY]->(p:Party) | [p.id, l.role, l.assertion]] AS recipients,
  [(f)-[l:VIA]->(p:Party) | [p.id, l.assertion]] AS via,
  [(f)-[l:CARRIES]->(c:DataCategory) | [c.id, l.assertion, l.open]] AS carries,
  [(f)-[l:EXCLUDES]->(c:DataCategory) | [c.id, l.assertion, l.open]] AS excludes,
  [(f)-[l:FOR]->(p:Purpose) | [p.id, l.assertion, l.open]] AS purposes,
  [(f)-[l:ABOUT]->(g:DataSubjectGroup) | [g.id, l.open]] AS about,
  [(f)-[l:AT]->(s:Stage) | [s.id, l.open]] AS stages,
  [(f)-[l:GOVERNED_BY]->(a:Agreement) | [a.id, l.assertion, l.open]] AS agreements,
  [(f)-[:RELIES_ON]->(u:BasisUse) | u.id] AS basisUseIds,
  [(f)-[:REQUIRED_BY]->(w:Legislation) | w.id] AS requiredBy,
  [(f)-[:PERMITTED_BY]->(w:Legislation) | w.id] AS permittedBy
ORDER BY id`,
  row: z
    .object({
      id: z.string(),
      name: z.string(),
      passage: z.string(),
      registerId: z.string(),
      mode: z.enum(FLOW_MODES),
      frequency: z.enum(FLOW_FREQUENCIES),
      modality: z.enum(MODALITIES),
      consent: z.enum(CONSENT_SENSES).nullish(),
      assertion: z.enum(ASSERTIONS).nullish(),
      openWords: z.string().nullish(),
      lawNotNamed: z.boolean().nullish(),
      validFrom: z.string().nullish(),
      validTo: z.string().nullish(),
      statementCount: z.number(),
      senders: saidTuples,
      recipients: z.array(
        z.tuple([z.string(), z.enum(RECIPIENT_ROLES), z.enum(ASSERTIONS).nullish()]),
      ),
      via: saidTuples,
      carries: claimTuples,
      excludes: claimTuples,
      purposes: claimTuples,
      about: openTuples,
      stages: openTuples,
      agreements: claimTuples,
      basisUseIds: ids,
      requiredBy: ids,
      permittedBy: ids,
    })
    // All at once: a step for each property and each list takes twice the time over all flows.
    .transform((row) => ({
      id: row.id,
      name: row.name,
      passage: row.passage,
      registerId: row.registerId,
      mode: row.mode,
      frequency: row.frequency,
      modality: row.modality,
      consent: row.consent ?? null,
      assertion: row.assertion ?? 'STATED',
      openWords: row.openWords ?? null,
      lawNotNamed: row.lawNotNamed ?? false,
      validFrom: row.validFrom ?? null,
      validTo: row.validTo ?? null,
      statementCount: row.statementCount,
      senders: saidOf(row.senders),
      recipients: inOrder(row.recipients).map(([id, role, said]) => {
        return { id, role, assertion: said ?? 'STATED' };
      }),
      via: saidOf(row.via),
      carries: claimsOf(row.carries),
      excludes: claimsOf(row.excludes),
      purposes: claimsOf(row.purposes),
      about: openLinksOf(row.about),
      stages: openLinksOf(row.stages),
      agreements: claimsOf(row.agreements),
      basisUseIds: row.basisUseIds.sort(byText),
      requiredBy: row.requiredBy.sort(byText),
      permittedBy: row.permittedBy.sort(byText),
    })),
});
export type IndexFlowRow = ReturnType<typeof indexFlows.decode>;

function saidOf(tuples: z.output<typeof saidTuples>) {
  return inOrder(tuples).map(([id, said]) => ({ id, assertion: said ?? 'STATED' }));
}

function claimsOf(tuples: z.output<typeof claimTuples>) {
  return inOrder(tuples).map(([id, said, open]) => {
    return { id, assertion: said ?? 'STATED', open: open ?? null };
  });
}

function openLinksOf(tuples: z.output<typeof openTuples>) {
  return inOrder(tuples).map(([id, open]) => ({ id, open: open ?? null }));
}
