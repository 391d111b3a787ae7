import type { ClassMark, LineCertainty, PartyKind, PartyState } from '../canvas/scene.ts';
import type { BasisScope } from './material.ts';

/** Kinds of line that can be hidden. */
export type LineMarkKind = LineCertainty | 'MEMBERSHIP';

export const lineMarks = [
  'STATED',
  'STATED_PART',
  'STATED_WIDER',
  'INFERRED',
  'NOT_STATED',
  'EXCLUDED',
  'MEMBERSHIP',
] as const satisfies readonly LineMarkKind[];

export const states = [
  'CURRENT',
  'UNKNOWN',
  'ENDED',
  'NOT_BEGUN',
] as const satisfies readonly PartyState[];
export const basisScopes = ['FLOW', 'PURPOSE', 'NOTICE'] as const satisfies readonly BasisScope[];
export const classMarks = ['S9', 'C10'] as const satisfies readonly ClassMark[];

/** In place of an agreement's id: flows under none that this register knows. */
export const NO_AGREEMENT = 'none';

/**
 * What narrows the picture. Lists that name what is wanted (`categories` and the like) let all
 * through while they are empty; lists that begin with `hidden` name what is left out.
 */
export interface Filters {
  /** Flows that carry one of these, something narrower or something broader. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly stages: readonly string[];
  /** Legal bases, by id. */
  readonly bases: readonly string[];
  /** What a basis is said of; together with `bases` both must hold of the same use. */
  readonly scopes: readonly BasisScope[];
  /** Agreements by id, or {@link NO_AGREEMENT}. */
  readonly agreements: readonly string[];
  readonly classes: readonly ClassMark[];
  /** Only these hubs, their members and what passes between them. */
  readonly hubs: readonly string[];
  readonly hiddenLines: readonly LineMarkKind[];
  readonly hiddenKinds: readonly PartyKind[];
  /** Flows and parties that stand so on the day asked about. */
  readonly hiddenStates: readonly PartyState[];
  /**
   * Flows of which the notice does not say what a filter asks: neither in nor out. They are shown
   * until a person chooses otherwise, and counted either way.
   */
  readonly unsaid: 'show' | 'hide';
}

export type ListFilter = Exclude<keyof Filters, 'unsaid'>;

export const noFilters: Filters = {
  categories: [],
  purposes: [],
  stages: [],
  bases: [],
  scopes: [],
  agreements: [],
  classes: [],
  hubs: [],
  hiddenLines: [],
  hiddenKinds: [],
  hiddenStates: [],
  unsaid: 'show',
};

export const listFilters: readonly ListFilter[] = [
  'categories',
  'classes',
  'purposes',
  'stages',
  'bases',
  'scopes',
  'agreements',
  'hubs',
  'hiddenLines',
  'hiddenKinds',
  'hiddenStates',
];

export function sameFilters(a: Filters, b: Filters): boolean {
  return (
    a.unsaid === b.unsaid &&
    listFilters.every(
      (name) =>
        a[name].length === b[name].length && a[name].every((each, at) => each === b[name][at]),
    )
  );
}

export function isFiltered(filters: Filters): boolean {
  return !sameFilters({ ...filters, unsaid: 'show' }, noFilters);
}

/** Adds a value to a list, or takes it out; the order of what stays is kept. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
