/** The words over “what goes from one party to another”. */

import type { Verdict } from './answer-vocabulary.ts';
import type { Tally } from './completeness.ts';
import { counted } from './plain-words.ts';

/** How many flows there are between the parties asked about, and of how many it is stated what goes. */
export interface Going {
  readonly all: Tally;
  /** Flows of which it is stated what they carry, at least in part. */
  readonly stated: Tally;
}

/**
 * "30 flows from A to 28 recipients are recorded. What 2 of them carry is stated." Without a sender or
 * a recipient everything that the other sends or receives is meant.
 */
export function goingHeadline(
  { all, stated }: Going,
  sender: string | null,
  recipient: string | null,
): string {
  const from = sender === null ? '' : ` from ${sender}`;
  const to = recipient === null ? '' : ` to ${recipient}`;
  if (all.flows === 0) {
    return `No flow${from}${to} is in this register. That is not the same as nothing.`;
  }
  const recipients =
    recipient === null ? ` to ${counted(all.parties, 'recipient', 'recipients')}` : to;
  const recorded = `${counted(all.flows, 'flow', 'flows')}${from}${recipients} ${all.flows === 1 ? 'is' : 'are'} recorded.`;
  if (stated.flows === 0) {
    return `${recorded} No statement says what ${all.flows === 1 ? 'it carries' : 'they carry'}. That is not the same as nothing.`;
  }
  if (stated.flows === all.flows) {
    return `${recorded} What ${all.flows === 1 ? 'it carries' : 'each carries'} is stated, at least in part.`;
  }
  return `${recorded} What ${stated.flows} of them ${stated.flows === 1 ? 'carries' : 'carry'} is stated, at least in part; what the others carry is not.`;
}

/** Two or three words over what goes: "Not known", "3 stated, 1 left out, more possible". */
export function goingVerdictWords(verdict: Verdict, carried: number, leftOut: number): string {
  if (verdict === 'UNKNOWN') return 'Not known';
  const left = leftOut > 0 ? `, ${leftOut} left out` : '';
  return `${carried} stated${left}${verdict === 'INCOMPLETE' ? ', more possible' : ''}`;
}

/** The sentence under the verdict on what goes: complete only for what the notices state. */
export const GOING_COMPLETENESS_WORDS: Readonly<Record<Verdict, string>> = {
  UNKNOWN: 'Completeness: unknown. Nothing is stated of the categories.',
  INCOMPLETE: 'Completeness: incomplete. What is stated leaves room for more.',
  COMPLETE: 'Completeness: complete for what the notice states.',
};
