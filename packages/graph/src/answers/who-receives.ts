import {
  type AnswerSide,
  CATEGORY_CERTAINTIES,
  type CategoryMeeting,
  type CategoryQuestion,
  type Classification,
  type Completeness,
  categoryQuestion,
  classify,
  completenessOf,
  type Day,
  type Dimension,
  directPartyCertainty,
  meeting,
  type PartyCertainty,
  type PeriodState,
  periodState,
  type RecipientRole,
  ROLE_ORDER,
} from '@sharing-atlas/model';
import { categoryLinks } from '../queries/category-links.ts';
import { byText, type LinkTo, sortedByContent } from '../queries/decode.ts';
import { type DocumentNotRead, documentsNotRead } from '../queries/documents-not-read.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { type HubMembers, hubMembers } from '../queries/hub-members.ts';
import { type Listing, listings } from '../queries/listings.ts';
import { type PossibleBodies, possibleBodies } from '../queries/possible-bodies.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { type FlowFilter, filterFlows } from './flow-filter.ts';
import { flowsFrom, flowsTo, partiesMeant } from './flows-of.ts';
import { rowsAskedFor, viaIdsOf } from './party-rows.ts';

/** A category, from one sender (with its teams) or any, to one recipient (with its teams) or any. */
export interface WhoReceivesQuestion {
  readonly categoryId: string;
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
  readonly filter?: FlowFilter;
}

