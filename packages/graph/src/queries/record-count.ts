import { z } from 'zod';
import { defineQuery } from './query.ts';

/** How many records of all kinds there are; the store's own nodes are none. */
export const recordCount = defineQuery<Record<string, never>>()({
  name: 'record-count',
  text: 'MATCH (n) WHERE NOT n:Store AND NOT n:ChangeSet RETURN count(n) AS records',
  row: z.object({ records: z.number() }),
});
