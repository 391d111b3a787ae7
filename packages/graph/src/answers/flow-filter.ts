import {
  type BasisFilter,
  type FilterAsked,
  type FilterMatch,
  filterVerdict,
  NO_FILTER_MATCH,
} from '@sharing-atlas/model';
import { type BasesBearing, basesBearing } from '../queries/bases-bearing.ts';
import type { LinkTo } from '../queries/decode.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { type FlowLinks, flowLinks } from '../queries/flow-links.ts';
import { groupLinks } from '../queries/group-links.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { basesOf, bearingOn } from './bearing-bases.ts';
import { categoryIn } from './category-tree.ts';

/** Limits a question to flows for a purpose, about a group, at a stage, under an agreement, on a basis. */
export interface FlowFilter {
  readonly purposeId: string | null;
  readonly agreementId: string | null;
  /** Only flows under no agreement that this register holds. */
  readonly noAgreement: boolean;
  readonly groupId: string | null;
  readonly stageId: string | null;
  readonly basis: BasisFilter | null;
}

/** What the store knows that bears on a filter. */
export interface FilterFacts {
  readonly links: readonly FlowLinks[];
  readonly uses: readonly BasesBearing[];
  readonly groups: readonly { readonly narrower: string; readonly broader: string }[];
}

type Filterable = Pick<FlowFacts, 'id' | 'registerId'>;

export interface FilteredFlows<Flow extends Filterable = FlowFacts> {
  /** Flows that meet the filter, or may meet it. */
  readonly flows: readonly Flow[];
  /** Flows of which the notice does not say what the filter asks. */
  readonly unknownToFilter: readonly Flow[];
  /** How each flow met the filter. */
  matchOf(flowId: string): FilterMatch;
}

/**
 * Divides flows by a filter: a flow whose notice does not say what the filter asks is neither kept
 * nor dropped, but counted as not known. At most three statements; none without a filter.
 */
export async function filterFlows<Flow extends Filterable>(
  store: Store,
  flows: readonly Flow[],
  filter: FlowFilter | undefined,
  options: CallOptions | undefined,
): Promise<FilteredFlows<Flow>> {
  if (filter === undefined) return divideFlows(flows, undefined, NO_FACTS);
  const ids = flows.map(({ id }) => id);
  const registerIds = [...new Set(flows.map(({ registerId }) => registerId))];
  const [links, groups, uses] = await Promise.all([
    runQuery(store, flowLinks, { ids }, options),
    filter.groupId === null ? [] : runQuery(store, groupLinks, {}, options),
    filter.basis === null ? [] : runQuery(store, basesBearing, { registerIds }, options),
  ]);
  return divideFlows(flows, filter, { links, groups, uses });
}

const NO_FACTS: FilterFacts = { links: [], groups: [], uses: [] };

/** As {@link filterFlows}, from the facts alone. */
export function divideFlows<Flow extends Filterable>(
  flows: readonly Flow[],
  filter: FlowFilter | undefined,
  facts: FilterFacts,
): FilteredFlows<Flow> {
  if (filter === undefined) {
    return { flows, unknownToFilter: [], matchOf: () => NO_FILTER_MATCH };
  }
  const { groupId, ...rest } = filter;
  const group = groupId === null ? null : categoryIn(facts.groups, groupId);
  const asked: FilterAsked = { ...rest, group };
  const usesOf = bearingOn(facts.uses);
  const linksOf = new Map(facts.links.map((links) => [links.id, links]));
  const found = new Map(
    flows.map((flow) => {
      const links = linksOf.get(flow.id);
      const stated = {
        purposes: (links?.purposes ?? []).map(targetOf),
        about: (links?.about ?? []).map(targetOf),
        stages: (links?.stages ?? []).map(targetOf),
        agreements: (links?.agreements ?? []).map(targetOf),
        bases: basesOf(usesOf(flow)),
      };
      return [flow.id, filterVerdict(stated, asked)];
    }),
  );
  const are = (...verdicts: readonly string[]) =>
    flows.filter(({ id }) => verdicts.includes(found.get(id)?.verdict ?? 'NO'));
  return {
    flows: are('YES', 'MAY_BE'),
    unknownToFilter: are('NOT_KNOWN'),
    matchOf: (flowId) => found.get(flowId)?.match ?? NO_FILTER_MATCH,
  };
}

function targetOf({ id, link }: LinkTo) {
  return { id, open: link.open };
}
