import { MODALITIES, STATEMENT_KINDS, STATEMENT_SCOPES } from '@sharing-atlas/model';
import { z } from 'zod';
import { flag, period, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** What a filter can need of every notice. */
export const indexNotices = defineQuery<Record<string, never>>()({
  name: 'index-notices',
  text: `
MATCH (s:Source)
WHERE s.kind = 'NOTICE'
RETURN s.id AS id, s.title AS title, s.registerId AS registerId,
  s.validFrom AS validFrom, s.validTo AS validTo,
  [(s)-[:PUBLISHED_BY]->(p:Party) | p.id] AS publisherIds
ORDER BY id`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    registerId: z.string(),
    ...period,
    publisherIds: texts,
  }),
});
export type IndexNoticeRow = ReturnType<typeof indexNotices.decode>;

/** What a filter can need of every statement. */
export const indexStatements = defineQuery<Record<string, never>>()({
  name: 'index-statements',
  text: `
MATCH (s:Statement)
RETURN s.id AS id, s.sourceId AS sourceId, s.section AS section, s.line AS line, s.kind AS kind,
  s.scope AS scope, s.text AS text, s.modality AS modality,
  s.tiesPartyToCategory AS tiesPartyToCategory
ORDER BY id`,
  row: z.object({
    id: z.string(),
    sourceId: z.string(),
    section: z.string(),
    line: z.number(),
    kind: z.enum(STATEMENT_KINDS),
    scope: z.enum(STATEMENT_SCOPES),
    text: z.string(),
    modality: z
      .enum(MODALITIES)
      .nullish()
      .transform((value) => value ?? 'NOT_STATED'),
    tiesPartyToCategory: flag,
  }),
});
export type IndexStatementRow = ReturnType<typeof indexStatements.decode>;
