import type { LinkTo } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { type FlowRow, flowsByIds } from '../queries/flows-by-ids.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';

/** Limits a question to flows for a purpose, under an agreement, about a group, at a stage. */
export interface FlowFilter {
  readonly purposeId: string | null;
  readonly agreementId: string | null;
  readonly groupId: string | null;
  readonly stageId: string | null;
}

type Verdict = 'YES' | 'NO' | 'NOT_KNOWN';

/**
 * Divides flows by a filter, in three values: a flow whose notice does not say what the filter
 * asks is neither kept nor dropped, but counted as not known. One statement if there is a filter.
 */
export async function filterFlows(
  store: Store,
  flows: readonly FlowFacts[],
  filter: FlowFilter | undefined,
  options: CallOptions | undefined,
): Promise<{
  readonly flows: readonly FlowFacts[];
  readonly unknownToFilter: readonly FlowFacts[];
}> {
  if (filter === undefined) return { flows, unknownToFilter: [] };
  const rows = await runQuery(store, flowsByIds, { ids: flows.map(({ id }) => id) }, options);
  const verdicts = new Map(rows.map((row) => [row.flow.id, verdictOf(row, filter)]));
  return {
    flows: flows.filter(({ id }) => verdicts.get(id) === 'YES'),
    unknownToFilter: flows.filter(({ id }) => verdicts.get(id) === 'NOT_KNOWN'),
  };
}

function verdictOf(row: FlowRow, filter: FlowFilter): Verdict {
  const verdicts = [
    verdict(filter.purposeId, row.purposes),
    verdict(filter.agreementId, row.agreements),
    verdict(filter.groupId, row.about),
    verdict(filter.stageId, row.stages),
  ];
  if (verdicts.includes('NO')) return 'NO';
  return verdicts.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'YES';
}

/** A list that its source leaves open does not say that what is wanted is not on it. */
function verdict(wanted: string | null, stated: readonly LinkTo[]): Verdict {
  if (wanted === null || stated.some(({ id }) => id === wanted)) return 'YES';
  const isOpen = stated.length === 0 || stated.some(({ link }) => link.open !== null);
  return isOpen ? 'NOT_KNOWN' : 'NO';
}
