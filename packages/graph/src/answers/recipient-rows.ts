import {
  type AnswerSide,
  CATEGORY_CERTAINTIES,
  type CategoryQuestion,
  type Classification,
  classifyMet,
  type Day,
  directPartyCertainty,
  type FilterMatch,
  type PartyCertainty,
  type PeriodState,
  periodState,
  type RecipientRole,
  ROLE_ORDER,
  statesCategories,
} from '@sharing-atlas/model';
import { byText } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { assertionsOf, metClaims } from './claims.ts';
import { endCertainty, endMembership } from './flows-of.ts';
import type { ListedCategory } from './listed.ts';
import { type PartiesBehind, viaIdsOf } from './party-rows.ts';
import type { RowFacts } from './who-receives-facts.ts';

/** One recipient by one flow; a hub's members each have a row of their own beside the hub's. */
export interface RecipientRow {
  /** The category that was asked about, and of which end of the flow. */
  readonly askedId: string;
  readonly side: AnswerSide;
  readonly flowId: string;
  readonly registerId: string;
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  /** How sure it is that the other end of the flow is the party asked about there. */
  readonly otherEndCertainty: PartyCertainty;
  /**
   * True for a source that is the very party asked about at the other end: what it gives to its own
   * teams does not come to it. Listed last, and not counted as a source.
   */
  readonly isInside: boolean;
  /** The hub or kind of body through which the party is reached; null if it is named itself. */
  readonly throughId: string | null;
  readonly role: RecipientRole;
  readonly classification: Classification;
  /** Of a flow that had ended: what it was before. Null for all others. */
  readonly before: Classification | null;
  readonly validity: PeriodState;
  /** How the flow met the filter of the question. */
  readonly match: FilterMatch;
  /** Where the notice lists the category as held: what makes a row NOT_STATED. */
  readonly listedBy: readonly ListedCategory[];
  readonly statementIds: readonly string[];
  /** Named bodies that a kind of body may mean. Nothing says that they are meant. */
  readonly mayBeIds: readonly string[];
  /** Hubs and systems through which the flow goes to the party. */
  readonly viaIds: readonly string[];
}

/** The parties at the end of a flow that the answer lists. The role is that of both ends. */
function partiesAt(flow: FlowFacts, side: AnswerSide): FlowFacts['recipients'] {
  if (side === 'RECIPIENTS') return flow.recipients;
  const role = flow.recipients[0]?.role ?? 'OTHER_BODY';
  return flow.senders.map((sender) => ({ ...sender, role }));
}

/** What is said of one flow for the category asked about, whoever stands at its ends. */
export interface FlowSaid {
  readonly flow: FlowFacts;
  readonly classification: Classification;
  /** Of a flow that had ended: what it was before. Null for all others. */
  readonly before: Classification | null;
  readonly validity: PeriodState;
  /** Where the flow's own notice lists the category: what one lists is not listed by another. */
  readonly listedBy: readonly ListedCategory[];
}

export function saidOf(
  flow: FlowFacts,
  category: CategoryQuestion,
  listedBy: readonly ListedCategory[],
  asAt: Day,
): FlowSaid {
  const validity = periodState({ from: flow.validFrom, to: flow.validTo }, asAt);
  const contents = {
    carried: metClaims(flow.carries, category),
    excluded: metClaims(flow.excludes, category),
    statesCategories: statesCategories(assertionsOf(flow)),
  };
  const isListed = listedBy.length > 0;
  return {
    flow,
    classification: classifyMet(contents, isListed, validity),
    before: validity === 'ENDED' ? classifyMet(contents, isListed, 'CURRENT') : null,
    validity,
    listedBy,
  };
}

/** A row for each party at the end of a flow that the answer lists. */
export function directRows(
  { flow, classification, before, validity, listedBy }: FlowSaid,
  facts: RowFacts,
  behind: PartiesBehind,
  side: AnswerSide,
): RecipientRow[] {
  const otherEnds = side === 'RECIPIENTS' ? flow.senders : flow.recipients;
  const otherEndCertainty = endCertainty(otherEnds, facts.otherEnd);
  const membership = endMembership(otherEnds, facts.otherEnd);
  const statementIds = distinct([...evidenceOf(flow, classification), ...membership]);
  return partiesAt(flow, side).map((party) => ({
    askedId: facts.category.id,
    side,
    flowId: flow.id,
    registerId: flow.registerId,
    partyId: party.id,
    partyCertainty: directPartyCertainty(party.kind),
    otherEndCertainty,
    isInside: side === 'SOURCES' && facts.wanted === null && facts.otherEnd?.id === party.id,
    throughId: null,
    role: party.role,
    classification,
    before,
    validity,
    match: facts.filtered.matchOf(flow.id),
    listedBy,
    statementIds,
    mayBeIds: behind.bodiesOf(party.id),
    viaIds: side === 'RECIPIENTS' ? viaIdsOf(flow) : [],
  }));
}

/**
 * What decides the row first, then what the flow rests on. Statements that only say something of
 * other categories of the flow are not evidence for this one.
 */
function evidenceOf(flow: FlowFacts, classification: Classification): string[] {
  const deciding = [...classification.because, ...classification.partExcluded];
  const decidingIds = new Set(deciding.flatMap((claim) => claim.statementIds));
  const ofOthers = new Set(
    deciding.length === 0
      ? []
      : [...flow.carries, ...flow.excludes].flatMap(({ link }) => link.statementIds),
  );
  return distinct([...decidingIds, ...flow.statementIds.filter((id) => !ofOthers.has(id))]);
}

/** The words that leave open what a flow is said to carry. */
export function openWordsOf(flow: FlowFacts | undefined): string[] {
  return (flow?.carries ?? []).flatMap((claim) => claim.link.open ?? []);
}

/** What is inside the party asked about last; by role, then by certainty, then in the order of the notice. */
export function inOrderShown(one: RecipientRow, other: RecipientRow): number {
  return (
    Number(one.isInside) - Number(other.isInside) ||
    ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role) ||
    certaintyRank(one) - certaintyRank(other) ||
    byText(one.registerId, other.registerId) ||
    byText(firstStatement(one), firstStatement(other)) ||
    byText(one.flowId, other.flowId) ||
    Number(one.throughId !== null) - Number(other.throughId !== null) ||
    byText(firstOwnStatement(one), firstOwnStatement(other)) ||
    byText(one.partyId, other.partyId)
  );
}

function certaintyRank(row: RecipientRow): number {
  const certainty = row.classification.certainty;
  return certainty === null ? CATEGORY_CERTAINTIES.length : CATEGORY_CERTAINTIES.indexOf(certainty);
}

function firstStatement(row: RecipientRow): string {
  return row.statementIds[0] ?? '';
}

/** The last statement of a member's row is that of its membership, in the order of the notice. */
function firstOwnStatement(row: RecipientRow): string {
  return row.statementIds.at(-1) ?? '';
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
