import type { BasisFilter, FilterMatch } from '@sharing-atlas/model';
import type { FilteredFlows, FlowFilter } from '../../src/answers/flow-filter.ts';
import type { FlowFacts } from '../../src/queries/flow-facts.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { idsOf, type MemoryGraph, type Step } from './graph.ts';

/**
 * The filter of a question once more, plainly, from what CONTEXT.md says of it: so that the rule
 * itself is compared, and not only the facts that it is given.
 */
export function filteredInMemory<Flow extends Pick<FlowFacts, 'id' | 'registerId'>>(
  graph: MemoryGraph,
  flows: readonly Flow[],
  filter: FlowFilter | undefined,
): FilteredFlows<Flow> {
  const found = new Map(
    graph
      .pick(
        'DataFlow',
        flows.map(({ id }) => id),
      )
      .map((flow) => [flow.id, filter === undefined ? MET : judge(graph, flow, filter)]),
  );
  return {
    flows: flows.filter(({ id }) => ['yes', 'may be'].includes(found.get(id)?.how ?? '')),
    unknownToFilter: flows.filter(({ id }) => found.get(id)?.how === 'not said'),
    matchOf: (id) => {
      const { how, scopes, about } = found.get(id) ?? MET;
      return { basisScopes: scopes, about, onlyMayBe: how === 'may be' };
    },
  };
}

type How = 'yes' | 'may be' | 'not said' | 'no';
interface Judged {
  readonly how: How;
  readonly scopes: FilterMatch['basisScopes'];
  readonly about: FilterMatch['about'];
}
const MET: Judged = { how: 'yes', scopes: [], about: null };

function judge(graph: MemoryGraph, flow: GraphNode, filter: FlowFilter): Judged {
  const agreements = graph.out(flow, 'GOVERNED_BY', 'Agreement');
  const basis = filter.basis === null ? MET : ofBasis(graph, flow, filter.basis);
  const group = filter.groupId === null ? MET : ofGroup(graph, flow, filter.groupId);
  const hows: How[] = [
    ofTarget(graph.out(flow, 'FOR', 'Purpose'), filter.purposeId),
    ofTarget(graph.out(flow, 'AT', 'Stage'), filter.stageId),
    ofTarget(agreements, filter.agreementId),
    filter.noAgreement && agreements.length > 0 ? 'no' : 'yes',
    basis.how,
    group.how,
  ];
  const how = (['no', 'not said', 'may be'] as const).find((each) => hows.includes(each)) ?? 'yes';
  return { how, scopes: basis.scopes, about: group.about };
}

/** Another one is no "no" while the list is open, and nothing said is not "no" either. */
function otherwise(said: readonly Step[]): How {
  const open = said.some(({ properties }) => (properties.open ?? null) !== null);
  return said.length === 0 || open ? 'not said' : 'no';
}

function ofTarget(said: readonly Step[], wanted: string | null): How {
  return wanted === null || idsOf(said).includes(wanted) ? 'yes' : otherwise(said);
}

function ofGroup(graph: MemoryGraph, flow: GraphNode, groupId: string): Judged {
  const said = graph.out(flow, 'ABOUT', 'DataSubjectGroup');
  const ids = idsOf(said);
  const wanted = graph.pick('DataSubjectGroup', [groupId]);
  const above = (node: GraphNode, seen = new Set<string>()): string[] => {
    if (seen.has(node.id)) return [];
    seen.add(node.id);
    for (const step of graph.out(node, 'BROADER')) above(step.node, seen);
    return [...seen];
  };
  if (ids.includes(groupId)) return { ...MET, about: 'ITSELF' };
  if (said.some(({ node }) => above(node).includes(groupId))) {
    return { ...MET, about: 'PART' };
  }
  if (wanted.some((node) => above(node).some((id) => ids.includes(id)))) {
    return { ...MET, how: 'may be', about: 'WIDER' };
  }
  return { ...MET, how: otherwise(said) };
}

function ofBasis(graph: MemoryGraph, flow: GraphNode, asked: BasisFilter): Judged {
  const purposes = graph.out(flow, 'FOR', 'Purpose').map(({ node }) => node);
  const usesOf = {
    FLOW: graph.out(flow, 'RELIES_ON').map(({ node }) => node),
    PURPOSE: purposes.flatMap((node) => graph.out(node, 'RELIES_ON').map((step) => step.node)),
    NOTICE: graph
      .all('BasisUse')
      .filter(({ properties }) => properties.scope === 'NOTICE')
      .filter(({ properties }) => properties.registerId === flow.properties.registerId),
  };
  const all = (['FLOW', 'PURPOSE', 'NOTICE'] as const)
    .filter((scope) => asked.scopes.includes(scope))
    .flatMap((scope) => usesOf[scope].map((use) => ({ scope, use })))
    .flatMap(({ scope, use }) => {
      const named = graph.out(use, 'OF', 'LegalBasis');
      const both = [...named, ...graph.out(use, 'WITH', 'LegalBasis')];
      // "c and/or e" holds of (e) only if (c) is asked about too.
      const some = use.properties.combination === 'ALL' || named.length === 1;
      const certain = some || idsOf(named).every((id) => asked.ids?.includes(id));
      return both.map((step) => ({ scope, step, certain: certain && scope !== 'NOTICE' }));
    });
  const ofList = all.filter(({ step }) =>
    asked.kinds.some((kind) => kind === step.node.properties.kind),
  );
  const isAsked = ({ step }: (typeof all)[number]) =>
    asked.ids === null || asked.ids.includes(step.node.id);
  const own = ofList.filter(({ scope }) => scope !== 'NOTICE');
  const ownIsAnother = !own.some(isAsked) && otherwise(own.map(({ step }) => step)) === 'no';
  const met = ownIsAnother ? [] : all.filter(isAsked);
  const scopes = [...new Set(met.map(({ scope }) => scope))];
  if (met.length === 0)
    return { ...MET, how: otherwise((ownIsAnother ? own : ofList).map(({ step }) => step)) };
  const yes = asked.ids === null || met.some(({ certain }) => certain);
  return { ...MET, how: yes ? 'yes' : 'may be', scopes };
}
