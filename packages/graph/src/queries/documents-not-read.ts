import { z } from 'zod';
import { maybeText, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** Documents that the notices refer to, that could add to an answer and that were not read. */
export const documentsNotRead = defineQuery<{ registerIds: readonly string[] }>()({
  name: 'documents-not-read',
  text: `
MATCH (d:Document)
WHERE d.registerId IN $registerIds AND d.read = false AND d.kind IN ['NOTICE', 'POLICY']
RETURN d.id AS id, d.registerId AS registerId, d.title AS title, d.kind AS kind,
  d.bearsOn AS bearsOn, d.statementIds AS statementIds
ORDER BY id`,
  row: z.object({
    id: z.string(),
    registerId: z.string(),
    title: z.string(),
    kind: z.string(),
    bearsOn: maybeText,
    statementIds: texts,
  }),
  each: {
    ids: ({ registerIds }) => registerIds,
    asking: (registerIds) => ({ registerIds }),
    of: ({ registerId }) => [registerId],
    once: true,
    order: ({ id }) => id,
  },
});
export type DocumentNotRead = ReturnType<typeof documentsNotRead.decode>;
