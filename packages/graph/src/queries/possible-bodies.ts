import { z } from 'zod';
import { texts } from './decode.ts';
import { defineQuery } from './query.ts';

/**
 * For kinds of body that notices mention ("police"), the named bodies of that kind. They may be
 * meant; nothing says that they are.
 */
export const possibleBodies = defineQuery<{ classIds: readonly string[] }>()({
  name: 'possible-bodies',
  text: `
UNWIND $classIds AS classId
MATCH (k:Party {id: classId})-[:INSTANCE_OF]->(concept:Party)<-[:INSTANCE_OF*1..3]-(b:Party)
WHERE b.kind = 'ORGANISATION'
RETURN k.id AS classId, collect(DISTINCT b.id) AS bodyIds
ORDER BY classId`,
  row: z.object({ classId: z.string(), bodyIds: texts }),
});
export type PossibleBodies = ReturnType<typeof possibleBodies.decode>;
