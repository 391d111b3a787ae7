import type { Assertion } from '@sharing-atlas/model';
import { type FlowsAround, flowsAround } from '../queries/flows-around.ts';
import { type FlowRow, flowsByIds } from '../queries/flows-by-ids.ts';
import { type PartyRow, partiesByIds } from '../queries/parties-by-ids.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';

/** More parties than this are not drawn; the answer says that it was cut. */
export const NEIGHBOURHOOD_PARTY_LIMIT = 300;
/** Nor more flows than this: with all that a map asks of each, an answer of the API holds no more. */
export const NEIGHBOURHOOD_FLOW_LIMIT = 800;
export const NEIGHBOURHOOD_MAX_DEPTH = 3;

export interface Membership {
  readonly hubId: string;
  readonly memberId: string;
  readonly statementIds: readonly string[];
  readonly assertion: Assertion;
  readonly open: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Neighbourhood {
  readonly partyIds: readonly string[];
  readonly flowIds: readonly string[];
  readonly memberships: readonly Membership[];
  /**
   * True if parties were left out for {@link NEIGHBOURHOOD_PARTY_LIMIT}, or flows for
   * {@link NEIGHBOURHOOD_FLOW_LIMIT}: those that are furthest away.
   */
  readonly cut: boolean;
}

/**
 * Parties and flows within a number of steps of a party, 1 to {@link NEIGHBOURHOOD_MAX_DEPTH} (other
 * numbers are taken as the nearest of these); a step is a flow or a membership, and from a hub, team or
 * system a flow that goes by way of it. Teams of the party
 * that send, receive or are in a hub count as the party itself. Two statements a step, and three.
 */
export async function neighbourhood(
  store: Store,
  focusId: string,
  depth: number,
  options?: CallOptions,
): Promise<Neighbourhood> {
  const [focus] = await runQuery(store, partiesByIds, { ids: [focusId] }, options);
  if (focus === undefined) return { partyIds: [], flowIds: [], memberships: [], cut: false };
  const seen = new Set<string>([focusId]);
  const flowIds = new Set<string>();
  let frontier = [...new Set([focusId, ...focus.parts.map((part) => part.id)])];
  let cut = false;
  const steps = Math.min(Math.max(depth, 1), NEIGHBOURHOOD_MAX_DEPTH);
  for (let step = 0; step < steps; step += 1) {
    const around = await runQuery(store, flowsAround, { partyIds: frontier }, options);
    for (const entry of around.filter(isConnected)) seen.add(entry.partyId);
    const newFlows = around
      .flatMap((entry) => [
        ...entry.sentFlowIds,
        ...entry.receivedFlowIds,
        ...(seen.has(entry.partyId) ? entry.viaFlowIds : []),
      ])
      .filter((id) => !flowIds.has(id));
    const rows = await runQuery(store, flowsByIds, { ids: [...new Set(newFlows)] }, options);
    for (const id of rows.map((row) => row.flow.id).sort()) flowIds.add(id);
    const reached = [
      ...rows.flatMap(endsOf),
      ...around.flatMap((entry) => [...entry.hubIds, ...entry.memberIds]),
    ].filter((id) => !seen.has(id));
    frontier = [...new Set(reached)];
    const room = NEIGHBOURHOOD_PARTY_LIMIT - seen.size;
    if (frontier.length > room) {
      frontier = frontier.slice(0, Math.max(room, 0));
      cut = true;
    }
    for (const id of frontier) seen.add(id);
  }
  const parties = await runQuery(store, partiesByIds, { ids: [...seen].sort() }, options);
  const flows = await runQuery(store, flowsByIds, { ids: [...flowIds].sort() }, options);
  const inside = flows.filter((row) => endsOf(row).every((id) => seen.has(id)));
  const kept = nearest(flowIds, new Set(inside.map((row) => row.flow.id)));
  return {
    partyIds: parties.map((row) => row.party.id),
    flowIds: inside.map((row) => row.flow.id).filter((id) => kept.has(id)),
    memberships: parties.flatMap((row) => membershipsOf(row, seen)),
    cut: cut || kept.size < inside.length,
  };
}

/** Of flows in the order in which they were reached, as many as an answer can hold. */
function nearest(reached: ReadonlySet<string>, inside: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...reached].filter((id) => inside.has(id)).slice(0, NEIGHBOURHOOD_FLOW_LIMIT));
}

function isConnected(entry: FlowsAround): boolean {
  const { sentFlowIds, receivedFlowIds, hubIds, memberIds } = entry;
  return sentFlowIds.length + receivedFlowIds.length + hubIds.length + memberIds.length > 0;
}

function endsOf(row: FlowRow): string[] {
  return [...row.senders, ...row.recipients].map((party) => party.id);
}

function membershipsOf(row: PartyRow, seen: ReadonlySet<string>): Membership[] {
  return row.memberOf
    .filter((hub) => seen.has(hub.id))
    .map((hub) => ({
      hubId: hub.id,
      memberId: row.party.id,
      statementIds: hub.link.statementIds,
      assertion: hub.link.assertion,
      open: hub.link.open,
      validFrom: hub.link.validFrom,
      validTo: hub.link.validTo,
    }));
}
