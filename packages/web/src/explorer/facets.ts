import { partyKinds } from '../components/party-kind.ts';
import { basesBearingOn } from './bearing.ts';
import {
  basisScopes,
  classMarks,
  type Filters,
  type ListFilter,
  lineMarks,
  NO_AGREEMENT,
  states,
} from './filters.ts';
import { inLens } from './in-lens.ts';
import { broaderThan, type Categories, certaintyFor, certaintyOfAll, judge } from './judge.ts';
import { type Material, type MaterialFlow, marksOf, type RegisterFacts } from './material.ts';
import { type Selected, selectedBy } from './selected.ts';
import { categoryOf, type View } from './view.ts';

export interface FacetOption {
  readonly value: string;
  /** Flows (or parties, or memberships) that choosing it concerns, under all other filters. */
  readonly count: number;
  /** How deep it stands in a tree; 0 in lists. */
  readonly depth: number;
}

export interface Facet {
  readonly list: ListFilter;
  readonly options: readonly FacetOption[];
  /** Flows whose notice says nothing of this. */
  readonly unsaid: number;
}

/**
 * What can be filtered for, with counts. Each facet is counted with all other filters on and its
 * own off, so that a count tells what choosing it would show. What is chosen stays in its list,
 * even where nothing of it is left.
 */
export function facetsOf(view: View, material: Material): readonly Facet[] {
  const all = inLens(
    selectedBy(view, material),
    { ...view, filters: { ...view.filters, hubs: [] } },
    material,
  );
  const { categories } = material.facts;
  const flowsFor = (list: ListFilter) =>
    all.flows.filter((flow) => passes(flow, { ...view.filters, [list]: [] }, view, material.facts));
  return [
    categoryFacet(flowsFor('categories'), view.filters, categories),
    ofFlows('classes', flowsFor('classes'), view, classesOf, classMarks),
    ofFlows('purposes', flowsFor('purposes'), view, ({ purposes }) =>
      purposes.map(({ purpose }) => purpose.id),
    ),
    ofFlows('stages', flowsFor('stages'), view, ({ stages }) => stages.map(({ id }) => id)),
    ofFlows('bases', flowsFor('bases'), view, (flow) => basesOf(flow, view.filters.scopes)),
    ofFlows(
      'scopes',
      flowsFor('scopes'),
      view,
      ({ bearingBases }) => bearingBases.map(({ scope }) => scope),
      basisScopes,
    ),
    agreementFacet(flowsFor('agreements'), view),
    ...partyFacets(all, view, material),
    {
      list: 'hiddenLines',
      unsaid: 0,
      options: counted(
        lineMarks,
        [
          ...flowsFor('hiddenLines').map((flow) => lineOf(flow, view, categories)),
          ...all.memberships.map(() => 'MEMBERSHIP'),
        ],
        view.filters.hiddenLines,
      ),
    },
    {
      list: 'hiddenStates',
      unsaid: 0,
      options: counted(
        states,
        [
          ...flowsFor('hiddenStates').map(({ validity }) => validity),
          ...all.parties.map(({ standing }) => standing.state),
          ...all.memberships.map(({ state }) => state),
        ],
        view.filters.hiddenStates,
      ),
    },
  ];
}

function passes(flow: MaterialFlow, filters: Filters, view: View, facts: RegisterFacts): boolean {
  return (
    judge(flow, filters, facts) === 'YES' &&
    !filters.hiddenLines.includes(lineOf(flow, view, facts.categories)) &&
    !filters.hiddenStates.includes(flow.validity)
  );
}

function lineOf(flow: MaterialFlow, view: View, categories: Categories) {
  const categoryId = categoryOf(view);
  return (
    (categoryId === null ? null : certaintyFor(flow, categoryId, categories)) ??
    certaintyOfAll(flow)
  );
}

