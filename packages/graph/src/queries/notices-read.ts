import { z } from 'zod';
import { texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** The notices that were read for the registers, and their statements that no record holds. */
export const noticesRead = defineQuery<Record<string, never>>()({
  name: 'notices-read',
  text: `
MATCH (n:Source)
WHERE n.kind = 'NOTICE'
OPTIONAL MATCH (n)-[:CONTAINS]->(s:Statement)
WHERE s.outOfScope IS NOT NULL
RETURN n.id AS id, n.title AS title, n.registerId AS registerId, collect(s.id) AS outOfScopeIds
ORDER BY id`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    registerId: z.string(),
    outOfScopeIds: texts,
  }),
});
export type NoticeRead = ReturnType<typeof noticesRead.decode>;
