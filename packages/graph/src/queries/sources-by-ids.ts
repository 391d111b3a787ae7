import { OFFER_POLARITIES, SOURCE_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import {
  assertion,
  classes,
  flag,
  links,
  linksTo,
  maybeNumber,
  maybeText,
  orderedTexts,
  period,
  sortedByContent,
  texts,
} from './decode.ts';
import { defineByIds } from './query.ts';

const said = { id: z.string(), statementIds: texts };

/** Roles to ask, as a notice gives them. */
export const contacts = z
  .array(
    z.object({
      ...said,
      role: z.string(),
      purpose: z.string(),
      channel: z.string(),
      matters: texts,
      value: maybeText,
      note: maybeText,
    }),
  )
  .transform(sortedByContent);

/** Sources; for a notice also all that it says as a whole. */
export const sourcesByIds = defineByIds({
  name: 'sources-by-ids',
  text: `
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN properties(s) AS source,
  [(s)-[:PUBLISHED_BY]->(p:Party) | p.id] AS publisherIds,
  [(s)-[l:LISTS]->(c:DataCategory) | {id: c.id, link: properties(l)}] AS holds,
  [(s)-[l:CITES]->(w:Legislation) | {id: w.id, link: properties(l)}] AS citations,
  [(s)-[l:OFFERS]->(r:Right) | {id: r.id, name: r.name, articles: r.articles, link: properties(l)}] AS offers,
  [(s)-[l:RELIES_ON]->(b:BasisUse) | {id: b.id, link: properties(l)}] AS basisUses,
  [(s)-[:KEEPS]->(n:RetentionRule) | properties(n)] AS retention,
  [(s)-[:PROTECTS]->(n:SecurityMeasure) | properties(n)] AS security,
  [(s)-[:TRANSFERS]->(n:Transfer) | properties(n)] AS transfers,
  [(s)-[:HAS_CONTACT]->(n:Contact) | properties(n)] AS contacts,
  [(s)-[:REFERS_TO]->(n:Document) | properties(n)] AS documents,
  [(s)-[:IMPOSES]->(n:Condition) | properties(n)] AS conditions,
  [(s)-[:MAKES]->(n:Commitment) | properties(n)] AS commitments,
  [(s)<-[l:ACTS_AS]-(p:Party) | {id: p.id, link: properties(l)}] AS roles`,
  row: z.object({
    source: z.object({
      id: z.string(),
      registerId: z.string(),
      kind: z.enum(SOURCE_KINDS),
      title: z.string(),
      url: maybeText,
      publisherSite: maybeText,
      retrievedOn: maybeText,
      sha256: maybeText,
      lines: maybeNumber,
      note: maybeText,
      ...period,
    }),
    publisherIds: texts,
    holds: linksTo({ classes, about: texts }),
    citations: links,
    offers: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          articles: orderedTexts,
          link: z.object({
            polarity: z.enum(OFFER_POLARITIES),
            bases: texts,
            articlesNamed: flag,
            condition: maybeText,
            writtenAs: maybeText,
            assertion,
            reason: maybeText,
            statementIds: texts,
          }),
        }),
      )
      .transform(sortedByContent),
    basisUses: links,
    retention: z
      .array(
        z.object({
          ...said,
          description: z.string(),
          period: maybeText,
          criterion: maybeText,
          policyNamed: maybeText,
          afterwards: maybeText,
          exception: maybeText,
        }),
      )
      .transform(sortedByContent),
    security: z.array(z.object({ ...said, description: z.string() })).transform(sortedByContent),
    transfers: z
      .array(
        z.object({
          ...said,
          description: z.string(),
          outsideUk: z.string(),
          condition: maybeText,
          safeguards: maybeText,
        }),
      )
      .transform(sortedByContent),
    contacts,
    documents: z
      .array(
        z.object({
          ...said,
          title: z.string(),
          kind: z.string(),
          read: flag,
          url: maybeText,
          bearsOn: maybeText,
        }),
      )
      .transform(sortedByContent),
    conditions: z
      .array(z.object({ ...said, description: z.string(), appliesTo: z.string() }))
      .transform(sortedByContent),
    commitments: z
      .array(z.object({ ...said, description: z.string(), kind: z.string() }))
      .transform(sortedByContent),
    roles: linksTo({ role: z.string() }),
  }),
  idOf: (row) => row.source.id,
});
export type SourceRow = ReturnType<typeof sourcesByIds.decode>;
