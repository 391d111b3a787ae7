/** The words over “what goes from one party to another”. */

import type { Verdict } from './answer-vocabulary.ts';
import type { Tally } from './completeness.ts';
import { counted } from './plain-words.ts';

/** How many flows there are between the parties asked about, and of how many it is stated what goes. */
export interface Going {
  readonly all: Tally;
  /** Flows of which it is stated what they carry, at least in part. */
  readonly stated: Tally;
  /** Flows of a kind of body only that the recipient, or the sender, asked about is of. */
  readonly mayBe?: { readonly recipient: number; readonly sender: number };
  /** Flows that meet what the question is limited to only perhaps. */
  readonly onlyPerhaps?: number;
  /** Flows that had ended or not begun at the date. */
  readonly notInForce?: number;
  /** Flows of which the notices do not say what the question is limited to. */
  readonly notKnown?: number;
}

/** Who and what the question is limited to; empty or null for what it is not. */
export interface GoingAsked {
  readonly sender: string | null;
  readonly recipient: string | null;
  /** Behind "flows": "for the purpose “Preventing fraud”". */
  readonly limits?: string;
}

/**
 * "30 flows from A to 28 recipients are recorded. What 2 of them carry is stated." Without a sender or
 * a recipient everything that the other sends or receives is meant. What the question is limited to is
 * told, and what is not among those flows: ended ones, others that only may be meant, and those of
 * which it is not said.
 */
export function goingHeadline(going: Going, asked: GoingAsked): string {
  return [recordedWords(going, asked), ...besideWords(going, asked)].join(' ');
}

function recordedWords(
  { all, stated, notInForce = 0 }: Going,
  { sender, recipient, limits = '' }: GoingAsked,
): string {
  const from = sender === null ? '' : ` from ${sender}`;
  const to = recipient === null ? '' : ` to ${recipient}`;
  const limited = limits === '' ? '' : ` ${limits}`;
  if (all.flows === 0) {
    const where = notInForce > 0 ? 'is recorded for this date' : 'is in this register';
    return `No flow${from}${to}${limited} ${where}. That is not the same as nothing.`;
  }
  const recipients =
    recipient === null ? ` to ${counted(all.parties, 'recipient', 'recipients')}` : to;
  const recorded = `${counted(all.flows, 'flow', 'flows')}${from}${recipients}${limited} ${all.flows === 1 ? 'is' : 'are'} recorded.`;
  if (stated.flows === 0) {
    return `${recorded} No statement says what ${all.flows === 1 ? 'it carries' : 'they carry'}. That is not the same as nothing.`;
  }
  if (stated.flows === all.flows) {
    return `${recorded} What ${all.flows === 1 ? 'it carries' : 'each carries'} is stated, at least in part.`;
  }
  return `${recorded} What ${stated.flows} of them ${stated.flows === 1 ? 'carries' : 'carry'} is stated, at least in part; what the others carry is not.`;
}

/** What is recorded beside the flows counted, a sentence each. */
function besideWords(
  { mayBe, onlyPerhaps = 0, notInForce = 0, notKnown = 0 }: Going,
  { sender, recipient }: GoingAsked,
): string[] {
  const ofKind = (flows: number, end: string, party: string | null) =>
    flows === 0 || party === null
      ? []
      : [
          `${counted(flows, 'flow', 'flows')} ${end} a kind of body that ${party} is of ${flows === 1 ? 'is' : 'are'} recorded; nothing says that it is meant.`,
        ];
  const of = (flows: number, words: string) =>
    flows === 0 ? [] : [`${counted(flows, 'flow', 'flows')} ${words}`];
  return [
    ...ofKind(mayBe?.recipient ?? 0, 'to', recipient),
    ...ofKind(mayBe?.sender ?? 0, 'from', sender),
    ...of(onlyPerhaps, 'may meet what was asked for; nothing says so for certain.'),
    ...of(notInForce, 'had ended or not begun on this date.'),
    ...(notKnown === 0
      ? []
      : [`Of ${counted(notKnown, 'flow', 'flows')} the notice does not say what was asked for.`]),
  ];
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
