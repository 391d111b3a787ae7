import type { Assertion } from '@sharing-atlas/model';
import { byText } from '../queries/decode.ts';
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
  const [[focus], ofFocus] = await Promise.all([
    runQuery(store, partiesByIds, { ids: [focusId] }, options),
    runQuery(store, flowsAround, { partyIds: [focusId] }, options),
  ]);
  if (focus === undefined) return { partyIds: [], flowIds: [], memberships: [], cut: false };
  const seen = new Set<string>([focusId]);
  /** Flows in the order in which they were reached. */
  const found = new Map<string, FlowRow>();
  const teams = focus.parts.map((part) => part.id).filter((id) => id !== focusId);
  let around: readonly FlowsAround[] = [
    ...ofFocus,
    ...(await aroundOf(store, [...new Set(teams)], options)),
  ];
  let cut = false;
  const steps = Math.min(Math.max(depth, 1), NEIGHBOURHOOD_MAX_DEPTH);
  for (let step = 0; step < steps; step += 1) {
    for (const entry of around.filter(isConnected)) seen.add(entry.partyId);
    const rows = await flowsNotFound(store, around, seen, found, options);
    for (const row of inOrderOfId(rows)) found.set(row.flow.id, row);
    const reached = [
      ...rows.flatMap(endsOf),
      ...around.flatMap((entry) => [...entry.hubIds, ...entry.memberIds]),
    ].filter((id) => !seen.has(id));
    const room = Math.max(NEIGHBOURHOOD_PARTY_LIMIT - seen.size, 0);
    const all = [...new Set(reached)];
    const frontier = all.slice(0, room);
    if (frontier.length < all.length) cut = true;
    for (const id of frontier) seen.add(id);
    if (step + 1 < steps) around = await aroundOf(store, frontier, options);
  }
  const parties = await runQuery(store, partiesByIds, { ids: [...seen].sort() }, options);
  const inside = [...found.values()].filter((row) => endsOf(row).every((id) => seen.has(id)));
  const kept = inside.slice(0, NEIGHBOURHOOD_FLOW_LIMIT).map((row) => row.flow.id);
  return {
    partyIds: parties.map((row) => row.party.id),
    flowIds: kept.sort(byText),
    memberships: parties.flatMap((row) => membershipsOf(row, seen)),
    cut: cut || kept.length < inside.length,
  };
}

/** What is around some parties, in the order of their ids: one statement, or none for no parties. */
async function aroundOf(
  store: Store,
  partyIds: readonly string[],
  options: CallOptions | undefined,
): Promise<readonly FlowsAround[]> {
  return partyIds.length === 0 ? [] : runQuery(store, flowsAround, { partyIds }, options);
}

/** The flows around some parties that were not found before. */
async function flowsNotFound(
  store: Store,
  around: readonly FlowsAround[],
  seen: ReadonlySet<string>,
  found: ReadonlyMap<string, FlowRow>,
  options: CallOptions | undefined,
): Promise<readonly FlowRow[]> {
  const ids = around.flatMap((entry) => [
    ...entry.sentFlowIds,
    ...entry.receivedFlowIds,
    ...(seen.has(entry.partyId) ? entry.viaFlowIds : []),
  ]);
  const unknown = [...new Set(ids)].filter((id) => !found.has(id));
  if (unknown.length === 0) return [];
  return runQuery(store, flowsByIds, { ids: unknown }, options);
}

function inOrderOfId(rows: readonly FlowRow[]): FlowRow[] {
  return [...rows].sort((one, other) => byText(one.flow.id, other.flow.id));
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
