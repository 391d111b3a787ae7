import type { Certainty } from '../../../components/certainty.ts';

/** The API's counts as the row of counts wants them; what it does not count is nought. */
export function countsFrom(
  counts: readonly { certainty: Certainty; count: number }[],
): Record<Certainty, number> {
  const of = (certainty: Certainty) =>
    counts.find((each) => each.certainty === certainty)?.count ?? 0;
  return {
    STATED: of('STATED'),
    STATED_PART: of('STATED_PART'),
    STATED_WIDER: of('STATED_WIDER'),
    INFERRED: of('INFERRED'),
    NOT_STATED: of('NOT_STATED'),
    EXCLUDED: of('EXCLUDED'),
  };
}
