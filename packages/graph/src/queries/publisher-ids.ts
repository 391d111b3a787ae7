import { z } from 'zod';
import { defineQuery } from './query.ts';

/** Publishers of the registers' notices: the controllers that can be asked about. */
export const publisherIds = defineQuery<Record<string, never>>()({
  name: 'publisher-ids',
  text: `
MATCH (r:Register)-[:PUBLISHED_BY]->(p:Party)
RETURN DISTINCT p.id AS id
ORDER BY id`,
  row: z.object({ id: z.string() }),
});
