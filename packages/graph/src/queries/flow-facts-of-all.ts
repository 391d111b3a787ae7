import { FLOW_FACTS, flowFactsRow } from './flow-facts.ts';
import { defineQuery } from './query.ts';

/** All flows of the register, with what they carry and leave out. */
export const flowFactsOfAll = defineQuery<Record<string, never>>()({
  name: 'flow-facts-of-all',
  text: `
MATCH (f:DataFlow)${FLOW_FACTS}`,
  row: flowFactsRow,
});
