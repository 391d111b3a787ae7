/** The words over “what happens to it once it is there”. */

import type { Verdict } from './answer-vocabulary.ts';
import type { HandlingKind } from './vocabulary.ts';

/** What a notice says that a party does with what it received, and to whom it passes it on. */
interface Handled {
  readonly kind: HandlingKind;
  readonly toIds: readonly string[];
}

/** Of further recipients: INCOMPLETE where a notice says that something is passed on and not to whom. */
export function onwardVerdict(handlings: readonly Handled[]): Verdict {
  const passedOn = handlings.filter(({ kind }) => kind === 'ONWARD_DISCLOSURE');
  if (passedOn.length === 0) return 'UNKNOWN';
  return passedOn.every(({ toIds }) => toIds.length > 0) ? 'COMPLETE' : 'INCOMPLETE';
}

export function onwardHeadline(verdict: Verdict, name: string): string {
  return verdict === 'UNKNOWN'
    ? `No notice says that ${name} passes it on. That is not the same as “it does not”.`
    : `A notice says that ${name} passes something on.`;
}

export const ONWARD_COMPLETENESS_WORDS: Readonly<Record<Verdict, string>> = {
  UNKNOWN: 'Completeness: unknown. Nothing is stated of a further recipient.',
  INCOMPLETE:
    'Completeness: incomplete. Something is passed on, and not all of its recipients are stated.',
  COMPLETE: 'Completeness: complete for what the notices state.',
};

/** Flows that would lead on and are not followed; null where there are none. */
export function onwardNotInForceWords(flows: number): string | null {
  if (flows === 0) return null;
  return flows === 1
    ? '1 flow that would lead on had ended or not begun at the date, and is not followed.'
    : `${flows} flows that would lead on had ended or not begun at the date, and are not followed.`;
}
