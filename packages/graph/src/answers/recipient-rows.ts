import {
  type AnswerSide,
  CATEGORY_CERTAINTIES,
  type CategoryMeeting,
  type CategoryQuestion,
  type Classification,
  classify,
  type Day,
  directPartyCertainty,
  type FilterMatch,
  meeting,
  type PartyCertainty,
  type PeriodState,
  periodState,
  type RecipientRole,
  ROLE_ORDER,
} from '@sharing-atlas/model';
import { byText } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import type { Listing } from '../queries/listings.ts';
import { claimOf } from './claims.ts';
import { endCertainty, endMembership } from './flows-of.ts';
import { bodiesThatMayBe, viaIdsOf } from './party-rows.ts';
import type { WhoReceivesFacts } from './who-receives-facts.ts';

/** One recipient by one flow; a hub's members each have a row of their own beside the hub's. */
export interface RecipientRow {
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

export interface ListedCategory {
  readonly sourceId: string;
  readonly categoryId: string;
  readonly meeting: CategoryMeeting;
  readonly writtenAs: string | null;
  readonly statementIds: readonly string[];
}

/** A listing, with the register whose notice it is in. */
export interface ListedHere extends ListedCategory {
  readonly registerId: string;
}

/** The parties at the end of a flow that the answer lists. The role is that of both ends. */
export function partiesAt(flow: FlowFacts, side: AnswerSide): FlowFacts['recipients'] {
  if (side === 'RECIPIENTS') return flow.recipients;
  const role = flow.recipients[0]?.role ?? 'OTHER_BODY';
  return flow.senders.map((sender) => ({ ...sender, role }));
}

/** A listing as it bears on the category asked about, or nothing if it does not. */
export function listedCategory(listing: Listing, category: CategoryQuestion): ListedHere[] {
  const how = meeting(category, listing.categoryId);
  if (how === null || listing.link.registerId === null) return [];
  return [
    {
      registerId: listing.link.registerId,
      sourceId: listing.sourceId,
      categoryId: listing.categoryId,
      meeting: how,
      writtenAs: listing.link.writtenAs,
      statementIds: listing.link.statementIds,
    },
  ];
}

/** A row for each party at the end of a flow that the answer lists. */
export function directRows(
  flow: FlowFacts,
  asAt: Day,
  facts: WhoReceivesFacts,
  allListed: readonly ListedHere[],
  side: AnswerSide,
): RecipientRow[] {
  // What one notice lists is not listed by another: only the flow's own register counts.
  const listedBy = allListed.filter((listed) => listed.registerId === flow.registerId);
  const validity = periodState({ from: flow.validFrom, to: flow.validTo }, asAt);
  const contents = { carries: flow.carries.map(claimOf), excludes: flow.excludes.map(claimOf) };
  const classification = classify(contents, facts.category, listedBy.length > 0, validity);
  const before =
    validity === 'ENDED'
      ? classify(contents, facts.category, listedBy.length > 0, 'CURRENT')
      : null;
  const otherEnds = side === 'RECIPIENTS' ? flow.senders : flow.recipients;
  const otherEndCertainty = endCertainty(otherEnds, facts.otherEnd);
  return partiesAt(flow, side).map((party) => ({
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
    statementIds: distinct([
      ...evidenceOf(flow, classification),
      ...endMembership(otherEnds, facts.otherEnd),
    ]),
    mayBeIds: bodiesThatMayBe(party.id, facts.possible, asAt),
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
