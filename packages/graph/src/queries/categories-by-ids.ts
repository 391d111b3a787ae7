import { z } from 'zod';
import { classes, flag, maybeText, orderedTexts, outside, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Categories, with their classes and neighbours in the tree. */
export const categoriesByIds = defineByIds({
  name: 'categories-by-ids',
  text: `
UNWIND $ids AS id
MATCH (c:DataCategory {id: id})
RETURN properties(c) AS category,
  [(c)-[:BROADER]->(b:DataCategory) | b.id] AS broaderIds,
  [(c)<-[:BROADER]-(n:DataCategory) | n.id] AS narrowerIds`,
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
  }),
  idOf: (row) => row.category.id,
});
export type CategoryRow = ReturnType<typeof categoriesByIds.decode>;
