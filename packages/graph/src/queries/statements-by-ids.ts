import { MODALITIES, STATEMENT_KINDS, STATEMENT_SCOPES } from '@sharing-atlas/model';
import { z } from 'zod';
import { byText, classes, flag, maybeText, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Statements, each with the records that it supports. */
export const statementsByIds = defineByIds({
  name: 'statements-by-ids',
  text: `
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN properties(s) AS statement,
  [(s)-[l:SUPPORTS]->(n) | {id: n.id, itself: l.itself, claims: l.claims}] AS supports`,
  row: z.object({
    statement: z.object({
      id: z.string(),
      sourceId: z.string(),
      registerId: z.string(),
      section: z.string(),
      line: z.number(),
      kind: z.enum(STATEMENT_KINDS),
      scope: z.enum(STATEMENT_SCOPES),
      text: z.string(),
      anchor: z.string(),
      tiesPartyToCategory: flag,
      classes,
      modality: z
        .enum(MODALITIES)
        .nullish()
        .transform((value) => value ?? null),
      condition: maybeText,
      open: maybeText,
      outOfScope: maybeText,
    }),
    supports: z
      .array(z.object({ id: z.string(), itself: flag, claims: texts }))
      .transform((entries) => [...entries].sort((one, other) => byText(one.id, other.id))),
  }),
  idOf: (row) => row.statement.id,
});
export type StatementRow = ReturnType<typeof statementsByIds.decode>;
