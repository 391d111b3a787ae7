import { z } from 'zod';
import { defineQuery } from './query.ts';

/** Ids of the notices that registers record. */
export const noticeIds = defineQuery<Record<string, never>>()({
  name: 'notice-ids',
  text: `
MATCH (s:Source)
WHERE s.kind = 'NOTICE'
RETURN s.id AS id
ORDER BY id`,
  row: z.object({ id: z.string() }),
});
