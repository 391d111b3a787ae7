import { groupBy } from '../canvas/group-by.ts';
import type { LineCertainty } from '../canvas/scene.ts';
import { type Bearing, basesBearingOn } from './bearing.ts';
import { type Filters, NO_AGREEMENT } from './filters.ts';
import {
  type MaterialCategory,
  type MaterialFlow,
  marksOf,
  type RegisterFacts,
} from './material.ts';

/**
 * Whether a filter lets a flow through; NOT_SAID where the notice does not say what it asks, or says
 * it of something wider, or as one of several that may hold.
 */
export type Verdict = 'YES' | 'NO' | 'NOT_SAID';

type JudgedBy = Pick<RegisterFacts, 'categories' | 'basisKinds'>;

export type Categories = ReadonlyMap<string, MaterialCategory>;

/** How a category asked about meets another: the same, a part of it, or something wider. */
type Meeting = 'ITSELF' | 'PART' | 'WIDER';

/**
 * How sure it is that a flow carries a category, by the rule that the API follows: what is left
 * out beats what is stated, what is stated beats what is inferred. Null where the flow is said to
 * carry other things only.
 */
export function certaintyFor(
  flow: MaterialFlow,
  categoryId: string,
  categories: Categories,
): LineCertainty | null {
  const left = flow.excludes
    .map(({ category }) => meeting(categoryId, category.id, categories))
    .some((how) => how === 'ITSELF' || how === 'WIDER');
  if (left) return 'EXCLUDED';
  const met = flow.carries.flatMap(({ assertion, category }) => {
    const how = meeting(categoryId, category.id, categories);
    return how === null ? [] : [{ assertion, how }];
  });
  const stated = met.filter(({ assertion }) => assertion === 'STATED').map(({ how }) => how);
  if (stated.includes('ITSELF')) return 'STATED';
  if (stated.includes('PART')) return 'STATED_PART';
  if (stated.includes('WIDER')) return 'STATED_WIDER';
  if (met.length > 0) return 'INFERRED';
  return statesCategories(flow) ? null : 'NOT_STATED';
}

/** Whether the notice says anything of what it carries; what was inferred is not said. */
function statesCategories({ carries }: Pick<MaterialFlow, 'carries'>): boolean {
  return carries.some(({ assertion }) => assertion === 'STATED');
}

/** How sure it is what a flow carries at all. */
export function certaintyOfAll(flow: Pick<MaterialFlow, 'carries' | 'excludes'>): LineCertainty {
  if (statesCategories(flow)) return 'STATED';
  if (flow.carries.length > 0) return 'INFERRED';
  return flow.excludes.length > 0 ? 'EXCLUDED' : 'NOT_STATED';
}

function meeting(asked: string, other: string, categories: Categories): Meeting | null {
  if (asked === other) return 'ITSELF';
  if (broaderThan(other, categories).has(asked)) return 'PART';
  return broaderThan(asked, categories).has(other) ? 'WIDER' : null;
}

/** Everything broader than a category, however many steps up. Cycles are harmless. */
export function broaderThan(id: string, categories: Categories): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const broader of categories.get(next)?.broader ?? []) {
      if (broader === id || found.has(broader)) continue;
      found.add(broader);
      waiting.push(broader);
    }
  }
  return found;
}

/** What all filters of what a flow says come to: one "no" is no, else one silence is silence. */
export function judge(flow: MaterialFlow, filters: Filters, facts: JudgedBy): Verdict {
  const verdicts = [
    byCategory(flow, filters.categories, facts.categories),
    byClass(flow, filters.classes),
    byList(
      filters.purposes,
      flow.purposes.map(({ purpose }) => purpose.id),
      isOpen(flow.purposes),
    ),
    byList(
      filters.stages,
      flow.stages.map(({ id }) => id),
      isOpen(flow.stages),
    ),
    byBasis(basesBearingOn(flow), filters, facts),
    byAgreement(flow, filters.agreements),
  ];
  if (verdicts.includes('NO')) return 'NO';
  return verdicts.includes('NOT_SAID') ? 'NOT_SAID' : 'YES';
}

