import { z } from 'zod';
import { id } from './decode.ts';
import { defineQuery } from './query.ts';

/** Ids of parties in order of name, by kind if one is given. */
export const partyIds = defineQuery<{ kinds: readonly string[] | null }>()({
  name: 'party-ids',
  text: `
MATCH (p:Party)
WHERE $kinds IS NULL OR p.kind IN $kinds
RETURN p.id AS id
ORDER BY id`,
  row: z.object({ id }),
});
