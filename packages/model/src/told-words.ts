/** The words of “who must be told”: of whom the register knows that they may hold something. */

import type { CategoryCertainty } from './answer-vocabulary.ts';
import type { Classification } from './certainty.ts';
import { counted } from './plain-words.ts';

/** Why recipients are looked for. */
export const TOLD_REASONS = ['CORRECTION', 'ERASURE', 'BREACH', 'AGREEMENT_ENDED'] as const;
export type ToldReason = (typeof TOLD_REASONS)[number];

export const TOLD_REASON_NAMES: Readonly<Record<ToldReason, string>> = {
  CORRECTION: 'A correction',
  ERASURE: 'An erasure',
  BREACH: 'A breach',
  AGREEMENT_ENDED: 'An agreement that ended',
};

/** What is known of a recipient for the categories concerned, the surest first. */
export const TOLD_GROUPS = [
  'RECEIVES',
  'MAY_RECEIVE',
  'CATEGORIES_NOT_STATED',
  'RECEIVED_BEFORE',
  'OWN_TEAM',
  'PARTY_TO_AGREEMENT',
  'OTHER_CATEGORIES_STATED',
  'LEFT_OUT',
] as const;
export type ToldGroup = (typeof TOLD_GROUPS)[number];

export const TOLD_GROUP_NAMES: Readonly<Record<ToldGroup, string>> = {
  RECEIVES: 'Stated to receive it',
  MAY_RECEIVE: 'May receive it',
  CATEGORIES_NOT_STATED: 'What it receives is not stated: it may hold it',
  RECEIVED_BEFORE: 'The flow had ended: it may hold it from before',
  OWN_TEAM: 'Inside the controller: no disclosure, and copies may be there',
  PARTY_TO_AGREEMENT: 'Party to the agreement, no flow to it recorded',
  OTHER_CATEGORIES_STATED: 'Stated to receive other things',
  LEFT_OUT: 'Stated not to receive it',
};

type Classified = Pick<Classification, 'certainty' | 'apart'>;

/**
 * The group of one flow for one category. A flow that had ended does not undo what was sent, so its
 * recipient stays on the list, unless the flow was stated to leave the category out or to carry
 * other things; one that has not begun has sent nothing, and gives null.
 * @param before how a flow that had ended is classified for the time before; null for all others
 */
export function toldGroup(
  { certainty, apart }: Classified,
  before: Classified | null,
): ToldGroup | null {
  if (apart === 'NOT_IN_FORCE') {
    if (before === null) return null;
    const then = toldGroup(before, null);
    return then === 'LEFT_OUT' || then === 'OTHER_CATEGORIES_STATED' ? then : 'RECEIVED_BEFORE';
  }
  if (apart === 'OTHER_CATEGORIES_STATED') return 'OTHER_CATEGORIES_STATED';
  if (certainty === null || certainty === 'NOT_STATED') return 'CATEGORIES_NOT_STATED';
  return BY_CERTAINTY[certainty];
}

const BY_CERTAINTY: Readonly<Record<Exclude<CategoryCertainty, 'NOT_STATED'>, ToldGroup>> = {
  STATED: 'RECEIVES',
  STATED_PART: 'RECEIVES',
  STATED_WIDER: 'MAY_RECEIVE',
  INFERRED: 'MAY_RECEIVE',
  EXCLUDED: 'LEFT_OUT',
};

/** What the register does not know that bears on who must be told. It stands first. */
export const TOLD_UNKNOWNS = [
  'WHOSE_DATA_WENT',
  'RISK',
  'CATEGORIES_NOT_STATED',
  'PARTY_NOT_IDENTIFIED',
  'LIST_LEFT_OPEN',
  'AGREEMENT_NOT_STATED',
  'NO_CONTACT',
  'DOCUMENT_NOT_READ',
  'PASSED_ON',
] as const;
export type ToldUnknown = (typeof TOLD_UNKNOWNS)[number];

const recipients = (count: number) => counted(count, 'recipient', 'recipients');

/** The sentence of one unknown; `count` is how many recipients, flows, lists or documents it is. */
export function toldUnknownWords(unknown: ToldUnknown, count: number): string {
  switch (unknown) {
    case 'WHOSE_DATA_WENT':
      return 'The register holds what notices say is shared. It does not know about whom anything was sent, nor when: your own records of disclosure do.';
    case 'RISK':
      return 'It does not know how grave the breach is: whether the Commissioner or the people concerned must be told turns on the risk to them, which the controller judges.';
    case 'CATEGORIES_NOT_STATED':
      return `Of ${recipients(count)} no notice says which categories go there. They are listed apart: they may hold it.`;
    case 'PARTY_NOT_IDENTIFIED':
      return `Which body is meant is not known of ${recipients(count)}: a kind of body is named, or nobody.`;
    case 'LIST_LEFT_OPEN':
      return `${counted(count, 'list of recipients is', 'lists of recipients are')} left open by the notice: there may be others that it does not name.`;
    case 'AGREEMENT_NOT_STATED':
      return `Of ${counted(count, 'flow', 'flows')} the notices do not say under which agreement they are, if any. They may be under this one, and are not in the list.`;
    case 'NO_CONTACT':
      return `No role to contact is recorded for ${recipients(count)}.`;
    case 'DOCUMENT_NOT_READ':
      return `${counted(count, 'document that the notices refer to was', 'documents that the notices refer to were')} not read and may name others.`;
    case 'PASSED_ON':
      return 'Whether a recipient passed it on is hardly ever stated. What is listed as onward is a possibility.';
  }
}

