import { z } from 'zod';
import {
  classes,
  flag,
  links,
  linksTo,
  maybeText,
  orderedTexts,
  outside,
  texts,
} from './decode.ts';
import { defineQuery } from './query.ts';

/** Categories, with their classes, neighbours in the tree, and the notices that list them. */
export const categoriesByIds = defineQuery<{ ids: readonly string[] }>()({
  name: 'categories-by-ids',
  text: `
UNWIND $ids AS id
MATCH (c:DataCategory {id: id})
RETURN properties(c) AS category,
  [(c)-[:BROADER]->(b:DataCategory) | b.id] AS broaderIds,
  [(c)<-[:BROADER]-(n:DataCategory) | n.id] AS narrowerIds,
  [(c)<-[l:LISTS]-(s:Source) | {id: s.id, link: properties(l)}] AS listedBy,
  [(c)<-[l:CARRIES]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS carriedBy,
  [(c)<-[l:EXCLUDES]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS excludedBy`,
  row: z.object({
    category: z.object({
      id: z.string(),
      name: z.string(),
      description: maybeText,
      classes,
      identifier: flag,
      synonyms: orderedTexts,
      dpv: maybeText,
      ...outside,
    }),
    broaderIds: texts,
    narrowerIds: texts,
    listedBy: linksTo({ classes, about: texts }),
    carriedBy: links,
    excludedBy: links,
  }),
});
export type CategoryRow = ReturnType<typeof categoriesByIds.decode>;
