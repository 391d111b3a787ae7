import { z } from 'zod';
import { classes, link } from './decode.ts';
import { defineQuery } from './query.ts';

/** Which registers' notices list any of the categories given as held. */
export const listings = defineQuery<{ categoryIds: readonly string[] }>()({
  name: 'listings',
  text: `
UNWIND $categoryIds AS categoryId
MATCH (c:DataCategory {id: categoryId})<-[l:LISTS]-(n:Source)
RETURN n.id AS sourceId, c.id AS categoryId, properties(l) AS link`,
  row: z.object({
    sourceId: z.string(),
    categoryId: z.string(),
    link: link.extend({ classes }),
  }),
  each: {
    ids: ({ categoryIds }) => categoryIds,
    asking: (categoryIds) => ({ categoryIds }),
    of: ({ categoryId }) => [categoryId],
  },
});
export type Listing = ReturnType<typeof listings.decode>;
