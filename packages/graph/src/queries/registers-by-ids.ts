import { z } from 'zod';
import { maybeText, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Registers: publisher, sources, and how many statements tie a party to a category. */
export const registersByIds = defineByIds({
  name: 'registers-by-ids',
  text: `
UNWIND $ids AS id
MATCH (r:Register {id: id})
RETURN r.id AS id, r.title AS title, r.coverage AS coverage, r.noticeId AS noticeId,
  [(r)-[:PUBLISHED_BY]->(p:Party) | p.id] AS publisherIds,
  [(r)-[:CONTAINS]->(s:Source) | s.id] AS sourceIds`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    coverage: maybeText,
    noticeId: maybeText,
    publisherIds: texts,
    sourceIds: texts,
  }),
  idOf: (row) => row.id,
});
export type RegisterRow = ReturnType<typeof registersByIds.decode>;
