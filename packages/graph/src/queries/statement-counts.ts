import { z } from 'zod';
import { defineQuery } from './query.ts';

/** How many statements each source has, and how many of them tie a party to a category. */
export const statementCounts = defineQuery<Record<string, never>>()({
  name: 'statement-counts',
  text: `
MATCH (s:Statement)
RETURN s.sourceId AS sourceId, count(s) AS statements,
  sum(CASE WHEN s.tiesPartyToCategory THEN 1 ELSE 0 END) AS tying
ORDER BY sourceId`,
  row: z.object({ sourceId: z.string(), statements: z.number(), tying: z.number() }),
});
export type StatementCount = ReturnType<typeof statementCounts.decode>;