/** What the law asks, in our words, and where it stands. */
export interface Duty {
  readonly words: string;
  readonly provision: string;
}

/** UK GDPR Articles 16 to 19, 28, 33 and 34. They bind the controller; this register decides nothing. */
export const TOLD_DUTIES: Readonly<Record<ToldReason, readonly Duty[]>> = {
  CORRECTION: [
    {
      words:
        'Tell each recipient to whom the data were disclosed of the correction, unless that is impossible or takes disproportionate effort; tell the person who those recipients are if they ask.',
      provision: 'UK GDPR Art 19, with Art 16',
    },
    {
      words:
        'Where processing is restricted, as while it is verified that contested data are accurate, recipients are told of that too, with the same exceptions.',
      provision: 'UK GDPR Art 19, with Art 18',
    },
  ],
  ERASURE: [
    {
      words:
        'Tell each recipient to whom the data were disclosed of the erasure, unless that is impossible or takes disproportionate effort; tell the person who those recipients are if they ask.',
      provision: 'UK GDPR Art 19, with Art 17(1)',
    },
    {
      words:
        'Where the controller made the data public, it takes reasonable steps, given the technology and the cost, to tell controllers who process them that the person asked for links to them and copies of them to be erased.',
      provision: 'UK GDPR Art 17(2)',
    },
    {
      words:
        'The right to erasure does not apply so far as processing is necessary for what Art 17(3) lists, such as a legal obligation under domestic law, a task in the public interest or in official authority, or legal claims.',
      provision: 'UK GDPR Art 17(3)',
    },
  ],
  BREACH: [
    {
      words:
        'Tell the Commissioner without undue delay, and where feasible within 72 hours of becoming aware, unless a risk to people is unlikely.',
      provision: 'UK GDPR Art 33(1)',
    },
    {
      words: 'A processor tells its controller without undue delay.',
      provision: 'UK GDPR Art 33(2)',
    },
    {
      words: 'Tell the people concerned without undue delay where a high risk to them is likely.',
      provision: 'UK GDPR Art 34(1)',
    },
    {
      words:
        'The people concerned need not be told where the data affected cannot be read by anyone unauthorised, as by encryption, or where later measures make sure that the high risk is no longer likely. Where telling each would take disproportionate effort, a public notice or something as effective takes its place.',
      provision: 'UK GDPR Art 34(3)',
    },
  ],
  AGREEMENT_ENDED: [
    {
      words:
        'No article says whom to tell that an agreement between controllers ended: its own terms may. The contract with a processor must say that at the end of its services it deletes or returns all the personal data, as the controller chooses, and deletes the copies it has, unless domestic law requires the data to be stored.',
      provision: 'UK GDPR Art 28(3)(g) for processors',
    },
  ],
};

/**
 * "5 recipients are stated to receive this; a further 23 may hold it." Never "nobody else".
 * @param isAny whether any category was asked about, and not some that are named
 */
export function toldHeadline(
  counts: Readonly<Record<ToldGroup, number>>,
  from: string | null,
  isAny: boolean,
): string {
  const origin = from === null ? '' : ` from ${from}`;
  const what = isAny ? `data${origin} (any category)` : `this${origin}`;
  const sure = counts.RECEIVES;
  const maybe = counts.MAY_RECEIVE + counts.CATEGORIES_NOT_STATED + counts.RECEIVED_BEFORE;
  if (sure + maybe === 0) {
    return `No recipient of ${what} is recorded. That is not the same as nobody.`;
  }
  if (sure === 0) {
    const [said, held] = isAny ? [`any category of data${origin}`, 'some of it'] : [what, 'it'];
    return `No recipient is stated to receive ${said}; ${counted(maybe, 'recipient', 'recipients')} may hold ${held}.`;
  }
  const first = `${counted(sure, 'recipient is', 'recipients are')} stated to receive ${what}`;
  if (maybe === 0) return `${first}. Others may hold it that no notice names.`;
  return `${first}; a further ${counted(maybe, 'recipient', 'recipients')} may hold it.`;
}
