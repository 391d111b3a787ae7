import { z } from 'zod';
import { maybeText } from './decode.ts';
import { defineQuery } from './query.ts';

/** Shared words that have no page of their own: groups of people, rights, stages of a child's journey. */
export const namedThings = defineQuery<Record<string, never>>()({
  name: 'named-things',
  text: `
MATCH (n)
WHERE n:DataSubjectGroup OR n:Right OR n:Stage
RETURN n.id AS id, n.name AS name, n.dpv AS dpv
ORDER BY id`,
  row: z.object({ id: z.string(), name: z.string(), dpv: maybeText }),
});
export type NamedThing = ReturnType<typeof namedThings.decode>;
