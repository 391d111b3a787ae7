import { whoReceivesFromAll } from './all-flows-carrying.ts';
import { oneHop } from './neighbourhood.ts';
import { onwardThree } from './onward.ts';
import { bodiesByPrefix } from './prefix.ts';
import type { Question } from './question.ts';
import { wholeRecord } from './record.ts';
import { dueForReview } from './review.ts';
import { byCategoryClassAndBasis } from './statistics.ts';
import { whoReceivesFromOne } from './who-receives.ts';

/** In the order of their numbers. */
export const QUESTIONS: readonly Question[] = [
  whoReceivesFromOne,
  whoReceivesFromAll,
  oneHop,
  wholeRecord,
  byCategoryClassAndBasis,
  onwardThree,
  bodiesByPrefix,
  dueForReview,
];
