/**
 * Whether a flow is one of those that a question is limited to. Filters have more than two values: a
 * flow whose notice does not say what is asked is neither kept nor dropped, but counted.
 */

import { type CategoryMeeting, type CategoryQuestion, meeting } from './categories.ts';
import { BASIS_SCOPES, type BasisKind, type BasisScope } from './vocabulary.ts';

/**
 * MAY_BE: it is said of something wider (a broader group, the whole notice) or as one of several that
 * may hold; nothing says it of this flow for certain.
 */
export type FilterVerdict = 'YES' | 'MAY_BE' | 'NOT_KNOWN' | 'NO';

/** What a flow is said to be for, about, at or under. */
export interface StatedTarget {
  readonly id: string;
  /** The source's words that leave the list open, if it is. */
  readonly open: string | null;
}

/** A basis, or a condition that goes with one, that bears on a flow. */
export interface BearingBasis extends StatedTarget {
  readonly kind: BasisKind;
  readonly scope: BasisScope;
  /**
   * Where the source names several together and not all of them for certain ("and/or"), their ids:
   * one or more of them holds. Null where this one holds as it is said.
   */
  readonly oneOf: readonly string[] | null;
}

/** The bases asked about: any of these, or any at all; said of a flow, its purposes, the notice. */
export interface BasisFilter {
  /** Null for any basis at all. */
  readonly ids: readonly string[] | null;
  /** The lists that they stand in. */
  readonly kinds: readonly BasisKind[];
  readonly scopes: readonly BasisScope[];
}

/** What a flow is said to be for, about, at, under and to rely on, as far as a filter asks it. */
export interface FilteredFlow {
  readonly purposes: readonly StatedTarget[];
  readonly about: readonly StatedTarget[];
  readonly stages: readonly StatedTarget[];
  readonly agreements: readonly StatedTarget[];
  readonly bases: readonly BearingBasis[];
}

/** What a question is limited to; null, or false, does not limit it. */
export interface FilterAsked {
  readonly purposeId: string | null;
  readonly stageId: string | null;
  readonly agreementId: string | null;
  /** Only flows under no agreement that this register holds. */
  readonly noAgreement: boolean;
  /** The group of people, with those narrower and broader than it. */
  readonly group: CategoryQuestion | null;
  readonly basis: BasisFilter | null;
}

/** How a flow met a filter. */
export interface FilterMatch {
  /** Of what the bases asked about are said; empty if none was asked about. */
  readonly basisScopes: readonly BasisScope[];
  /** How the groups that it is about meet the one asked about; null if none was. */
  readonly about: CategoryMeeting | null;
  /** True if the flow may be one of those asked about, and nothing says that it is. */
  readonly onlyMayBe: boolean;
}

export const NO_FILTER_MATCH: FilterMatch = { basisScopes: [], about: null, onlyMayBe: false };

/** Whether a flow is one of those asked about, and how it met the filter. */
export function filterVerdict(
  flow: FilteredFlow,
  asked: FilterAsked,
): { readonly verdict: FilterVerdict; readonly match: FilterMatch } {
  const group = asked.group === null ? null : groupMet(flow.about, asked.group);
  const bases = asked.basis === null ? [] : saidNearest(flow.bases, asked.basis);
  const basisScopes = asked.basis === null ? [] : scopesMet(bases, asked.basis);
  const verdicts: FilterVerdict[] = [
    targetVerdict(asked.purposeId, flow.purposes),
    targetVerdict(asked.stageId, flow.stages),
    targetVerdict(asked.agreementId, flow.agreements),
    asked.noAgreement && flow.agreements.length > 0 ? 'NO' : 'YES',
    group === null ? 'YES' : group.verdict,
    asked.basis === null ? 'YES' : basisVerdict(bases, asked.basis),
  ];
  const verdict = WORST_FIRST.find((value) => verdicts.includes(value)) ?? 'YES';
  const onlyMayBe = verdict === 'MAY_BE';
  return { verdict, match: { basisScopes, about: group?.meeting ?? null, onlyMayBe } };
}

const WORST_FIRST: readonly FilterVerdict[] = ['NO', 'NOT_KNOWN', 'MAY_BE'];

/** A list that its source leaves open does not say that what is wanted is not on it. */
function targetVerdict(wanted: string | null, stated: readonly StatedTarget[]): FilterVerdict {
  if (wanted === null || stated.some(({ id }) => id === wanted)) return 'YES';
  return saysAll(stated) ? 'NO' : 'NOT_KNOWN';
}

/** A group includes those narrower than it; what is said of a broader one may be said of it. */
function groupMet(
  stated: readonly StatedTarget[],
  group: CategoryQuestion,
): { readonly verdict: FilterVerdict; readonly meeting: CategoryMeeting | null } {
  const met = stated.map(({ id }) => meeting(group, id));
  for (const how of ['ITSELF', 'PART'] as const) {
    if (met.includes(how)) return { verdict: 'YES', meeting: how };
  }
  if (met.includes('WIDER')) return { verdict: 'MAY_BE', meeting: 'WIDER' };
  return { verdict: saysAll(stated) ? 'NO' : 'NOT_KNOWN', meeting: null };
}

function scopesMet(bases: readonly BearingBasis[], asked: BasisFilter): BasisScope[] {
  const met = new Set(bases.filter((basis) => isAskedFor(basis, asked)).map(({ scope }) => scope));
  return BASIS_SCOPES.filter((scope) => met.has(scope));
}

function isAskedFor({ id, scope }: BearingBasis, { ids, scopes }: BasisFilter): boolean {
  return scopes.includes(scope) && (ids === null || ids.includes(id));
}

/**
 * The bases that count for what is asked. Where bases of the same list are said of the flow or of its
 * purposes, and that list is closed, what is said of the whole notice is not said of this flow.
 */
function saidNearest(bases: readonly BearingBasis[], asked: BasisFilter): readonly BearingBasis[] {
  const own = bases.filter(
    ({ kind, scope }) =>
      scope !== 'NOTICE' && asked.scopes.includes(scope) && asked.kinds.includes(kind),
  );
  return saysAll(own) && !own.some((basis) => isAskedFor(basis, asked)) ? own : bases;
}

/**
 * A notice that names bases of the same list, and not this one, says that it is another; one that
 * names none of that list says nothing: an Art 6 basis does not tell which Art 9 condition holds.
 * What is said of the whole notice, or as one of several that may hold, may be of this flow.
 */
function basisVerdict(bases: readonly BearingBasis[], asked: BasisFilter): FilterVerdict {
  const met = bases.filter((basis) => isAskedFor(basis, asked));
  if (met.length > 0) return met.some((basis) => holds(basis, asked)) ? 'YES' : 'MAY_BE';
  const others = bases.filter(
    ({ kind, scope }) => asked.scopes.includes(scope) && asked.kinds.includes(kind),
  );
  return saysAll(others) ? 'NO' : 'NOT_KNOWN';
}

/** Whether what is asked is so for certain: asked of any basis at all, that one is named is enough. */
function holds({ scope, oneOf }: BearingBasis, { ids }: BasisFilter): boolean {
  if (ids === null) return true;
  return scope !== 'NOTICE' && (oneOf === null || oneOf.every((id) => ids.includes(id)));
}

function saysAll(stated: readonly StatedTarget[]): boolean {
  return stated.length > 0 && stated.every(({ open }) => open === null);
}
