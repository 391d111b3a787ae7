import {
  type ListCompleteness,
  type ListReasonFound,
  leftOpen,
  listCompleteness,
} from '@sharing-atlas/model';
import type { LinkTo } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { bearingOn, hasOnlyNoticeWide } from './bearing-bases.ts';
import { coverageOf } from './coverage.ts';
import type { GoingFacts, GoingRow } from './going-rows.ts';

/** Whether the flow is surely one that was asked about: of the very parties, met by the filter for certain. */
export function isSure(row: GoingRow): boolean {
  return !isOfKindOnly(row) && !row.match.onlyMayBe;
}

function isOfKindOnly({ partyCertainty, otherEndCertainty }: GoingRow): boolean {
  return partyCertainty === 'MAY_BE_INSTANCE' || otherEndCertainty === 'MAY_BE_INSTANCE';
}

/** Rows by whether their flows stand at the date, are not known to a filter, or had ended. */
export interface GoingDivided {
  readonly inForce: readonly GoingRow[];
  readonly notInForce: readonly GoingRow[];
  readonly unknownToFilter: readonly GoingRow[];
}

/** Whether the flows of an answer are all that the notices state. */
export function completenessOfFlows(rows: GoingDivided, facts: GoingFacts): ListCompleteness {
  const { inForce } = rows;
  const flows = factsBehind(inForce, facts);
  const open = flows.map((flow) => ({
    open: flow.openWords,
    statementIds: flow.openStatementIds,
  }));
  const fromUnnamed = new Set(
    flows
      .filter(({ senders }) => senders.some(({ kind }) => kind === 'UNNAMED'))
      .map(({ id }) => id),
  );
  const unnamed = inForce.filter(
    ({ partyCertainty, flowId }) =>
      partyCertainty === 'UNNAMED' || (facts.sender === null && fromUnnamed.has(flowId)),
  );
  const usesOf = bearingOn(facts.uses);
  const onlyWide = inForce.filter(
    (row) =>
      !isOfKindOnly(row) &&
      hasOnlyNoticeWide(usesOf({ id: row.flowId, registerId: row.registerId })),
  );
  const { notices, outOfScopeIds } = coverageOf(facts.noticesRead);
  return listCompleteness(flowIdsOf(inForce.filter(isSure)).length, [
    // That a list of recipients is open says nothing of the flows to one body of it; asked of a kind
    // of body, the list may leave out others of that kind.
    ...(facts.wanted === null || facts.wanted.isOfSeveral ? leftOpen(open) : []),
    ...reason('PARTY_NOT_NAMED', unnamed),
    ...reason('PARTY_MAY_BE', inForce.filter(isOfKindOnly)),
    ...reason('BASIS_ONLY_NOTICE_WIDE', onlyWide),
    ...reason(
      'FILTER_MAY_BE',
      inForce.filter(({ match }) => match.onlyMayBe),
    ),
    ...reason('FILTER_NOT_KNOWN', rows.unknownToFilter),
    ...reason('NOT_IN_FORCE', rows.notInForce),
    { code: 'REGISTER_COVERAGE', words: notices, statementIds: outOfScopeIds },
  ]);
}

function reason(code: ListReasonFound['code'], rows: readonly GoingRow[]): ListReasonFound[] {
  if (rows.length === 0) return [];
  const statementIds = [...new Set(rows.flatMap((row) => row.statementIds))];
  return [{ code, words: [], statementIds, flowIds: flowIdsOf(rows) }];
}

/** Whether what the flows carry is stated. Flows of which nothing is stated leave it incomplete. */
export function completenessOfCategories(
  rows: readonly GoingRow[],
  facts: GoingFacts,
): ListCompleteness {
  const flows = factsBehind(rows.filter(isSure), facts);
  const claims = flows.flatMap((flow) => [...flow.carries, ...flow.excludes]).filter(isStated);
  const open = claims.map(({ link }) => ({ open: link.open, statementIds: link.statementIds }));
  const unsaid = flows.filter(({ carries }) => !carries.some(isStated));
  const ofOthers: ListReasonFound = {
    code: 'NOTHING_STATED',
    words: [],
    statementIds: [...new Set(unsaid.flatMap(({ statementIds }) => statementIds))],
    flowIds: unsaid.map(({ id }) => id),
  };
  return listCompleteness(claims.length, [
    ...leftOpen(open),
    ...(claims.length > 0 && unsaid.length > 0 ? [ofOthers] : []),
  ]);
}

/** The categories that surely meant flows are stated to carry, and to leave out, each once. */
export function categoriesSaid(
  rows: readonly GoingRow[],
  facts: GoingFacts,
): { readonly carriedIds: readonly string[]; readonly leftOutIds: readonly string[] } {
  const flows = factsBehind(rows.filter(isSure), facts);
  const statedIds = (links: readonly LinkTo[]) => [
    ...new Set(links.filter(isStated).map(({ id }) => id)),
  ];
  return {
    carriedIds: statedIds(flows.flatMap(({ carries }) => carries)),
    leftOutIds: statedIds(flows.flatMap(({ excludes }) => excludes)),
  };
}

function isStated({ link }: LinkTo): boolean {
  return link.assertion === 'STATED';
}

function factsBehind(rows: readonly GoingRow[], facts: GoingFacts): FlowFacts[] {
  const factsOf = new Map(facts.filtered.flows.map((flow) => [flow.id, flow]));
  return flowIdsOf(rows).flatMap((id) => factsOf.get(id) ?? []);
}

/** The flows of some rows, each once. */
export function flowIdsOf(rows: readonly GoingRow[]): string[] {
  return [...new Set(rows.map(({ flowId }) => flowId))];
}
