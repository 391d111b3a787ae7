import { z } from 'zod';
import { maybeText } from './decode.ts';
import { defineQuery } from './query.ts';

/** Shared words that have no page of their own: groups of people, rights, stages of a child's journey. */
export const namedThings = defineQuery<Record<string, never>>()({
  name: 'named-things',
  text: `
MATCH (g:DataSubjectGroup)
RETURN g.id AS id, g.name AS name, g.dpv AS dpv
UNION
MATCH (r:Right)
RETURN r.id AS id, r.name AS name, r.dpv AS dpv
UNION
MATCH (s:Stage)
RETURN s.id AS id, s.name AS name, s.dpv AS dpv`,
  row: z.object({ id: z.string(), name: z.string(), dpv: maybeText }),
});
export type NamedThing = ReturnType<typeof namedThings.decode>;
