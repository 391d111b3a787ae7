import type { AnswerSide, CategoryQuestion, PartyKind } from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import { type BasesBearing, basesBearing } from '../queries/bases-bearing.ts';
import { categoryLinks } from '../queries/category-links.ts';
import { byText } from '../queries/decode.ts';
import { type DocumentNotRead, documentsNotRead } from '../queries/documents-not-read.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { type HubMembers, hubMembers } from '../queries/hub-members.ts';
import { type Listing, listings } from '../queries/listings.ts';
import { type NoticeRead, noticesRead } from '../queries/notices-read.ts';
import { type PossibleBodies, possibleBodies } from '../queries/possible-bodies.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { categoryIn } from './category-tree.ts';
import { type FilteredFlows, filterFlows } from './flow-filter.ts';
import { flowsFrom, flowsTo, type PartyMeant, partyMeant } from './flows-of.ts';
import type { WhoReceivesQuestion } from './who-receives.ts';

/** What the store knows that decides the rows of an answer. */
export interface RowFacts {
  /** The one party asked about at the end that the answer lists; null for any. */
  readonly wanted: PartyMeant | null;
  /** The one party asked about at the other end; null for any. */
  readonly otherEnd: PartyMeant | null;
  readonly category: CategoryQuestion;
  /** Flows that meet the filter, and those of which the notices do not say what it asks. */
  readonly filtered: FilteredFlows;
  /** A listing that does not meet the category, or is of none of the flows' notices, says nothing. */
  readonly listings: readonly Listing[];
  readonly hubs: readonly HubMembers[];
  readonly possible: readonly PossibleBodies[];
}

/** What beside the rows bears on how complete they are. */
export interface Surroundings {
  readonly notRead: readonly DocumentNotRead[];
  readonly uses: readonly BasesBearing[];
  readonly noticesRead: readonly NoticeRead[];
}

/** All that the store knows that bears on the question. */
export type WhoReceivesFacts = RowFacts & Surroundings;

/** Fetches what decides the rows, of several categories with the same statements: only for those given. */
export async function rowFactsForEach(
  store: Store,
  question: Omit<WhoReceivesQuestion, 'categoryId'>,
  categoryIds: readonly string[],
  side: AnswerSide,
  options: CallOptions | undefined,
): Promise<(categoryId: string) => RowFacts> {
  const [sender, recipient, links] = await Promise.all([
    partyMeant(store, question.senderId, question.asAt, options),
    partyMeant(store, question.recipientId, question.asAt, options),
    runQuery(store, categoryLinks, {}, options),
  ]);
  const near = categoryIds
    .map((id) => categoryIn(links, id))
    .flatMap(({ id, narrower, broader }) => [id, ...narrower, ...broader]);
  const [all, listed] = await Promise.all([
    side === 'RECIPIENTS' ? flowsFrom(store, sender, options) : flowsTo(store, recipient, options),
    runQuery(store, listings, { categoryIds: [...new Set(near)].sort(byText) }, options),
  ]);
  const filtered = await filterFlows(store, all, question.filter, options);
  const flows = flowsOf(filtered);
  const registerIds = registersOf(flows);
  const { hubIds, classIds } = severalAt(flows)[side];
  const [hubs, possible] = await Promise.all([
    runQuery(store, hubMembers, { hubIds }, options),
    runQuery(store, possibleBodies, { classIds }, options),
  ]);
  const shared = {
    wanted: side === 'RECIPIENTS' ? recipient : sender,
    otherEnd: side === 'RECIPIENTS' ? sender : recipient,
    filtered,
    listings: listed.filter(
      ({ link }) => link.registerId !== null && registerIds.has(link.registerId),
    ),
    hubs,
    possible,
  };
  return (categoryId) => ({ ...shared, category: categoryIn(links, categoryId) });
}

/** Fetches what beside some flows bears on how complete an answer about them is: three statements. */
export async function surroundingsOf(
  store: Store,
  filtered: FilteredFlows,
  options: CallOptions | undefined,
): Promise<Surroundings> {
  const registerIds = [...registersOf(flowsOf(filtered))];
  const [notRead, uses, read] = await Promise.all([
    runQuery(store, documentsNotRead, { registerIds }, options),
    runQuery(store, basesBearing, { registerIds }, options),
    runQuery(store, noticesRead, {}, options),
  ]);
  return { notRead, uses, noticesRead: read };
}

/** Fetches all facts of several categories with the same statements: only for those given. */
export async function factsForEach(
  store: Store,
  question: Omit<WhoReceivesQuestion, 'categoryId'>,
  categoryIds: readonly string[],
  side: AnswerSide,
  options: CallOptions | undefined,
): Promise<(categoryId: string) => WhoReceivesFacts> {
  const factsOf = await rowFactsForEach(store, question, categoryIds, side, options);
  const [any = ''] = categoryIds;
  const surroundings = await surroundingsOf(store, factsOf(any).filtered, options);
  return (categoryId) => ({ ...factsOf(categoryId), ...surroundings });
}

function flowsOf({ flows, unknownToFilter }: FilteredFlows): readonly FlowFacts[] {
  return unknownToFilter.length === 0 ? flows : [...flows, ...unknownToFilter];
}

/** Without a filter the flows are those of the query, and the same at each asking of all flows. */
const registersOf = onceFor(
  (flows: readonly FlowFacts[]): ReadonlySet<string> =>
    new Set(flows.map(({ registerId }) => registerId)),
);

/** The hubs and kinds of body at either end of some flows. */
const severalAt = onceFor((flows: readonly FlowFacts[]) => ({
  RECIPIENTS: hubsAndKinds(flows.flatMap(({ recipients }) => recipients)),
  SOURCES: hubsAndKinds(flows.flatMap(({ senders }) => senders)),
}));

function hubsAndKinds(parties: readonly { readonly id: string; readonly kind: PartyKind }[]) {
  const idsOf = (wanted: PartyKind) => [
    ...new Set(parties.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ];
  return { hubIds: idsOf('HUB'), classIds: idsOf('CLASS') };
}
