import { z } from 'zod';
import { classes, links, linksTo, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Which notices list the categories given, and which flows carry or exclude them: many of both. */
export const categoryMentions = defineByIds({
  name: 'category-mentions',
  text: `
UNWIND $ids AS id
MATCH (c:DataCategory {id: id})
RETURN c.id AS id,
  [(c)<-[l:LISTS]-(s:Source) | {id: s.id, link: properties(l)}] AS listedBy,
  [(c)<-[l:CARRIES]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS carriedBy,
  [(c)<-[l:EXCLUDES]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS excludedBy`,
  row: z.object({
    id: z.string(),
    listedBy: linksTo({ classes, about: texts }),
    carriedBy: links,
    excludedBy: links,
  }),
  idOf: (row) => row.id,
});
