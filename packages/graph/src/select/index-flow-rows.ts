import { inOrder } from '../queries/decode.ts';
import { flowFactsOfAll } from '../queries/flow-facts-of-all.ts';
import { type FlowRow, flowsByIds } from '../queries/flows-by-ids.ts';
import { type IndexFlowRow, indexFlows } from '../queries/index-flows.ts';
import { keptByIds, keptOfAll } from '../queries/kept-rows.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';
import { mapGivingWay } from './giving-way.ts';

/**
 * What the index needs of all flows, in order of id. Where a memory holds all that is said of each flow
 * it is made of that: nothing is read, and index and memory share their texts.
 * @throws StoreError as the store does.
 */
export async function readIndexFlows(
  store: Store,
  options?: CallOptions,
  memory?: RowMemory,
): Promise<readonly IndexFlowRow[]> {
  const kept = flowsIn(memory);
  if (kept === null) return runQuery(store, indexFlows, {}, options);
  return mapGivingWay(kept, indexRowOf);
}

/** All that is said of all flows; null where the memory does not hold it. */
function flowsIn(memory: RowMemory | undefined): readonly FlowRow[] | null {
  const all = keptOfAll(flowFactsOfAll, { memory });
  const byId = keptByIds(flowsByIds, { memory });
  if (all === undefined || byId === undefined) return null;
  const rows = all.flatMap(({ id }) => byId.get(id) ?? []);
  return rows.length === all.length ? rows : null;
}

function indexRowOf({ flow, recipients, ...links }: FlowRow): IndexFlowRow {
  return {
    id: flow.id,
    name: flow.name,
    passage: flow.passage,
    registerId: flow.registerId,
    mode: flow.mode,
    frequency: flow.frequency,
    modality: flow.modality,
    consent: flow.consent,
    assertion: flow.assertion,
    openWords: flow.openWords,
    lawNotNamed: flow.lawNotNamed,
    validFrom: flow.validFrom,
    validTo: flow.validTo,
    statementCount: flow.statementIds.length,
    senders: saidOf(links.senders),
    recipients: recipients.map(({ id, link: { role, assertion } }) => ({ id, role, assertion })),
    via: saidOf(links.via),
    carries: claimsOf(links.carries),
    excludes: claimsOf(links.excludes),
    purposes: claimsOf(links.purposes),
    about: openLinksOf(links.about),
    stages: openLinksOf(links.stages),
    agreements: claimsOf(links.agreements),
    basisUseIds: idsOf(links.basisUses),
    requiredBy: idsOf(links.requiredBy),
    permittedBy: idsOf(links.permittedBy),
  };
}

type Links = FlowRow['carries'];

function idsOf(links: Links): string[] {
  return links.map(({ id }) => id);
}

function saidOf(links: Links): IndexFlowRow['via'] {
  return inOrder(links.map(({ id, link }) => [id, link.assertion] as const)).map(
    ([id, assertion]) => ({ id, assertion }),
  );
}

function openLinksOf(links: Links): IndexFlowRow['about'] {
  return inOrder(links.map(({ id, link }) => [id, link.open] as const)).map(([id, open]) => {
    return { id, open };
  });
}

function claimsOf(links: Links): IndexFlowRow['carries'] {
  return inOrder(links.map(({ id, link }) => [id, link.assertion, link.open] as const)).map(
    ([id, assertion, open]) => ({ id, assertion, open }),
  );
}
