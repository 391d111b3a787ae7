import {
  type AnswerSide,
  type Completeness,
  completenessOf,
  type Day,
  type Dimension,
} from '@sharing-atlas/model';
import { sortedByContent } from '../queries/decode.ts';
import type { DocumentNotRead } from '../queries/documents-not-read.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { bearingOn, hasOnlyNoticeWide } from './bearing-bases.ts';
import { coverageOf } from './coverage.ts';
import type { FlowFilter } from './flow-filter.ts';
import { rowsAskedFor } from './party-rows.ts';
import {
  directRows,
  inOrderShown,
  type ListedCategory,
  listedCategory,
  openWordsOf,
  type RecipientRow,
} from './recipient-rows.ts';
import { factsFor, factsForEach, type WhoReceivesFacts } from './who-receives-facts.ts';

export type { ListedCategory, RecipientRow } from './recipient-rows.ts';
export type { WhoReceivesFacts } from './who-receives-facts.ts';

/** A category, from one sender (with its teams) or any, to one recipient (with its teams) or any. */
export interface WhoReceivesQuestion {
  readonly categoryId: string;
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
  readonly filter?: FlowFilter;
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

/** Who receives a category: at most thirteen statements, whatever the size of the register. */
export async function whoReceives(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  return answerWhoReceives(question, await factsFor(store, question, 'RECIPIENTS', options));
}

/** Who receives each of some categories, in their order: at most thirteen statements for them all. */
export async function whoReceivesEach(
  store: Store,
  question: Omit<WhoReceivesQuestion, 'categoryId'>,
  categoryIds: readonly string[],
  options?: CallOptions,
): Promise<readonly WhoReceivesAnswer[]> {
  const factsOf = await factsForEach(store, question, categoryIds, 'RECIPIENTS', options);
  return categoryIds.map((categoryId) =>
    answerWhoReceives({ ...question, categoryId }, factsOf(categoryId)),
  );
}

/** Where a category comes from: at most thirteen statements, whatever the size of the register. */
export async function whereFrom(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  return answerWhereFrom(question, await factsFor(store, question, 'SOURCES', options));
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

function answerOf(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
  side: AnswerSide,
): WhoReceivesAnswer {
  const { wanted } = facts;
  const { flows, unknownToFilter } = facts.filtered;
  const listedBy = sortedByContent(facts.listings).flatMap((listing) =>
    listedCategory(listing, facts.category),
  );
  const rowsOf = (flow: FlowFacts) =>
    directRows(flow, question.asAt, facts, listedBy, side).flatMap((row) =>
      rowsAskedFor(row, wanted, question.asAt, facts.hubs),
    );
  const sorted = flows.flatMap(rowsOf).sort(inOrderShown);
  const counted = sorted.filter(
    (row) => wanted !== null || (row.partyCertainty !== 'MEMBER_OF_HUB' && !row.isInside),
  );
  const factsOf = new Map(flows.map((flow) => [flow.id, flow]));
  const undecided = unknownToFilter.filter((flow) =>
    rowsOf(flow).some(({ isInside }) => !isInside),
  );
  const speaking = new Set([...flows, ...undecided].map((flow) => flow.registerId));
  const usesOf = bearingOn(facts.uses);
  const completeness = completenessOf(
    counted.map((row) => ({
      ...row,
      onlyMayMeetFilter: row.match.onlyMayBe,
      hasOnlyNoticeWideBasis: hasOnlyNoticeWide(
        usesOf({ id: row.flowId, registerId: row.registerId }),
      ),
      openPartyList: factsOf.get(row.flowId)?.openWords ?? null,
      openCategoryLists: openWordsOf(factsOf.get(row.flowId)),
    })),
    DIMENSION_OF[side][wanted === null ? 'all' : 'one'],
    {
      unread: facts.notRead,
      // Of other parties than the one asked about nothing was asked.
      undecided,
      coverage: coverageOf(facts.noticesRead),
      asksOfSeveral: wanted?.isOfSeveral ?? false,
    },
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
