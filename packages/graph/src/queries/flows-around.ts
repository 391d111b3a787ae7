import { z } from 'zod';
import { id, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** For each party given: the flows it sends and receives, those by way of it, its hubs and members. */
export const flowsAround = defineQuery<{ partyIds: readonly string[] }>()({
  name: 'flows-around',
  text: `
UNWIND $partyIds AS partyId
MATCH (p:Party {id: partyId})
RETURN p.id AS partyId,
  [(p)-[:SENDS]->(f:DataFlow) | f.id] AS sentFlowIds,
  [(p)<-[:RECEIVED_BY]-(f:DataFlow) | f.id] AS receivedFlowIds,
  [(p)<-[:VIA]-(f:DataFlow) | f.id] AS viaFlowIds,
  [(p)-[:MEMBER_OF]->(h:Party) | h.id] AS hubIds,
  [(p)<-[:MEMBER_OF]-(m:Party) | m.id] AS memberIds
ORDER BY partyId`,
  row: z.object({
    partyId: id,
    sentFlowIds: texts,
    receivedFlowIds: texts,
    viaFlowIds: texts,
    hubIds: texts,
    memberIds: texts,
  }),
  each: {
    ids: ({ partyIds }) => partyIds,
    asking: (partyIds) => ({ partyIds }),
    of: ({ partyId }) => [partyId],
    order: ({ partyId }) => partyId,
  },
});
export type FlowsAround = ReturnType<typeof flowsAround.decode>;
