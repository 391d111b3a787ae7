import { FLOW_FACTS, flowFactsRow } from './flow-facts.ts';
import { defineQuery } from './query.ts';

/** The flows that the parties given send, with what they carry and leave out. */
export const flowFactsOfSenders = defineQuery<{ senderIds: readonly string[] }>()({
  name: 'flow-facts-of-senders',
  text: `
UNWIND $senderIds AS senderId
MATCH (s:Party {id: senderId})-[:SENDS]->(f:DataFlow)${FLOW_FACTS}`,
  row: flowFactsRow,
  each: {
    ids: ({ senderIds }) => senderIds,
    asking: (senderIds) => ({ senderIds }),
    of: ({ senders }) => senders.map(({ id }) => id),
    order: ({ id }) => id,
  },
});
