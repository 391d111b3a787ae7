import { factsOf } from './queries/flow-facts.ts';
import { flowFactsOfAll } from './queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from './queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from './queries/flow-facts-of-senders.ts';
import { flowIds, listsOfOneLimit } from './queries/flow-ids.ts';
import { flowLinks, linksOfFlow } from './queries/flow-links.ts';
import { flowSteps, stepOf, stepPlaceOf } from './queries/flow-steps.ts';
import type { FlowRow } from './queries/flows-by-ids.ts';
import { keepByIds, keepLists, keepOfAll } from './queries/kept-rows.ts';
import type { PartyRow } from './queries/parties-by-ids.ts';
import { partyAndParts, partyAndPartsOf } from './queries/party-and-parts.ts';
import type { RowMemory } from './store/row-memory.ts';

/** All flows and all parties of a revision in the order of their ids, with all that is said of them. */
interface AllRows {
  readonly flows: readonly FlowRow[];
  readonly parties: readonly PartyRow[];
}

/**
 * Rows of queries that hold nothing but what stands in those: made of them and kept as if they had
 * been read. Each takes some tens of milliseconds for a register of England's size, and is false if the
 * register moved on while the rows were read.
 */
export const MADE_OF_ROWS: readonly ((all: AllRows, memory: RowMemory) => boolean)[] = [
  keepParties,
  keepFlowIds,
  keepLinks,
  keepFacts,
  keepSteps,
];

function keepParties({ parties }: AllRows, memory: RowMemory): boolean {
  const rows = partyAndPartsOf(parties);
  keepByIds(
    partyAndParts,
    rows.map(({ id }) => id),
    rows,
    memory,
  );
  return true;
}

function keepFlowIds({ flows }: AllRows, memory: RowMemory): boolean {
  keepLists(flowIds, listsOfOneLimit(flows), memory);
  return true;
}

function keepLinks({ flows }: AllRows, memory: RowMemory): boolean {
  const rows = flows.map(linksOfFlow);
  keepByIds(
    flowLinks,
    rows.map(({ id }) => id),
    rows,
    memory,
  );
  return true;
}

function keepFacts({ flows, parties }: AllRows, memory: RowMemory): boolean {
  const ofKind = new Map(parties.map(({ party: { id, kind } }) => [id, { id, kind }]));
  const facts = flows.flatMap((row) => factsOf(row, ofKind) ?? []);
  if (facts.length < flows.length) return false;
  const ids = [...ofKind.keys()];
  keepByIds(flowFactsOfSenders, ids, facts, memory);
  keepByIds(flowFactsOfRecipients, ids, facts, memory);
  keepOfAll(flowFactsOfAll, facts, memory);
  return true;
}

function keepSteps({ flows, parties }: AllRows, memory: RowMemory): boolean {
  const places = new Map(parties.map((row) => [row.party.id, stepPlaceOf(row)]));
  const steps = flows.flatMap((row) => stepOf(row, places) ?? []);
  if (steps.length < flows.length) return false;
  keepByIds(flowSteps, [...places.keys()], steps, memory);
  return true;
}
