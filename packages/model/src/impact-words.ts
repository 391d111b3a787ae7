/** The words of “what if”: a change that is proposed and not written. */

import type { ApartReason, PeriodState } from './answer-vocabulary.ts';
import type { ChangeKind, ImpactQuestion, ImpactUnknown, LossKind } from './impact-vocabulary.ts';
import { counted, list } from './plain-words.ts';
import type { BasisScope } from './vocabulary.ts';

const flows = (count: number) => counted(count, 'flow', 'flows');
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** The sentence of one unknown; `count` is how many flows or memberships it is about. */
export function impactUnknownWords(unknown: ImpactUnknown, count: number): string {
  switch (unknown) {
    case 'NOT_YET':
      return 'On the date asked about the change has not taken effect: nothing differs yet. Ask of a later date.';
    case 'PRACTICE':
      return 'The register holds what is written. Whether anybody goes on sharing, or stops, it cannot tell.';
    case 'AGREEMENT_NOT_STATED':
      return `Of ${flows(count)} of the same notice no agreement is recorded. They may be under this one; then they would be concerned too.`;
    case 'FLOWS_GO_ON':
      return `${flows(count)} from or to the body ${are(count)} recorded. Nothing proposed says that ${count === 1 ? 'it stops' : 'they stop'}, or who takes its place; the answers still list ${count === 1 ? 'it' : 'them'}.`;
    case 'MAY_BE_MEANT':
      return `${flows(count)} ${are(count)} recorded of a kind of body that it is of. Whether it was meant is not known.`;
    case 'MEMBERSHIPS_GO_ON':
      return `${counted(count, 'membership', 'memberships')} of a hub ${are(count)} recorded and would stay so.`;
    case 'OTHER_BASES':
      return `For ${flows(count)} other bases stay recorded. Whether they carry the sharing a person must judge.`;
    case 'ONLY_NOTICE_WIDE':
      return `For ${flows(count)} only bases said of the whole notice would be left. A basis of the whole notice is not said of any one flow.`;
    case 'ALREADY_SENT':
      return 'What was sent before stays where it is. Who may hold it is a question of its own.';
    case 'OTHER_FLOWS':
      return `${flows(count)} between the same two parties would stay. What was stated of this one is not stated of ${count === 1 ? 'it' : 'them'}.`;
  }
}

export const LOSS_WORDS: Readonly<Record<LossKind, string>> = {
  NO_AGREEMENT: 'No agreement that stands would be recorded for the flow. One may exist.',
  NO_BASIS:
    'No basis of Article 6 would be recorded for the flow, nor for the notice as a whole. A condition of Article 9 does not stand in its place.',
  ONLY_NOTICE_WIDE:
    'Only bases of Article 6 said of the whole notice would be left, none of the flow’s own.',
  NO_CONDITION:
    'No condition of Article 9 would be recorded for the flow, nor for the notice as a whole.',
};

/** "If “X” lapsed after 31 March 2027". The last day is in words already; null where there is none. */
export function changeWords(kind: ChangeKind, name: string, lastDay: string | null): string {
  const after = lastDay === null ? '' : ` after ${lastDay}`;
  switch (kind) {
    case 'AGREEMENT_LAPSES':
      return `If “${name}” lapsed${after}`;
    case 'BODY_ENDS':
      return `If ${name} ended${after}`;
    case 'FLOW_STOPS':
      return `If the flow “${name}” stopped${after}`;
    case 'BASIS_USE_WITHDRAWN':
      return `If the bases given by ${name} were withdrawn`;
    case 'BASIS_WITHDRAWN':
      return `If ${name} were no longer relied on`;
  }
}

/** The answer in a sentence: what would be left without a record, what differs, what is found. */
export function impactHeadline(counts: {
  readonly agreement: number;
  readonly basis: number;
  readonly changed: number;
  readonly appear: number;
  readonly go: number;
}): string {
  const { agreement, basis, changed, appear, go } = counts;
  if (agreement + basis + changed + appear + go === 0) {
    return 'Nothing that this register answers would differ. That does not say that nothing would change.';
  }
  const some = (count: number, words: string) => (count === 0 ? [] : [words]);
  return `${list([
    ...some(agreement, `${flows(agreement)} would have no recorded agreement left`),
    ...some(
      basis,
      `${flows(basis)} would lack a recorded basis or condition that ${basis === 1 ? 'it has' : 'they have'} now`,
    ),
    ...some(changed, `${counted(changed, 'place', 'places')} in the answers would differ`),
    ...some(appear, `${counted(appear, 'finding', 'findings')} would appear`),
    ...some(go, `${counted(go, 'finding', 'findings')} would go`),
  ])}.`;
}

export const IMPACT_QUESTION_WORDS: Readonly<Record<ImpactQuestion, string>> = {
  WHO_RECEIVES: 'Who receives it?',
  WHAT_GOES: 'What goes at all?',
  WHAT_IT_SENDS: 'What does the body send?',
  WHAT_IT_RECEIVES: 'What does the body receive?',
  ON_WHAT_BASIS: 'On what basis?',
  UNDER_WHICH_AGREEMENT: 'Under which agreement?',
};

/** How a place of an answer reads where it is counted apart. */
export const SEEN_APART_WORDS: Readonly<Record<ApartReason, string>> = {
  NOT_IN_FORCE: 'Counted apart: the flow is not in force',
  OTHER_CATEGORIES_STATED: 'Counted apart: other categories are stated',
  NOT_ON_LIST: 'Counted apart: nothing is known of it',
};

/** How a flow stands. */
export const SEEN_VALIDITY_WORDS: Readonly<Record<PeriodState, string>> = {
  CURRENT: 'Recorded, in force',
  UNKNOWN: 'Recorded, no end known',
  ENDED: 'Ended',
  NOT_BEGUN: 'Not begun',
};

export const SEEN_SCOPE_WORDS: Readonly<Record<BasisScope, string>> = {
  FLOW: 'said of the flow',
  PURPOSE: 'said of its purpose',
  NOTICE: 'said of the whole notice',
};
