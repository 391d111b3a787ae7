/** What flows can be grouped by. */
export const FLOW_DIMENSIONS = [
  'SENDER',
  'RECIPIENT',
  'HUB',
  'CATEGORY',
  'GDPR_CLASS',
  'CERTAINTY',
  'PURPOSE',
  'BASIS',
  'BASIS_SCOPE',
  'AGREEMENT',
  'AGREEMENT_STATE',
  'ROLE',
  'REGISTER',
] as const;
export type FlowDimension = (typeof FLOW_DIMENSIONS)[number];

/** What a flow has in one dimension. */
export interface GroupKey {
  readonly dimension: FlowDimension;
  /** Id of a record, or a fixed word; null for flows that have nothing there. */
  readonly value: string | null;
  /** Name of the record; null for a fixed word and for nothing. */
  readonly name: string | null;
}

/**
 * Dimensions that belong together: what is said of one category, basis or agreement is not mixed with
 * what is said of another. Each of the others stands alone.
 */
export type Aspect = readonly [FlowDimension, ...FlowDimension[]];
export const ASPECTS = [
  ['CATEGORY', 'GDPR_CLASS', 'CERTAINTY'],
  ['BASIS', 'BASIS_SCOPE'],
  ['AGREEMENT', 'AGREEMENT_STATE'],
  ['SENDER'],
  ['RECIPIENT'],
  ['HUB'],
  ['PURPOSE'],
  ['ROLE'],
  ['REGISTER'],
] as const satisfies readonly Aspect[];

/** Whether groups are by what flows carry: only then is there a pair of flow and category. */
export function isByCategory(by: readonly FlowDimension[]): boolean {
  return by.some((dimension) => OF_CATEGORIES.includes(dimension));
}
const OF_CATEGORIES: readonly FlowDimension[] = ASPECTS[0];
