import { FLOW_FACTS, flowFactsRow } from './flow-facts.ts';
import { defineQuery } from './query.ts';

/** The flows that one party sends, with what they carry and leave out. */
export const flowFactsOfSender = defineQuery<{ senderId: string }>()({
  name: 'flow-facts-of-sender',
  text: `
MATCH (s:Party {id: $senderId})-[:SENDS]->(f:DataFlow)${FLOW_FACTS}`,
  row: flowFactsRow,
});