/** Categories that flows carry, with all that is broader, as a tree. */
function categoryFacet(
  flows: readonly MaterialFlow[],
  filters: Filters,
  categories: Categories,
): Facet {
  const named = new Set(filters.categories);
  for (const { carries } of flows) {
    for (const { category } of carries) {
      named.add(category.id);
      for (const broader of broaderThan(category.id, categories)) named.add(broader);
    }
  }
  const name = (id: string) => categories.get(id)?.name ?? id;
  const under = (parent: string | null, depth: number, seen: ReadonlySet<string>): FacetOption[] =>
    [...named]
      .filter((id) => !seen.has(id) && parentIn(id, named, categories) === parent)
      .sort((a, b) => name(a).localeCompare(name(b), 'en-GB'))
      .flatMap((id) => [
        { value: id, depth, count: flows.filter((flow) => isSaid(flow, id, categories)).length },
        ...under(id, depth + 1, new Set([...seen, id])),
      ]);
  return {
    list: 'categories',
    options: under(null, 0, new Set()),
    unsaid: flows.filter(({ carries }) => carries.length === 0).length,
  };
}

/** A category under several stands under the first of them. */
function parentIn(id: string, named: ReadonlySet<string>, categories: Categories): string | null {
  return categories.get(id)?.broader.find((each) => named.has(each)) ?? null;
}

function isSaid(flow: MaterialFlow, categoryId: string, categories: Categories): boolean {
  const how = certaintyFor(flow, categoryId, categories);
  return how !== null && how !== 'NOT_STATED' && how !== 'EXCLUDED';
}

function classesOf({ carries }: MaterialFlow): readonly string[] {
  return carries.flatMap(({ category }) => marksOf(category.classes).is);
}

function basesOf(flow: MaterialFlow, scopes: Filters['scopes']): readonly string[] {
  return basesBearingOn(flow)
    .filter(({ scope }) => scopes.length === 0 || scopes.includes(scope))
    .map(({ basis }) => basis.id);
}

function ofFlows(
  list: ListFilter,
  flows: readonly MaterialFlow[],
  view: View,
  valuesOf: (flow: MaterialFlow) => readonly string[],
  order?: readonly string[],
): Facet {
  const values = flows.map((flow) => [...new Set(valuesOf(flow))]);
  return {
    list,
    options: counted(order ?? null, values.flat(), view.filters[list]),
    unsaid: values.filter((each) => each.length === 0).length,
  };
}

function agreementFacet(flows: readonly MaterialFlow[], view: View): Facet {
  const values = flows.flatMap(({ agreements }) =>
    agreements.length === 0 ? [NO_AGREEMENT] : agreements.map(({ agreement }) => agreement.id),
  );
  return {
    list: 'agreements',
    options: counted(null, values, view.filters.agreements),
    unsaid: 0,
  };
}

function partyFacets(
  all: Selected,
  view: View,
  { facts, memberships }: Material,
): readonly Facet[] {
  const here = new Set(all.parties.map(({ id }) => id));
  const inHubs = [...memberships.values()]
    .filter(({ memberId, hubId }) => here.has(memberId) || here.has(hubId))
    .map(({ hubId }) => hubId);
  const hubs = [
    ...new Set([...inHubs, ...facts.hubs.map(({ id }) => id).filter((id) => here.has(id))]),
  ];
  return [
    {
      list: 'hubs',
      unsaid: 0,
      options: [...new Set([...hubs, ...view.filters.hubs])].sort().map((value) => ({
        value,
        depth: 0,
        count: inHubs.filter((id) => id === value).length,
      })),
    },
    {
      list: 'hiddenKinds',
      unsaid: 0,
      options: counted(
        partyKinds,
        all.parties.map(({ kind }) => kind),
        view.filters.hiddenKinds,
      ),
    },
  ];
}

/** Each value with how often it is there: in a given order, else the most frequent first. */
function counted(
  order: readonly string[] | null,
  values: readonly string[],
  chosen: readonly string[],
): readonly FacetOption[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts].map(([value, count]) => ({ value, count, depth: 0 }));
  return options.sort((a, b) =>
    order === null
      ? b.count - a.count || a.value.localeCompare(b.value)
      : order.indexOf(a.value) - order.indexOf(b.value),
  );
}
