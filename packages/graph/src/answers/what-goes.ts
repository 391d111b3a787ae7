import {
  type Day,
  directPartyCertainty,
  type ListCompleteness,
  leftOpen,
  listCompleteness,
  type PartyCertainty,
  type PeriodState,
  periodState,
  type RecipientRole,
  ROLE_ORDER,
} from '@sharing-atlas/model';
import { byText, type LinkTo } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { hubMembers } from '../queries/hub-members.ts';
import { possibleBodies } from '../queries/possible-bodies.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { flowsFrom, partiesMeant } from './flows-of.ts';
import { rowsAskedFor, viaIdsOf } from './party-rows.ts';

/** What goes from one party (with its teams) to another; null is any. */
export interface WhatGoesQuestion {
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
}

export interface GoingRow {
  readonly flowId: string;
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  readonly role: RecipientRole;
  readonly validity: PeriodState;
  readonly categoriesStated: boolean;
  readonly statementIds: readonly string[];
  readonly mayBeIds: readonly string[];
  readonly viaIds: readonly string[];
}

export interface WhatGoesAnswer {
  readonly question: WhatGoesQuestion;
  readonly rows: readonly GoingRow[];
  /** Flows recorded as ended or not begun at the date: counted, not listed. */
  readonly notInForce: number;
  /** Whether the flows are all that the notices state. */
  readonly flows: ListCompleteness;
  /** Whether what the flows carry is stated, and all. */
  readonly categories: ListCompleteness;
}

/** At most five statements. */
export async function whatGoes(
  store: Store,
  question: WhatGoesQuestion,
  options?: CallOptions,
): Promise<WhatGoesAnswer> {
  const all = await flowsFrom(store, question.senderId, options);
  const recipients = all.flatMap((flow) => flow.recipients);
  const idsOfKind = (kind: string) => [
    ...new Set(recipients.filter((party) => party.kind === kind).map(({ id }) => id)),
  ];
  const hubs = await runQuery(store, hubMembers, { hubIds: idsOfKind('HUB') }, options);
  const classIds = idsOfKind('CLASS');
  const possible = await runQuery(store, possibleBodies, { classIds }, options);
  const { recipientId } = question;
  const wanted =
    recipientId === null
      ? null
      : { id: recipientId, meantIds: await partiesMeant(store, recipientId, options) };
  const mayBe = new Map(possible.map(({ classId, bodyIds }) => [classId, bodyIds]));
  const rows = all
    .flatMap((flow) => directRows(flow, question.asAt, mayBe))
    .flatMap((row) => rowsAskedFor(row, wanted, question.asAt, hubs))
    .sort(inOrderShown);
  const inForce = rows.filter(({ validity }) => validity === 'CURRENT' || validity === 'UNKNOWN');
  const factsOf = new Map(all.map((flow) => [flow.id, flow]));
  const factsBehind = (some: readonly GoingRow[]) =>
    flowIdsOf(some).flatMap((id) => factsOf.get(id) ?? []);
  return {
    question,
    rows: inForce,
    notInForce: flowIdsOf(rows).length - flowIdsOf(inForce).length,
    flows: completenessOfFlows(factsBehind(inForce), inForce, question),
    categories: completenessOfCategories(factsBehind(inForce.filter(isSure))),
  };
}

function flowIdsOf(rows: readonly GoingRow[]): string[] {
  return [...new Set(rows.map(({ flowId }) => flowId))];
}

/** Whether the flow is to the party of the row, not only to a kind of body that it is of. */
function isSure({ partyCertainty }: GoingRow): boolean {
  return partyCertainty !== 'MAY_BE_INSTANCE';
}

function directRows(
  flow: FlowFacts,
  asAt: Day,
  mayBe: ReadonlyMap<string, readonly string[]>,
): GoingRow[] {
  return flow.recipients.map((party) => ({
    flowId: flow.id,
    partyId: party.id,
    partyCertainty: directPartyCertainty(party.kind),
    throughId: null,
    role: party.role,
    validity: periodState({ from: flow.validFrom, to: flow.validTo }, asAt),
    categoriesStated: flow.carries.length + flow.excludes.length > 0,
    statementIds: flow.statementIds,
    mayBeIds: mayBe.get(party.id) ?? [],
    viaIds: viaIdsOf(flow),
  }));
}

function completenessOfFlows(
  facts: readonly FlowFacts[],
  rows: readonly GoingRow[],
  { senderId, recipientId }: WhatGoesQuestion,
): ListCompleteness {
  const open = facts.map((flow) => ({
    open: flow.openWords,
    statementIds: flow.openStatementIds,
  }));
  const fromUnnamed = new Set(
    facts
      .filter(({ senders }) => senders.some(({ kind }) => kind === 'UNNAMED'))
      .map(({ id }) => id),
  );
  const unnamed = rows.filter(
    ({ partyCertainty, flowId }) =>
      partyCertainty === 'UNNAMED' || (senderId === null && fromUnnamed.has(flowId)),
  );
  return listCompleteness(flowIdsOf(rows.filter(isSure)).length, [
    // That a list of recipients is open says nothing of the flows to one of them.
    ...(recipientId === null ? leftOpen(open) : []),
    ...(unnamed.length === 0
      ? []
      : [
          {
            code: 'PARTY_NOT_NAMED' as const,
            words: [],
            statementIds: [...new Set(unnamed.flatMap(({ statementIds }) => statementIds))],
          },
        ]),
  ]);
}

/** Flows of which nothing is stated leave what the others are said to carry incomplete. */
function completenessOfCategories(facts: readonly FlowFacts[]): ListCompleteness {
  const isStated = ({ link }: LinkTo) => link.assertion === 'STATED';
  const claims = facts.flatMap((flow) => [...flow.carries, ...flow.excludes]).filter(isStated);
  const open = claims.map(({ link }) => ({ open: link.open, statementIds: link.statementIds }));
  const unsaid = facts.filter(({ carries }) => !carries.some(isStated));
  const ofOthers = {
    code: 'NOTHING_STATED' as const,
    words: [],
    statementIds: [...new Set(unsaid.flatMap(({ statementIds }) => statementIds))],
  };
  return listCompleteness(claims.length, [
    ...leftOpen(open),
    ...(claims.length > 0 && unsaid.length > 0 ? [ofOthers] : []),
  ]);
}

function inOrderShown(one: GoingRow, other: GoingRow): number {
  return (
    ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role) ||
    Number(other.categoriesStated) - Number(one.categoriesStated) ||
    byText(one.flowId, other.flowId) ||
    Number(one.throughId !== null) - Number(other.throughId !== null) ||
    byText(one.statementIds.at(-1) ?? '', other.statementIds.at(-1) ?? '') ||
    byText(one.partyId, other.partyId)
  );
}
