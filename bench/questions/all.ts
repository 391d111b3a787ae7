import { oneHop } from './neighbourhood.ts';
import { onwardThree } from './onward.ts';
import type { Question } from './question.ts';
import { wholeRecord } from './record.ts';
import { whoReceivesFromOne } from './who-receives.ts';

/** In the order of their numbers. */
export const QUESTIONS: readonly Question[] = [
  whoReceivesFromOne,
  oneHop,
  wholeRecord,
  onwardThree,
];
