import type { AgreementState } from './answer-vocabulary.ts';
import { type Day, latestDay, type PartialDate, type Period, periodState } from './dates.ts';

/**
 * How an agreement stands at a date. One that has expired, or not begun, is not due for review,
 * whatever its day of review; a day of review that has come is told even if its end is not known.
 */
export function agreementState(
  period: Period,
  reviewOn: PartialDate | null,
  asAt: Day,
): AgreementState {
  const state = periodState(period, asAt);
  if (state === 'ENDED') return 'EXPIRED';
  if (state === 'NOT_BEGUN') return state;
  return reviewOn !== null && latestDay(reviewOn) <= asAt ? 'DUE_FOR_REVIEW' : state;
}