/** One recipient by one flow; a hub's members each have a row of their own beside the hub's. */
export interface RecipientRow {
  readonly flowId: string;
  readonly registerId: string;
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  /** The hub or kind of body through which the party is reached; null if it is named itself. */
  readonly throughId: string | null;
  readonly role: RecipientRole;
  readonly classification: Classification;
  readonly validity: PeriodState;
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

export interface WhoReceivesAnswer {
  readonly question: WhoReceivesQuestion;
  readonly side: AnswerSide;
  /** Rows that say something of the category, in the order in which they are shown. */
  readonly rows: readonly RecipientRow[];
  /** Recipients of which nothing can be said for this category: counted, never hidden. */
  readonly apart: readonly RecipientRow[];
  readonly completeness: Completeness;
  readonly listedBy: readonly ListedCategory[];
  readonly notRead: readonly DocumentNotRead[];
}

/** What the store knows that bears on the question. */
export interface WhoReceivesFacts {
  /** All that are meant by the one party asked about; empty if none is. */
  readonly meantIds: readonly string[];
  readonly category: CategoryQuestion;
  readonly flows: readonly FlowFacts[];
  readonly listings: readonly Listing[];
  readonly hubs: readonly HubMembers[];
  readonly possible: readonly PossibleBodies[];
  readonly notRead: readonly DocumentNotRead[];
  /** Flows of which the notices do not say what the filter asks: counted, not listed. */
  readonly unknownToFilter?: readonly FlowFacts[];
}

/** Who receives a category: at most eight statements, whatever the size of the register. */
export async function whoReceives(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  const flows = await flowsFrom(store, question.senderId, options);
  return answerWhoReceives(question, await factsFor(store, question, flows, 'RECIPIENTS', options));
}

/** Where a category comes from: at most eight statements, whatever the size of the register. */
export async function whereFrom(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  const flows = await flowsTo(store, question.recipientId, options);
  return answerWhereFrom(question, await factsFor(store, question, flows, 'SOURCES', options));
}

/** Who receives, from the facts alone: no store, no clock. */
export function answerWhoReceives(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
): WhoReceivesAnswer {
  return answerOf(question, facts, 'RECIPIENTS');
}

/** Where from, from the facts alone: no store, no clock. */
export function answerWhereFrom(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
): WhoReceivesAnswer {
  return answerOf(question, facts, 'SOURCES');
}

async function factsFor(
  store: Store,
  question: WhoReceivesQuestion,
  allFlows: readonly FlowFacts[],
  side: AnswerSide,
  options: CallOptions | undefined,
): Promise<WhoReceivesFacts> {
  const { flows, unknownToFilter } = await filterFlows(store, allFlows, question.filter, options);
  const category = categoryQuestion(
    question.categoryId,
    await runQuery(store, categoryLinks, {}, options),
  );
  const parties = [...flows, ...unknownToFilter].flatMap((flow) => partiesAt(flow, side));
  const idsOfKind = (kind: string) =>
    distinct(parties.filter((party) => party.kind === kind).map((party) => party.id));
  const registerIds = distinct([...flows, ...unknownToFilter].map((flow) => flow.registerId));
  const wantedId = wantedOf(question, side);
  const [listed, hubs, possible, notRead, meantIds] = await Promise.all([
    runQuery(store, listings, { categoryIds: relatedIds(category) }, options),
    runQuery(store, hubMembers, { hubIds: idsOfKind('HUB') }, options),
    runQuery(store, possibleBodies, { classIds: idsOfKind('CLASS') }, options),
    runQuery(store, documentsNotRead, { registerIds }, options),
    wantedId === null ? [] : partiesMeant(store, wantedId, options),
  ]);
  return { category, flows, listings: listed, hubs, possible, notRead, meantIds, unknownToFilter };
}

/** The party at the side that the answer lists, if the question names one. */
export function wantedOf(question: WhoReceivesQuestion, side: AnswerSide): string | null {
  return side === 'RECIPIENTS' ? question.recipientId : question.senderId;
}

function answerOf(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
  side: AnswerSide,
): WhoReceivesAnswer {
  const wantedId = wantedOf(question, side);
  const wanted = wantedId === null ? null : { id: wantedId, meantIds: facts.meantIds };
  const listedBy = sortedByContent(facts.listings).flatMap((listing) =>
    listedCategory(listing, facts.category),
  );
  const rowsOf = (flow: FlowFacts) =>
    directRows(flow, question, facts, listedBy, side).flatMap((row) =>
      rowsAskedFor(row, wanted, question.asAt, facts.hubs),
    );
  const sorted = facts.flows.flatMap(rowsOf).sort(inOrderShown);
  const counted = sorted.filter(
    (row) => wantedId !== null || row.partyCertainty !== 'MEMBER_OF_HUB',
  );
  const factsOf = new Map(facts.flows.map((flow) => [flow.id, flow]));
  const speaking = new Set(facts.flows.map((flow) => flow.registerId));
  const completeness = completenessOf(
    counted.map((row) => ({
      ...row,
      openPartyList: factsOf.get(row.flowId)?.openWords ?? null,
      openCategoryLists: openWordsOf(factsOf.get(row.flowId)),
    })),
    DIMENSION_OF[side][wantedId === null ? 'all' : 'one'],
    facts.notRead,
    // Of other parties than the one asked about nothing was asked.
    facts.unknownToFilter?.filter((flow) => rowsOf(flow).length > 0),
  );
  return {
    question,
    side,
    rows: sorted.filter((row) => row.classification.certainty !== null),
    apart: sorted.filter((row) => row.classification.certainty === null),
    completeness,
    // Only lists of the notices that speak in this answer: what another lists says nothing here.
    listedBy: listedBy.filter(({ registerId }) => speaking.has(registerId)),
    notRead: facts.notRead,
  };
}

const DIMENSION_OF: Readonly<Record<AnswerSide, Readonly<Record<'all' | 'one', Dimension>>>> = {
  RECIPIENTS: { all: 'RECIPIENTS', one: 'ONE_RECIPIENT' },
  SOURCES: { all: 'SOURCES', one: 'ONE_SOURCE' },
};

/** The parties at the end of a flow that the answer lists. The role is that of both ends. */
function partiesAt(flow: FlowFacts, side: AnswerSide): FlowFacts['recipients'] {
  if (side === 'RECIPIENTS') return flow.recipients;
  const role = flow.recipients[0]?.role ?? 'OTHER_BODY';
  return flow.senders.map((sender) => ({ ...sender, role }));
}

function relatedIds(category: CategoryQuestion): string[] {
  return [category.id, ...category.narrower, ...category.broader].sort(byText);
}

function listedCategory(listing: Listing, category: CategoryQuestion): ListedHere[] {
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

interface ListedHere extends ListedCategory {
  readonly registerId: string;
}

function directRows(
  flow: FlowFacts,
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
  allListed: readonly ListedHere[],
  side: AnswerSide,
): RecipientRow[] {
  // What one notice lists is not listed by another: only the flow's own register counts.
  const listedBy = allListed.filter((listed) => listed.registerId === flow.registerId);
  const validity = periodState({ from: flow.validFrom, to: flow.validTo }, question.asAt);
  const contents = { carries: flow.carries.map(claimOf), excludes: flow.excludes.map(claimOf) };
  const classification = classify(contents, facts.category, listedBy.length > 0, validity);
  return partiesAt(flow, side).map((party) => ({
    flowId: flow.id,
    registerId: flow.registerId,
    partyId: party.id,
    partyCertainty: directPartyCertainty(party.kind),
    throughId: null,
    role: party.role,
    classification,
    validity,
    listedBy,
    statementIds: evidenceOf(flow, classification),
    mayBeIds: facts.possible.find((entry) => entry.classId === party.id)?.bodyIds ?? [],
    viaIds: side === 'RECIPIENTS' ? viaIdsOf(flow) : [],
  }));
}

function claimOf({ id, link }: LinkTo) {
  return { categoryId: id, ...link };
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

function openWordsOf(flow: FlowFacts | undefined): string[] {
  return (flow?.carries ?? []).flatMap((claim) => claim.link.open ?? []);
}

function inOrderShown(one: RecipientRow, other: RecipientRow): number {
  return (
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
