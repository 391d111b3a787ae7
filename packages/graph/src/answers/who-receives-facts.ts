import { type AnswerSide, type CategoryQuestion, categoryQuestion } from '@sharing-atlas/model';
import { type BasesBearing, basesBearing } from '../queries/bases-bearing.ts';
import { categoryLinks } from '../queries/category-links.ts';
import { byText } from '../queries/decode.ts';
import { type DocumentNotRead, documentsNotRead } from '../queries/documents-not-read.ts';
import { type HubMembers, hubMembers } from '../queries/hub-members.ts';
import { type Listing, listings } from '../queries/listings.ts';
import { type NoticeRead, noticesRead } from '../queries/notices-read.ts';
import { type PossibleBodies, possibleBodies } from '../queries/possible-bodies.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { type FilteredFlows, filterFlows } from './flow-filter.ts';
import { flowsFrom, flowsTo, type PartyMeant, partyMeant } from './flows-of.ts';
import { partiesAt } from './recipient-rows.ts';
import type { WhoReceivesQuestion } from './who-receives.ts';

/** What the store knows that bears on the question. */
export interface WhoReceivesFacts {
  /** The one party asked about at the end that the answer lists; null for any. */
  readonly wanted: PartyMeant | null;
  /** The one party asked about at the other end; null for any. */
  readonly otherEnd: PartyMeant | null;
  readonly category: CategoryQuestion;
  /** Flows that meet the filter, and those of which the notices do not say what it asks. */
  readonly filtered: FilteredFlows;
  readonly listings: readonly Listing[];
  readonly hubs: readonly HubMembers[];
  readonly possible: readonly PossibleBodies[];
  readonly notRead: readonly DocumentNotRead[];
  readonly uses: readonly BasesBearing[];
  readonly noticesRead: readonly NoticeRead[];
}

/** Fetches the facts of a question, asked of recipients or of sources. */
export async function factsFor(
  store: Store,
  question: WhoReceivesQuestion,
  side: AnswerSide,
  options: CallOptions | undefined,
): Promise<WhoReceivesFacts> {
  const factsOf = await factsForEach(store, question, [question.categoryId], side, options);
  return factsOf(question.categoryId);
}

/** As {@link factsFor}, of several categories with the same statements: only for those given. */
export async function factsForEach(
  store: Store,
  question: Omit<WhoReceivesQuestion, 'categoryId'>,
  categoryIds: readonly string[],
  side: AnswerSide,
  options: CallOptions | undefined,
): Promise<(categoryId: string) => WhoReceivesFacts> {
  const [sender, recipient, links] = await Promise.all([
    partyMeant(store, question.senderId, question.asAt, options),
    partyMeant(store, question.recipientId, question.asAt, options),
    runQuery(store, categoryLinks, {}, options),
  ]);
  const all =
    side === 'RECIPIENTS'
      ? await flowsFrom(store, sender, options)
      : await flowsTo(store, recipient, options);
  const filtered = await filterFlows(store, all, question.filter, options);
  const flows = [...filtered.flows, ...filtered.unknownToFilter];
  const parties = flows.flatMap((flow) => partiesAt(flow, side));
  const idsOfKind = (kind: string) =>
    distinct(parties.filter((party) => party.kind === kind).map((party) => party.id));
  const registerIds = distinct(flows.map((flow) => flow.registerId));
  const near = categoryIds
    .map((id) => categoryQuestion(id, links))
    .flatMap(({ id, narrower, broader }) => [id, ...narrower, ...broader]);
  const [listed, hubs, possible, notRead, uses, read] = await Promise.all([
    runQuery(store, listings, { categoryIds: distinct(near).sort(byText) }, options),
    runQuery(store, hubMembers, { hubIds: idsOfKind('HUB') }, options),
    runQuery(store, possibleBodies, { classIds: idsOfKind('CLASS') }, options),
    runQuery(store, documentsNotRead, { registerIds }, options),
    runQuery(store, basesBearing, { registerIds }, options),
    runQuery(store, noticesRead, {}, options),
  ]);
  const shared = {
    wanted: side === 'RECIPIENTS' ? recipient : sender,
    otherEnd: side === 'RECIPIENTS' ? sender : recipient,
    filtered,
    // A listing that does not meet the category of an answer is left out there.
    listings: listed,
    hubs,
    possible,
    notRead,
    uses,
    noticesRead: read,
  };
  return (categoryId) => ({ ...shared, category: categoryQuestion(categoryId, links) });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
