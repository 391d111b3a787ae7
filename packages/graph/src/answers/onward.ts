import { type Day, periodState } from '@sharing-atlas/model';
import { flowsAround } from '../queries/flows-around.ts';
import { type FlowRow, flowsByIds } from '../queries/flows-by-ids.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';

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
  readonly maxSteps: number;
  readonly cut: boolean;
}

/**
 * Where data could go from a party, following flows that meet end to end. What a notice says the
 * party does with what it received stands apart: only that is stated. Flows recorded as ended or not
 * begun at the date are not followed. Two statements a step, and two.
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
  let open: { readonly rows: readonly FlowRow[]; readonly at: string }[] = [
    { rows: [], at: fromId },
  ];
  let cut = false;
  for (let step = 0; step < steps && open.length > 0; step += 1) {
    const places = [...new Set(open.map((chain) => chain.at))];
    const sent = await flowsOf(store, places, 'sentFlowIds', asAt, options);
    const longer = open.flatMap((chain) => extend(chain, sent));
    const room = ONWARD_MAX_CHAINS - chains.length;
    if (longer.length > room) cut = true;
    open = longer.slice(0, Math.max(room, 0));
    chains.push(...open.map((chain) => chainOf(chain.rows)));
  }
  const handlingIds = received.flatMap((row) => row.handlings.map(({ id }) => id));
  return { handlingIds: [...new Set(handlingIds)].sort(), chains, maxSteps: steps, cut };
}

async function flowsOf(
  store: Store,
  partyIds: readonly string[],
  side: 'sentFlowIds' | 'receivedFlowIds',
  asAt: Day,
  options: CallOptions | undefined,
): Promise<readonly FlowRow[]> {
  const around = await runQuery(store, flowsAround, { partyIds }, options);
  const ids = [...new Set(around.flatMap((entry) => entry[side]))].sort();
  const rows = await runQuery(store, flowsByIds, { ids }, options);
  return rows.filter(({ flow }) => {
    const state = periodState({ from: flow.validFrom, to: flow.validTo }, asAt);
    return state === 'CURRENT' || state === 'UNKNOWN';
  });
}

interface OpenChain {
  readonly rows: readonly FlowRow[];
  readonly at: string;
}

function extend(chain: OpenChain, sent: readonly FlowRow[]): OpenChain[] {
  const visited = new Set(chain.rows.flatMap((row) => row.senders.map(({ id }) => id)));
  return sent
    .filter((row) => row.senders.some(({ id }) => id === chain.at))
    .flatMap((row) =>
      row.recipients
        .filter(({ id }) => id !== chain.at && !visited.has(id))
        .map(({ id }) => ({ rows: [...chain.rows, row], at: id })),
    );
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