/** A list that its source leaves open does not say that what is wanted is not on it. */
function byList(wanted: readonly string[], stated: readonly string[], open: boolean): Verdict {
  if (wanted.length === 0 || stated.some((id) => wanted.includes(id))) return 'YES';
  return stated.length === 0 || open ? 'NOT_SAID' : 'NO';
}

function isOpen(links: readonly { readonly openWords: string | null }[]): boolean {
  return links.some(({ openWords }) => openWords !== null);
}

function byCategory(
  flow: MaterialFlow,
  wanted: readonly string[],
  categories: Categories,
): Verdict {
  if (wanted.length === 0) return 'YES';
  const found = wanted.map((id) => certaintyFor(flow, id, categories));
  if (found.some((how) => how !== null && how !== 'EXCLUDED' && how !== 'NOT_STATED')) return 'YES';
  if (found.includes('NOT_STATED')) return 'NOT_SAID';
  return found.every((how) => how === 'EXCLUDED') || !isOpen(flow.carries) ? 'NO' : 'NOT_SAID';
}

function byClass(flow: MaterialFlow, wanted: Filters['classes']): Verdict {
  if (wanted.length === 0) return 'YES';
  const marks = flow.carries.map(({ category }) => marksOf(category.classes));
  const has = (way: 'is' | 'mayBe') =>
    marks.some((each) => each[way].some((mark) => wanted.includes(mark)));
  if (has('is')) return 'YES';
  return flow.carries.length === 0 || isOpen(flow.carries) || has('mayBe') ? 'NOT_SAID' : 'NO';
}

function byBasis(
  bearing: readonly Bearing[],
  { bases, scopes }: Filters,
  { basisKinds }: JudgedBy,
): Verdict {
  if (bases.length === 0 && scopes.length === 0) return 'YES';
  const inScope = bearing.filter(({ scope }) => scopes.length === 0 || scopes.includes(scope));
  if (bases.length === 0) return inScope.length > 0 ? 'YES' : 'NOT_SAID';
  // Of each list by itself: an Art 6 basis does not tell which Art 9 condition holds.
  const verdicts = [...groupBy(bases, (id) => basisKinds.get(id))].map(([kind, ids]) =>
    ofOneList(
      inScope.filter(({ basis }) => basis.kind === kind),
      ids,
    ),
  );
  return (['YES', 'NOT_SAID'] as const).find((each) => verdicts.includes(each)) ?? 'NO';
}

/**
 * Bases of one list: other ones of a closed list say that it is none of those wanted. Where the flow
 * or its purposes name some, those of the whole notice do not count; said of the whole notice or as
 * one of several, a basis may be of this flow.
 */
function ofOneList(bearing: readonly Bearing[], wanted: readonly string[]): Verdict {
  const isWanted = ({ basis }: Bearing) => wanted.includes(basis.id);
  const own = bearing.filter(({ scope }) => scope !== 'NOTICE');
  const nearest = saysAll(own) && !own.some(isWanted) ? own : bearing;
  const met = nearest.filter(isWanted);
  const holds = ({ scope, oneOf }: Bearing) =>
    scope !== 'NOTICE' && (oneOf === null || oneOf.every((id) => wanted.includes(id)));
  if (met.some(holds)) return 'YES';
  return met.length === 0 && saysAll(nearest) ? 'NO' : 'NOT_SAID';
}

function saysAll(bearing: readonly Bearing[]): boolean {
  return bearing.length > 0 && !isOpen(bearing);
}

function byAgreement(flow: MaterialFlow, wanted: readonly string[]): Verdict {
  const stated = flow.agreements.map(({ agreement }) => agreement.id);
  // "None in this register" is a fact of the register, so nothing of it is unsaid.
  if (wanted.includes(NO_AGREEMENT) && stated.length === 0) return 'YES';
  const ids = wanted.filter((id) => id !== NO_AGREEMENT);
  if (wanted.length > 0 && ids.length === 0) return 'NO';
  return byList(ids, stated, isOpen(flow.agreements));
}
