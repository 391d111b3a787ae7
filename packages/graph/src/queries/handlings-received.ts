import { z } from 'zod';
import { maybeText } from './decode.ts';
import { defineQuery } from './query.ts';

/** What notices say that the parties given do with what they receive, by the flow it came with. */
export const handlingsReceived = defineQuery<{ recipientIds: readonly string[] }>()({
  name: 'handlings-received',
  text: `
UNWIND $recipientIds AS recipientId
MATCH (r:Party {id: recipientId})<-[:RECEIVED_BY]-(f:DataFlow)-[:HANDLED_AS]->(h:Handling)
RETURN DISTINCT r.id AS recipientId, f.validFrom AS validFrom, f.validTo AS validTo, h.id AS handlingId, f.id AS flowId
ORDER BY recipientId, handlingId, flowId`,
  row: z.object({
    recipientId: z.string(),
    flowId: z.string(),
    handlingId: z.string(),
    validFrom: maybeText,
    validTo: maybeText,
  }),
  each: {
    ids: ({ recipientIds }) => recipientIds,
    asking: (recipientIds) => ({ recipientIds }),
    of: ({ recipientId }) => [recipientId],
    once: true,
    order: ({ recipientId, handlingId, flowId }) => `${recipientId} ${handlingId} ${flowId}`,
  },
});
