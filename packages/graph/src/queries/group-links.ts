import { z } from 'zod';
import { defineQuery } from './query.ts';

/** The tree of groups of people: every pair of narrower and broader. */
export const groupLinks = defineQuery<Record<string, never>>()({
  name: 'group-links',
  text: `
MATCH (n:DataSubjectGroup)-[:BROADER]->(b:DataSubjectGroup)
RETURN n.id AS narrower, b.id AS broader
ORDER BY narrower, broader`,
  row: z.object({ narrower: z.string(), broader: z.string() }),
});
