import { z } from 'zod';
import { maybeText, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Of flows: who sends, who receives, and when. No more, so that many can be asked for. */
export const flowEnds = defineByIds({
  name: 'flow-ends',
  text: `
UNWIND $ids AS id
MATCH (f:DataFlow {id: id})
RETURN f.id AS id, f.validFrom AS validFrom, f.validTo AS validTo,
  [(f)<-[:SENDS]-(p:Party) | p.id] AS senderIds,
  [(f)-[:RECEIVED_BY]->(p:Party) | p.id] AS recipientIds`,
  row: z.object({
    id: z.string(),
    validFrom: maybeText,
    validTo: maybeText,
    senderIds: texts,
    recipientIds: texts,
  }),
  idOf: (row) => row.id,
});
export type FlowEnds = ReturnType<typeof flowEnds.decode>;
