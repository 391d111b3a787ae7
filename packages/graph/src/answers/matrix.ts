import {
  type CategoryCertainty,
  categoryQuestion,
  classify,
  type Day,
  directPartyCertainty,
  type PartyCertainty,
  type PartyKind,
  periodState,
  type RecipientRole,
} from '@sharing-atlas/model';
import { allCategoryIds } from '../queries/all-ids.ts';
import { categoryLinks } from '../queries/category-links.ts';
import { byText, type LinkTo } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { listings } from '../queries/listings.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { flowsFrom } from './flows-of.ts';

/** What one flow says of one category; a cell that is not here says nothing. */
export interface MatrixCell {
  readonly categoryId: string;
  /** Null where only a part of the category is said to be left out. */
  readonly certainty: CategoryCertainty | null;
  readonly partExcluded: boolean;
  readonly conditions: readonly string[];
  readonly statementIds: readonly string[];
}

export interface MatrixRow {
  readonly flowId: string;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly partyCertainty: PartyCertainty;
  readonly role: RecipientRole;
  readonly cells: readonly MatrixCell[];
  /** True if the notice names the party and does not say what it receives. */
  readonly categoriesNotStated: boolean;
  /** Words that leave open what is stated of the categories. */
  readonly openWords: readonly string[];
  readonly statementIds: readonly string[];
}

export interface Matrix {
  /** Categories that the sender's notice lists, or that a flow is said to carry or leave out. */
  readonly categoryIds: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Recipients by categories for one sender with its teams: six statements. */
export async function matrix(
  store: Store,
  senderId: string,
  asAt: Day,
  options?: CallOptions,
): Promise<Matrix> {
  const flows = (await flowsFrom(store, senderId, options)).filter((flow) => {
    const state = periodState({ from: flow.validFrom, to: flow.validTo }, asAt);
    return state === 'CURRENT' || state === 'UNKNOWN';
  });
  const links = await runQuery(store, categoryLinks, {}, options);
  const all = await runQuery(store, allCategoryIds, {}, options);
  const listed = await runQuery(store, listings, { categoryIds: all.map(({ id }) => id) }, options);
  const registerIds = new Set(flows.map((flow) => flow.registerId));
  const categoryIds = new Set([
    ...listed
      .filter(({ link }) => link.registerId !== null && registerIds.has(link.registerId))
      .map(({ categoryId }) => categoryId),
    ...flows.flatMap((flow) => [...flow.carries, ...flow.excludes].map(({ id }) => id)),
  ]);
  const questions = [...categoryIds].sort(byText).map((id) => categoryQuestion(id, links));
  return {
    categoryIds: questions.map(({ id }) => id),
    rows: flows.flatMap((flow) => rowsOf(flow, questions)),
  };
}

function rowsOf(
  flow: FlowFacts,
  questions: readonly ReturnType<typeof categoryQuestion>[],
): MatrixRow[] {
  const contents = { carries: flow.carries.map(claimOf), excludes: flow.excludes.map(claimOf) };
  const cells = questions.flatMap((question): MatrixCell[] => {
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
  return flow.recipients.map((party) => ({
    flowId: flow.id,
    partyId: party.id,
    partyKind: party.kind,
    partyCertainty: directPartyCertainty(party.kind),
    role: party.role,
    cells,
    categoriesNotStated: flow.carries.length === 0,
    openWords: [...new Set(flow.carries.flatMap(({ link }) => link.open ?? []))],
    statementIds: flow.statementIds,
  }));
}

function claimOf({ id, link }: LinkTo) {
  return { categoryId: id, ...link };
}
