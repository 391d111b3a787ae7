import { z } from 'zod';
import { defineQuery } from './query.ts';

/** The tree of categories: every pair of narrower and broader. */
export const categoryLinks = defineQuery<Record<string, never>>()({
  name: 'category-links',
  text: `
MATCH (n:DataCategory)-[:BROADER]->(b:DataCategory)
RETURN n.id AS narrower, b.id AS broader
ORDER BY narrower, broader`,
  row: z.object({ narrower: z.string(), broader: z.string() }),
});
