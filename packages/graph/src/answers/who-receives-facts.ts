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
  const category = categoryQuestion(question.categoryId, links);
  const flows = [...filtered.flows, ...filtered.unknownToFilter];
  const parties = flows.flatMap((flow) => partiesAt(flow, side));
  const idsOfKind = (kind: string) =>
    distinct(parties.filter((party) => party.kind === kind).map((party) => party.id));
  const registerIds = distinct(flows.map((flow) => flow.registerId));
  const categoryIds = [category.id, ...category.narrower, ...category.broader].sort(byText);
  const [listed, hubs, possible, notRead, uses, read] = await Promise.all([
    runQuery(store, listings, { categoryIds }, options),
    runQuery(store, hubMembers, { hubIds: idsOfKind('HUB') }, options),
    runQuery(store, possibleBodies, { classIds: idsOfKind('CLASS') }, options),
    runQuery(store, documentsNotRead, { registerIds }, options),
    runQuery(store, basesBearing, { registerIds }, options),
    runQuery(store, noticesRead, {}, options),
  ]);
  return {
    wanted: side === 'RECIPIENTS' ? recipient : sender,
    otherEnd: side === 'RECIPIENTS' ? sender : recipient,
    category,
    filtered,
    listings: listed,
    hubs,
    possible,
    notRead,
    uses,
    noticesRead: read,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
