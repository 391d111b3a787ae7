import { type Day, periodState } from '@sharing-atlas/model';
import { flowsAround } from '../queries/flows-around.ts';
import { type FlowRow, flowsByIds } from '../queries/flows-by-ids.ts';
import { partyTies } from '../queries/party-ties.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { NOT_A_PLACE } from './paths/meeting.ts';

/** Flows in a row are followed no further than this. */
export const ONWARD_MAX_STEPS = 3;
/** More chains than this are not listed; the answer says that it was cut. */
export const ONWARD_MAX_CHAINS = 200;

/** One flow of a chain, and whether its purposes differ from those of the flow before it. */
export interface OnwardStep {
  readonly flowId: string;
  readonly purposeIds: readonly string[];
  /** SAME, CHANGED, or NOT_KNOWN where one of the two flows states no purpose. */
  readonly purpose: 'FIRST' | 'SAME' | 'CHANGED' | 'NOT_KNOWN';
}

/**
 * Flows that meet end to end. They only meet: nothing says that the data move on.
 */
export interface OnwardChain {
  readonly steps: readonly OnwardStep[];
  /** True if all flows are of one register. What one notice says of a body is not said by another. */
  readonly oneRegister: boolean;
}

export interface OnwardAnswer {
  /** What the notices say that the party does with what it received: linkage, use, onward disclosure. */
  readonly handlingIds: readonly string[];
  readonly chains: readonly OnwardChain[];
  /** Flows that would lead on and had ended or not begun at the date. */
  readonly notInForceIds: readonly string[];
  readonly maxSteps: number;
  readonly cut: boolean;
}

/**
 * Where data could go from a party, following flows that meet end to end. What a notice says the
 * party does with what it received stands apart: only that is stated. What a team of a party sends or
 * receives, the party does. Flows recorded as ended or not begun at the date are not followed; how
 * many there are is told. Three statements a step, and three.
 */
export async function onward(
  store: Store,
  fromId: string,
  maxSteps: number,
  asAt: Day,
  options?: CallOptions,
): Promise<OnwardAnswer> {
  const steps = Math.min(Math.max(maxSteps, 1), ONWARD_MAX_STEPS);
  const received = await flowsOf(store, [fromId], 'receivedFlowIds', asAt, options);
  const chains: OnwardChain[] = [];
  const notInForce = new Set<string>();
  let open: readonly OpenChain[] = [{ rows: [], at: fromId, visited: [] }];
  let cut = false;
  for (let step = 0; step < steps && open.length > 0; step += 1) {
    const places = [...new Set(open.map((chain) => chain.at))];
    const sent = await flowsOf(store, places, 'sentFlowIds', asAt, options, step > 0);
    for (const id of sent.notInForceIds) notInForce.add(id);
    const room = Math.max(ONWARD_MAX_CHAINS - chains.length, 0);
    const longer = extended(open, sent, room + 1);
    if (longer.length > room) cut = true;
    open = longer.slice(0, room);
    chains.push(...open.map((chain) => chainOf(chain.rows)));
  }
  const handlingIds = received.rows.flatMap((row) => row.handlings.map(({ id }) => id));
  return {
    handlingIds: [...new Set(handlingIds)].sort(),
    chains,
    notInForceIds: [...notInForce].sort(),
    maxSteps: steps,
    cut,
  };
}

/** Flows at one side of some parties, with the teams through which each party acts. */
export interface FlowsAtPlaces {
  readonly rows: readonly FlowRow[];
  readonly notInForceIds: readonly string[];
  /** The party itself and its teams. */
  actingFor(partyId: string): ReadonlySet<string>;
}

/** The flows in force that some parties or their teams send or receive: three statements. */
export async function flowsOf(
  store: Store,
  asked: readonly string[],
  side: 'sentFlowIds' | 'receivedFlowIds',
  asAt: Day,
  options: CallOptions | undefined,
  onTheWay = false,
): Promise<FlowsAtPlaces> {
  const allTies = await runQuery(store, partyTies, { ids: asked }, options);
  // At an unnamed party, or at the family, no two flows meet: nothing leads on from there.
  const noPlace = allTies.filter(({ kind }) => onTheWay && NOT_A_PLACE.has(kind));
  const ties = allTies.filter((row) => !noPlace.includes(row));
  const places = asked.filter((id) => !noPlace.some((row) => row.id === id));
  const acting = new Map(ties.map(({ id, partIds }) => [id, new Set([id, ...partIds])]));
  const partyIds = [...new Set([...places, ...[...acting.values()].flatMap((ids) => [...ids])])];
  const around = await runQuery(store, flowsAround, { partyIds }, options);
  const ids = [...new Set(around.flatMap((entry) => entry[side]))].sort();
  const all = await runQuery(store, flowsByIds, { ids }, options);
  const rows: FlowRow[] = [];
  const notInForceIds: string[] = [];
  for (const row of all) {
    const { id, validFrom, validTo } = row.flow;
    const state = periodState({ from: validFrom, to: validTo }, asAt);
    if (state === 'CURRENT' || state === 'UNKNOWN') rows.push(row);
    else notInForceIds.push(id);
  }
  return {
    rows,
    notInForceIds,
    actingFor: (partyId) =>
      acting.get(partyId) ?? new Set(places.includes(partyId) ? [partyId] : []),
  };
}

interface OpenChain {
  readonly rows: readonly FlowRow[];
  readonly at: string;
  /** Where the chain has been, with the teams that acted there: it does not turn back. */
  readonly visited: readonly string[];
}

/** Chains that are one flow longer, in the order of the chains and of the flows, up to a number. */
function extended(
  chains: readonly OpenChain[],
  sent: FlowsAtPlaces,
  most: number,
): readonly OpenChain[] {
  const bySender = new Map<string, number[]>();
  for (const [index, { senders }] of sent.rows.entries()) {
    for (const { id } of senders) {
      const known = bySender.get(id);
      if (known === undefined) bySender.set(id, [index]);
      else known.push(index);
    }
  }
  const longer: OpenChain[] = [];
  for (const chain of chains) {
    const acting = sent.actingFor(chain.at);
    const indexes = new Set([...acting].flatMap((id) => bySender.get(id) ?? []));
    for (const index of [...indexes].sort((one, other) => one - other)) {
      const row = sent.rows[index];
      const sender = row?.senders.find(({ id }) => acting.has(id));
      if (row === undefined || sender === undefined) continue;
      const visited = [...chain.visited, chain.at, sender.id];
      for (const { id } of row.recipients) {
        if (!visited.includes(id)) longer.push({ rows: [...chain.rows, row], at: id, visited });
      }
      if (longer.length >= most) return longer;
    }
  }
  return longer;
}

function chainOf(rows: readonly FlowRow[]): OnwardChain {
  return {
    steps: rows.map((row, index) => {
      const purposeIds = row.purposes.map(({ id }) => id);
      return { flowId: row.flow.id, purposeIds, purpose: changeOf(purposeIds, rows[index - 1]) };
    }),
    oneRegister: new Set(rows.map((row) => row.flow.registerId)).size === 1,
  };
}

function changeOf(
  purposeIds: readonly string[],
  before: FlowRow | undefined,
): OnwardStep['purpose'] {
  if (before === undefined) return 'FIRST';
  if (purposeIds.length === 0 || before.purposes.length === 0) return 'NOT_KNOWN';
  const earlier = new Set(before.purposes.map(({ id }) => id));
  return purposeIds.every((id) => earlier.has(id)) ? 'SAME' : 'CHANGED';
}
