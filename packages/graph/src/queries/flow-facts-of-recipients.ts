import { FLOW_FACTS, flowFactsRow } from './flow-facts.ts';
import { defineQuery } from './query.ts';

/** The flows that the parties given receive, with what they carry and leave out. */
export const flowFactsOfRecipients = defineQuery<{ recipientIds: readonly string[] }>()({
  name: 'flow-facts-of-recipients',
  text: `
UNWIND $recipientIds AS recipientId
MATCH (r:Party {id: recipientId})<-[:RECEIVED_BY]-(f:DataFlow)${FLOW_FACTS}`,
  row: flowFactsRow,
  each: {
    ids: ({ recipientIds }) => recipientIds,
    asking: (recipientIds) => ({ recipientIds }),
    of: ({ recipients }) => recipients.map(({ id }) => id),
    order: ({ id }) => id,
  },
});
