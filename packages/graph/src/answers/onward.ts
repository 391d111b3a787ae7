import type { Day } from '@sharing-atlas/model';
import type { FlowStep } from '../queries/flow-steps.ts';
import { handlingsReceived } from '../queries/handlings-received.ts';
import { partyAndParts } from '../queries/party-and-parts.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import {
  actingFor,
  type FlowsSent,
  flowsSent,
  isInForce,
  leadsOn,
  type Place,
} from './flows-sent.ts';

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
 * many there are is told. One statement a step, and two.
 */
export async function onward(
  store: Store,
  fromId: string,
  maxSteps: number,
  asAt: Day,
  options?: CallOptions,
): Promise<OnwardAnswer> {
  const steps = Math.min(Math.max(maxSteps, 1), ONWARD_MAX_STEPS);
  const [from] = await runQuery(store, partyAndParts, { ids: [fromId] }, options);
  const start = { id: fromId, partIds: from?.partIds ?? [] };
  const [handlingIds, followed] = await Promise.all([
    statedHandlings(store, start, asAt, options),
    follow(store, start, steps, asAt, options),
  ]);
  return { handlingIds, ...followed, maxSteps: steps };
}

/** Chains of up to so many flows, shortest first: one statement a step. */
async function follow(
  store: Store,
  start: Place,
  steps: number,
  asAt: Day,
  options: CallOptions | undefined,
): Promise<Pick<OnwardAnswer, 'chains' | 'notInForceIds' | 'cut'>> {
  const chains: OnwardChain[] = [];
  const notInForce = new Set<string>();
  let open: readonly OpenChain[] = [{ flows: [], at: start, visited: [] }];
  let cut = false;
  for (let step = 0; step < steps && open.length > 0; step += 1) {
    const places = open.map(({ at }) => at).filter(leadsOn);
    const sent = await flowsSent(store, places, asAt, options);
    for (const id of sent.notInForceIds) notInForce.add(id);
    const room = Math.max(ONWARD_MAX_CHAINS - chains.length, 0);
    const longer = extended(open, sent, room + 1);
    if (longer.length > room) cut = true;
    open = longer.slice(0, room);
    chains.push(...open.map((chain) => chainOf(chain.flows)));
  }
  return { chains, notInForceIds: [...notInForce].sort(), cut };
}

/** What notices say of what a party and its teams do with what reaches them at the date. */
async function statedHandlings(
  store: Store,
  { id, partIds }: Place,
  asAt: Day,
  options: CallOptions | undefined,
): Promise<string[]> {
  const recipientIds = [...new Set([id, ...partIds])];
  const rows = await runQuery(store, handlingsReceived, { recipientIds }, options);
  const inForceRows = rows.filter((row) => isInForce(row, asAt));
  return [...new Set(inForceRows.map(({ handlingId }) => handlingId))].sort();
}

interface OpenChain {
  readonly flows: readonly FlowStep[];
  readonly at: Place;
  /** Where the chain has been, with the teams that acted there: it does not turn back. */
  readonly visited: readonly string[];
}

/** Chains that are one flow longer, in the order of the chains and of the flows, up to a number. */
function extended(
  chains: readonly OpenChain[],
  sent: FlowsSent,
  most: number,
): readonly OpenChain[] {
  const longer: OpenChain[] = [];
  for (const chain of chains) {
    if (!leadsOn(chain.at)) continue;
    const acting = actingFor(chain.at);
    for (const flow of sent.sentBy(chain.at)) {
      const sender = flow.senderIds.find((id) => acting.includes(id));
      if (sender === undefined) continue;
      const visited = [...chain.visited, chain.at.id, sender];
      for (const at of flow.recipients) {
        if (!visited.includes(at.id)) longer.push({ flows: [...chain.flows, flow], at, visited });
      }
      if (longer.length >= most) return longer;
    }
  }
  return longer;
}

function chainOf(flows: readonly FlowStep[]): OnwardChain {
  return {
    steps: flows.map(({ id, purposeIds }, index) => ({
      flowId: id,
      purposeIds,
      purpose: changeOf(purposeIds, flows[index - 1]),
    })),
    oneRegister: new Set(flows.map(({ registerId }) => registerId)).size === 1,
  };
}

function changeOf(
  purposeIds: readonly string[],
  before: FlowStep | undefined,
): OnwardStep['purpose'] {
  if (before === undefined) return 'FIRST';
  if (purposeIds.length === 0 || before.purposeIds.length === 0) return 'NOT_KNOWN';
  return purposeIds.every((id) => before.purposeIds.includes(id)) ? 'SAME' : 'CHANGED';
}
