import {
  type CategoryCertainty,
  type CategoryQuestion,
  classify,
  type ListCompleteness,
} from '@sharing-atlas/model';
import { allCategoryIds } from '../queries/all-ids.ts';
import { categoryLinks } from '../queries/category-links.ts';
import { byText } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { listings } from '../queries/listings.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { categoryIn } from './category-tree.ts';
import { claimOf } from './claims.ts';
import { completenessOfCategories, completenessOfFlows, flowIdsOf } from './going-completeness.ts';
import { type GoingRow, goingFacts, type WhatGoesQuestion } from './going-rows.ts';
import { divide } from './what-goes.ts';

/** What one flow says of one category; a cell that is not here says nothing. */
export interface MatrixCell {
  readonly categoryId: string;
  /** Null where only a part of the category is said to be left out. */
  readonly certainty: CategoryCertainty | null;
  readonly partExcluded: boolean;
  readonly conditions: readonly string[];
  readonly statementIds: readonly string[];
}

/** One recipient by one flow. Members of a hub have no rows beside it. */
export interface MatrixRow extends GoingRow {
  readonly cells: readonly MatrixCell[];
  /** Words that leave open what is stated of the categories. */
  readonly openWords: readonly string[];
}

export interface Matrix {
  readonly question: WhatGoesQuestion;
  /** Categories that the notices of these flows list, or that a flow is said to carry or leave out. */
  readonly categoryIds: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Flows recorded as ended or not begun at the date: counted, not listed. */
  readonly notInForceIds: readonly string[];
  /** Flows of which the notices do not say what the filter asks: counted, not listed. */
  readonly notKnownToFilterIds: readonly string[];
  /** Whether the flows are all that the notices state. */
  readonly flows: ListCompleteness;
  /** Whether what the flows carry is stated, and all. */
  readonly categories: ListCompleteness;
}

/** Recipients by categories for one sender with its teams: at most thirteen statements. */
export async function matrix(
  store: Store,
  question: WhatGoesQuestion,
  options?: CallOptions,
): Promise<Matrix> {
  const [facts, links, listed] = await Promise.all([
    goingFacts(store, question, options),
    runQuery(store, categoryLinks, {}, options),
    allListings(store, options),
  ]);
  const divided = divide(question, facts);
  const inForce = divided.inForce.filter(
    // Asked of all recipients, a hub stands for its members.
    ({ partyCertainty }) => facts.wanted !== null || partyCertainty !== 'MEMBER_OF_HUB',
  );
  const factsOf = new Map(facts.filtered.flows.map((flow) => [flow.id, flow]));
  const flows = flowIdsOf(inForce).flatMap((id) => factsOf.get(id) ?? []);
  const registerIds = new Set(inForce.map(({ registerId }) => registerId));
  const categoryIds = new Set([
    ...listed
      .filter(({ link }) => link.registerId !== null && registerIds.has(link.registerId))
      .map(({ categoryId }) => categoryId),
    ...flows.flatMap((flow) => [...flow.carries, ...flow.excludes].map(({ id }) => id)),
  ]);
  const questions = [...categoryIds].sort(byText).map((id) => categoryIn(links, id));
  // All others say nothing of what the flow carries or leaves out.
  const nearTo = (flow: FlowFacts) => {
    const claimed = [...flow.carries, ...flow.excludes].map(({ id }) => categoryIn(links, id));
    const near = new Set(
      claimed.flatMap(({ id, narrower, broader }) => [id, ...narrower, ...broader]),
    );
    return questions.filter(({ id }) => near.has(id));
  };
  const cells = new Map(flows.map((flow) => [flow.id, cellsOf(flow, nearTo(flow))]));
  const openWords = new Map(flows.map((flow) => [flow.id, openWordsOf(flow)]));
  return {
    question,
    categoryIds: questions.map(({ id }) => id),
    rows: [...inForce]
      .sort((one, other) => byText(one.flowId, other.flowId))
      .map((row) => ({
        ...row,
        cells: cells.get(row.flowId) ?? [],
        openWords: openWords.get(row.flowId) ?? [],
      })),
    notInForceIds: flowIdsOf(divided.notInForce),
    notKnownToFilterIds: flowIdsOf(divided.unknownToFilter),
    flows: completenessOfFlows(divided, facts),
    categories: completenessOfCategories(divided.inForce, facts),
  };
}

async function allListings(store: Store, options: CallOptions | undefined) {
  const all = await runQuery(store, allCategoryIds, {}, options);
  return runQuery(store, listings, { categoryIds: all.map(({ id }) => id) }, options);
}

function cellsOf(flow: FlowFacts, questions: readonly CategoryQuestion[]): MatrixCell[] {
  const contents = { carries: flow.carries.map(claimOf), excludes: flow.excludes.map(claimOf) };
  return questions.flatMap((question): MatrixCell[] => {
    const { certainty, because, partExcluded } = classify(contents, question, false, 'UNKNOWN');
    if (certainty === null && partExcluded.length === 0) return [];
    const claims = [...because, ...partExcluded];
    return [
      {
        categoryId: question.id,
        certainty,
        partExcluded: partExcluded.length > 0,
        conditions: [...new Set(claims.flatMap((claim) => claim.condition ?? []))],
        statementIds: [...new Set(claims.flatMap((claim) => claim.statementIds))],
      },
    ];
  });
}

function openWordsOf(flow: FlowFacts): string[] {
  return [...new Set(flow.carries.flatMap(({ link }) => link.open ?? []))];
}
