import { MODALITIES, STATEMENT_KINDS, STATEMENT_SCOPES } from '@sharing-atlas/model';
import { z } from 'zod';
import { byText, classes, flag, id, maybeText, texts, wordOf } from './decode.ts';
import { oneText } from './one-copy.ts';
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
      id,
      sourceId: id,
      registerId: id,
      section: z.string().transform(oneText),
      line: z.number(),
      kind: wordOf(STATEMENT_KINDS),
      scope: wordOf(STATEMENT_SCOPES),
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
      .array(z.object({ id, itself: flag, claims: texts }))
      .transform((entries) => entries.sort((one, other) => byText(one.id, other.id))),
  }),
  idOf: (row) => row.statement.id,
});
export type StatementRow = ReturnType<typeof statementsByIds.decode>;
