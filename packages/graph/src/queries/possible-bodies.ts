import { z } from 'zod';
import { period, sortedByContent } from './decode.ts';
import { defineQuery } from './query.ts';

/**
 * For kinds of body that notices mention ("police"), the named bodies of that kind. They may be
 * meant; nothing says that they are. Their dates tell whether they stood at a date.
 */
export const possibleBodies = defineQuery<{ classIds: readonly string[] }>()({
  name: 'possible-bodies',
  text: `
UNWIND $classIds AS classId
MATCH (k:Party {id: classId})-[:INSTANCE_OF]->(concept:Party)<-[:INSTANCE_OF*1..3]-(b:Party)
WHERE b.kind = 'ORGANISATION'
WITH DISTINCT k.id AS classId, b.id AS id, b.validFrom AS validFrom, b.validTo AS validTo
RETURN classId, collect({id: id, validFrom: validFrom, validTo: validTo}) AS bodies
ORDER BY classId`,
  row: z.object({
    classId: z.string(),
    bodies: z.array(z.object({ id: z.string(), ...period })).transform(sortedByContent),
  }),
  each: {
    ids: ({ classIds }) => classIds,
    asking: (classIds) => ({ classIds }),
    of: ({ classId }) => [classId],
    order: ({ classId }) => classId,
  },
});
export type PossibleBodies = ReturnType<typeof possibleBodies.decode>;
