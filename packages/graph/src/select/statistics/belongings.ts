import { type Assertion, agreementState, type Day } from '@sharing-atlas/model';
import type {
  CategoryEntry,
  CategoryLink,
  FlowEntry,
  FlowIndex,
  PartyEntry,
  SaidLink,
} from '../entries.ts';
import { periodOf } from '../period-states.ts';
import type { Aspect, FlowDimension, GroupKey } from './dimensions.ts';

/** How flows are sorted into groups. */
export interface Grouping {
  readonly by: readonly FlowDimension[];
  /** Categories are counted at this level of their tree, 0 at the top; null for as they are said. */
  readonly categoryLevel: number | null;
  readonly asAt: Day;
  readonly index: FlowIndex;
}

/** One way in which a flow belongs to a group: the same flow can belong to several. */
export interface Belonging {
  /** A key for each dimension of one aspect, be it asked for or not. */
  readonly keys: readonly GroupKey[];
  /** The category that makes it belong, where it is sorted by what it carries. */
  readonly category: CategoryEntry | null;
  /** True if it belongs only by an inferred link, or by a basis that is said as one of several. */
  readonly isUnsure: boolean;
}

/** All ways in which a flow belongs to groups by one aspect: at least one. */
export type Belongings = (flow: FlowEntry, grouping: Grouping) => readonly Belonging[];

export function belongingsBy([dimension]: Aspect): Belongings {
  return BELONGINGS[dimension] ?? alone(dimension);
}

/** By the first dimension of an aspect. */
const BELONGINGS: Readonly<Partial<Record<FlowDimension, Belongings>>> = {
  CATEGORY: carriedBelongings,
  BASIS: basisBelongings,
  AGREEMENT: agreementBelongings,
};

/** Of a dimension that stands alone: one way for each of what the flow has there, or one for nothing. */
function alone(dimension: FlowDimension): Belongings {
  return (flow) => {
    const ways = ALONE[dimension]?.(flow) ?? [];
    if (ways.length === 0) return [belonging([key(dimension, null)])];
    return ways.map(({ value, name, assertion }) =>
      belonging([key(dimension, value, name)], assertion),
    );
  };
}

/** What a flow has in a dimension that stands alone, and whether that is inferred. */
type Way = Omit<GroupKey, 'dimension'> & { readonly assertion: Assertion };

const ALONE: Readonly<Partial<Record<FlowDimension, (flow: FlowEntry) => readonly Way[]>>> = {
  SENDER: (flow) => [named(senderOf(flow))],
  RECIPIENT: (flow) => [named(recipientOf(flow))],
  HUB: (flow) =>
    [...flow.via, senderOf(flow), recipientOf(flow)]
      .filter(({ of }) => of.kind === 'HUB')
      .map(named),
  PURPOSE: ({ purposes }) => purposes.map(named),
  ROLE: ({ role, recipientAssertion }) => [
    { value: role, name: null, assertion: recipientAssertion },
  ],
  REGISTER: ({ register }) => [{ value: register.id, name: register.title, assertion: 'STATED' }],
};

function senderOf({ sender, senderAssertion }: FlowEntry): SaidLink<PartyEntry> {
  return { of: sender, assertion: senderAssertion };
}

function recipientOf({ recipient, recipientAssertion }: FlowEntry): SaidLink<PartyEntry> {
  return { of: recipient, assertion: recipientAssertion };
}

/**
 * A belonging for each pair of flow and category. What a flow is said not to carry counts only where
 * certainty is asked for: it is no carrying.
 */
function carriedBelongings(flow: FlowEntry, grouping: Grouping): readonly Belonging[] {
  const { by } = grouping;
  const excluded = by.includes('CERTAINTY') ? flow.excludes : [];
  const pairs = [
    ...flow.carries.map((link) => ({ link, certainty: link.assertion })),
    ...excluded.map((link) => ({ link, certainty: 'EXCLUDED' as const })),
  ].flatMap((pair) => leveled(pair.link, grouping).map((category) => ({ ...pair, category })));
  // Said not to carry something says nothing of what it does carry.
  const unsaid = flow.carries.length === 0 ? [NOT_STATED] : [];
  return [
    ...pairs.flatMap(({ link, certainty, category }) =>
      classesOf(category, by).map((gdprClass) => ({
        keys: [
          key('CATEGORY', category.id, category.name),
          key('GDPR_CLASS', gdprClass),
          key('CERTAINTY', certainty),
        ],
        category,
        isUnsure: link.assertion === 'INFERRED',
      })),
    ),
    ...unsaid,
  ];
}

const NOT_STATED: Belonging = {
  keys: [key('CATEGORY', null), key('GDPR_CLASS', null), key('CERTAINTY', 'NOT_STATED')],
  category: null,
  isUnsure: false,
};

/** Classes of a category; what it only may be is told apart by its word. */
function classesOf(
  { classes }: CategoryEntry,
  by: readonly FlowDimension[],
): readonly (string | null)[] {
  if (!by.includes('GDPR_CLASS')) return [null];
  const words = classes.map(({ gdprClass, holds }) =>
    holds === 'IS' ? gdprClass : `MAY_BE_${gdprClass}`,
  );
  return words.length === 0 ? ['CLASS_NOT_GIVEN'] : [...new Set(words)];
}

/** The category at the level asked for; itself where it stands above that level. */
function leveled({ of }: CategoryLink, { categoryLevel }: Grouping): readonly CategoryEntry[] {
  if (categoryLevel === null) return [of];
  const there = [of, ...of.broader].filter((entry) => levelOf(entry) === categoryLevel);
  return there.length === 0 ? [of] : there;
}

const levels = new WeakMap<CategoryEntry, number>();

/** 0 for a category with nothing broader; else one more than the deepest of what is broader. */
export function levelOf(category: CategoryEntry): number {
  const known = levels.get(category);
  if (known !== undefined) return known;
  // What is broader and narrower at once is no step: a graph may hold a circle, which registers may not.
  const above = [...category.broader].filter(({ broader }) => !broader.has(category));
  const level = Math.max(-1, ...above.map(levelOf)) + 1;
  levels.set(category, level);
  return level;
}

function basisBelongings(flow: FlowEntry, { index }: Grouping): readonly Belonging[] {
  if (flow.bases.length === 0) return [belonging([key('BASIS', null), key('BASIS_SCOPE', null)])];
  return flow.bases.map(({ id, scope, oneOf, assertion }) => ({
    keys: [
      key('BASIS', id, index.legalBases.get(id)?.reference ?? null),
      key('BASIS_SCOPE', scope),
    ],
    category: null,
    isUnsure: oneOf !== null || assertion === 'INFERRED',
  }));
}

function agreementBelongings(flow: FlowEntry, { asAt }: Grouping): readonly Belonging[] {
  if (flow.agreements.length === 0) {
    return [belonging([key('AGREEMENT', null), key('AGREEMENT_STATE', null)])];
  }
  return flow.agreements.map(({ of, assertion }) => {
    const state = agreementState(periodOf(of), of.reviewOn, asAt);
    return belonging([key('AGREEMENT', of.id, of.title), key('AGREEMENT_STATE', state)], assertion);
  });
}

function belonging(keys: readonly GroupKey[], assertion: Assertion = 'STATED'): Belonging {
  return { keys, category: null, isUnsure: assertion === 'INFERRED' };
}

function key(dimension: FlowDimension, value: string | null, name: string | null = null): GroupKey {
  return { dimension, value, name };
}

function named({ of, assertion }: SaidLink<{ readonly id: string; readonly name: string }>): Way {
  return { value: of.id, name: of.name, assertion };
}
