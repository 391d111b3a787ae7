import {
  type CategoryCertainty,
  contentsCertainty,
  type Day,
  directPartyCertainty,
  type FilterMatch,
  type PartyCertainty,
  type PartyKind,
  type PeriodState,
  periodState,
  type RecipientRole,
  ROLE_ORDER,
} from '@sharing-atlas/model';
import { type BasesBearing, basesBearing } from '../queries/bases-bearing.ts';
import { byText } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { type HubMembers, hubMembers } from '../queries/hub-members.ts';
import { type NoticeRead, noticesRead } from '../queries/notices-read.ts';
import { type PossibleBodies, possibleBodies } from '../queries/possible-bodies.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { assertionsOf } from './claims.ts';
import { type FilteredFlows, type FlowFilter, filterFlows } from './flow-filter.ts';
import { endCertainty, endMembership, flowsFrom, type PartyMeant, partyMeant } from './flows-of.ts';
import { type PartiesBehind, partiesBehind, rowsAskedFor, viaIdsOf } from './party-rows.ts';

/** What goes from one party (with its teams) to another; null is any. */
export interface WhatGoesQuestion {
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
  readonly filter?: FlowFilter;
}

/** One flow to one recipient, whatever it carries. */
export interface GoingRow {
  readonly flowId: string;
  readonly registerId: string;
  readonly senderId: string | null;
  /** How sure it is that the sender is the party asked about. */
  readonly otherEndCertainty: PartyCertainty;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  readonly role: RecipientRole;
  readonly validity: PeriodState;
  /** How sure it is what it carries at all. */
  readonly certainty: CategoryCertainty;
  /** How the flow met the filter of the question. */
  readonly match: FilterMatch;
  readonly statementIds: readonly string[];
  readonly mayBeIds: readonly string[];
  readonly viaIds: readonly string[];
}

/** What the store knows that bears on what goes from one party to another. */
export interface GoingFacts {
  readonly sender: PartyMeant | null;
  readonly wanted: PartyMeant | null;
  readonly filtered: FilteredFlows;
  readonly hubs: readonly HubMembers[];
  readonly possible: readonly PossibleBodies[];
  readonly uses: readonly BasesBearing[];
  readonly noticesRead: readonly NoticeRead[];
}

/** Fetches the facts: at most ten statements. */
export async function goingFacts(
  store: Store,
  question: WhatGoesQuestion,
  options: CallOptions | undefined,
): Promise<GoingFacts> {
  const [sender, wanted] = await Promise.all([
    partyMeant(store, question.senderId, question.asAt, options),
    partyMeant(store, question.recipientId, question.asAt, options),
  ]);
  const all = await flowsFrom(store, sender, options);
  const filtered = await filterFlows(store, all, question.filter, options);
  const flows = [...filtered.flows, ...filtered.unknownToFilter];
  const recipients = flows.flatMap((flow) => flow.recipients);
  const idsOfKind = (kind: PartyKind) => [
    ...new Set(recipients.filter((party) => party.kind === kind).map(({ id }) => id)),
  ];
  const registerIds = [...new Set(flows.map(({ registerId }) => registerId))];
  const [hubs, possible, uses, read] = await Promise.all([
    runQuery(store, hubMembers, { hubIds: idsOfKind('HUB') }, options),
    runQuery(store, possibleBodies, { classIds: idsOfKind('CLASS') }, options),
    runQuery(store, basesBearing, { registerIds }, options),
    runQuery(store, noticesRead, {}, options),
  ]);
  return { sender, wanted, filtered, hubs, possible, uses, noticesRead: read };
}

/** The rows of some flows that concern the recipient asked about, in the order shown. */
export function goingRows(flows: readonly FlowFacts[], facts: GoingFacts, asAt: Day): GoingRow[] {
  const behind = partiesBehind(facts, asAt);
  return flows
    .flatMap((flow) => directRows(flow, facts, behind, asAt))
    .flatMap((row) => rowsAskedFor(row, facts.wanted, behind))
    .sort(inOrderShown);
}

/** Whether a flow stands at the date, or may: an unknown end is never compared away. */
export function isInForce({ validity }: Pick<GoingRow, 'validity'>): boolean {
  return validity === 'CURRENT' || validity === 'UNKNOWN';
}

function directRows(
  flow: FlowFacts,
  { sender, filtered }: GoingFacts,
  behind: PartiesBehind,
  asAt: Day,
): GoingRow[] {
  return flow.recipients.map((party) => ({
    flowId: flow.id,
    registerId: flow.registerId,
    senderId: flow.senders[0]?.id ?? null,
    otherEndCertainty: endCertainty(flow.senders, sender),
    partyId: party.id,
    partyKind: party.kind,
    partyCertainty: directPartyCertainty(party.kind),
    throughId: null,
    role: party.role,
    validity: periodState({ from: flow.validFrom, to: flow.validTo }, asAt),
    certainty: contentsCertainty(assertionsOf(flow)),
    match: filtered.matchOf(flow.id),
    statementIds: [...new Set([...flow.statementIds, ...endMembership(flow.senders, sender)])],
    mayBeIds: behind.bodiesOf(party.id),
    viaIds: viaIdsOf(flow),
  }));
}

function inOrderShown(one: GoingRow, other: GoingRow): number {
  return (
    ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role) ||
    Number(other.certainty === 'STATED') - Number(one.certainty === 'STATED') ||
    byText(one.flowId, other.flowId) ||
    Number(one.throughId !== null) - Number(other.throughId !== null) ||
    byText(one.statementIds.at(-1) ?? '', other.statementIds.at(-1) ?? '') ||
    byText(one.partyId, other.partyId)
  );
}
