/** The words over an answer: its headline, its verdict, and the reasons why it is not the whole. */

import type { CompletenessReason, Dimension } from './answer-vocabulary.ts';
import type { Completeness, Tally } from './completeness.ts';
import type { ReasonFound } from './completeness-reasons.ts';
import { counted, inSentence } from './plain-words.ts';

const REASON_WORDS: Readonly<Record<CompletenessReason, readonly [one: string, many: string]>> = {
  CATEGORIES_NOT_STATED: [
    'recipient whose categories are not stated',
    'recipients whose categories are not stated',
  ],
  PARTY_NOT_NAMED: [
    'recipient given only as a kind of body, or not named',
    'recipients given only as kinds of body, or not named',
  ],
  OPEN_LIST_OF_RECIPIENTS: [
    'recipient from a list that is left open',
    'recipients from lists that are left open',
  ],
  OPEN_LIST_OF_CATEGORIES: [
    'flow whose stated list of categories is left open',
    'flows whose stated lists of categories are left open',
  ],
  OTHER_CATEGORIES_STATED: [
    'recipient of other stated categories, this one not among them',
    'recipients of other stated categories, this one not among them',
  ],
  NOT_ON_LIST: [
    'recipient of which nothing is known for this category: it is not on the notice’s list of what it holds',
    'recipients of which nothing is known for this category: it is not on the notice’s list of what it holds',
  ],
  VALIDITY_UNKNOWN: [
    'flow without dates: whether it stood on this date is not known',
    'flows without dates: whether they stood on this date is not known',
  ],
  NOT_IN_FORCE: [
    'flow that had ended or not begun on this date',
    'flows that had ended or not begun on this date',
  ],
  BASIS_ONLY_NOTICE_WIDE: [
    'flow whose basis is said of the whole notice only, not of this flow',
    'flows whose basis is said of the whole notice only, not of these flows',
  ],
  FILTER_MAY_BE: [
    'flow that may meet the filter: said of a wider group or of the whole notice, or as one of several',
    'flows that may meet the filter: said of a wider group or of the whole notice, or as one of several',
  ],
  FILTER_NOT_KNOWN: [
    'flow of which the notice does not say what the filter asks',
    'flows of which the notice does not say what the filter asks',
  ],
  DOCUMENT_NOT_READ: ['document referred to and not read', 'documents referred to and not read'],
  REGISTER_COVERAGE: [
    'notice was read for this register: nothing else is in this answer',
    'notices were read for this register: nothing else is in this answer',
  ],
};

/**
 * A reason as words that follow its count: "30 recipients whose categories are not stated", or
 * "30 flows to 28 recipients whose …", since one recipient can have several flows.
 */
export function reasonWords(reason: ReasonFound, dimension: Dimension): string {
  const sources = asksForSources(dimension);
  const inParties = (words: string) =>
    sources ? words.replace('recipient', 'source').replace('receives', 'supplies') : words;
  const [one, many] = REASON_WORDS[reason.code];
  const parties = reason.partyIds.length;
  const words =
    one.startsWith('recipient') && parties !== reason.count
      ? `flows ${sources ? 'from' : 'to'} ${parties} ${inParties(parties === 1 ? one : many)}`
      : inParties(reason.count === 1 ? one : many);
  const all = `${words}${outOfScopeWords(reason)}`;
  return reason.words.length === 0
    ? all
    : `${all}: ${reason.words.map((word) => `“${word}”`).join(', ')}`;
}

function outOfScopeWords({ code, statementIds }: ReasonFound): string {
  if (code !== 'REGISTER_COVERAGE' || statementIds.length === 0) return '';
  return `; ${counted(statementIds.length, 'statement of them is', 'statements of them are')} out of its scope`;
}

/** Whether the answer lists the parties that data come from, and not those that they go to. */
export function asksForSources(dimension: Dimension): boolean {
  return dimension === 'SOURCES' || dimension === 'ONE_SOURCE';
}

/** The two or three words over an answer: "Not known", "1 stated", "2 stated, more possible". */
export function verdictWords({ said, verdict }: Completeness): string {
  if (verdict === 'UNKNOWN') return 'Not known';
  if (said.stated.flows === 0 && said.excluded.flows > 0) {
    return `${said.excluded.parties} said not to be sent${inFlows(said.excluded)}`;
  }
  const stated = `${said.stated.parties} stated${inFlows(said.stated)}`;
  return verdict === 'INCOMPLETE' ? `${stated}, more possible` : stated;
}

/** Told where a party has several flows; empty otherwise. */
function inFlows({ flows, parties }: Tally): string {
  return flows === parties ? '' : ` in ${counted(flows, 'flow', 'flows')}`;
}

/** "Completeness: …", never "complete" alone. */
export function completenessWords(completeness: Completeness): string {
  const wide = completeness.reasons.find(({ code }) => code === 'BASIS_ONLY_NOTICE_WIDE');
  const undecided = completeness.reasons.find(({ code }) => code === 'FILTER_NOT_KNOWN');
  const read = completeness.reasons.find(({ code }) => code === 'REGISTER_COVERAGE');
  return [
    verdictSentence(completeness),
    ...(wide === undefined
      ? []
      : [
          `${counted(wide.count, 'flow has', 'flows have')} no basis but what is said of the whole notice.`,
        ]),
    ...(undecided === undefined
      ? []
      : [
          `Of ${counted(undecided.count, 'flow', 'flows')} the notice does not say what was asked for.`,
        ]),
    ...(read === undefined
      ? []
      : [`Only ${counted(read.count, 'notice was', 'notices were')} read.`]),
  ].join(' ');
}

function verdictSentence({ verdict, said, counts }: Completeness): string {
  switch (verdict) {
    case 'UNKNOWN':
      if (said.stated.flows > 0) {
        return 'Completeness: unknown. That it happens is stated; by whom or to whom is not.';
      }
      return counts.STATED + counts.STATED_PART > 0
        ? 'Completeness: unknown. What is stated may not be of what was asked.'
        : 'Completeness: unknown. Nothing is stated for this category.';
    case 'INCOMPLETE':
      return 'Completeness: incomplete. What is stated leaves room for more.';
    case 'COMPLETE':
      return 'Completeness: complete for what the notice states.';
  }
}

/** Told where only the kind of the party asked about is spoken of; empty otherwise. */
function ofItsKindOnly(
  { said }: Completeness,
  listed: string | null,
  otherEnd: string | null,
): string {
  const party = said.ofKindOnly > 0 ? listed : said.otherEndOfKindOnly > 0 ? otherEnd : null;
  if (party === null) return '';
  return ` A notice says it of a kind of body; nothing says that ${party} is meant.`;
}

/**
 * The answer in a sentence. `limits` stands behind "flows": "for the purpose “Preventing fraud”"; a
 * headline without it would be said of all flows.
 */
export function headline(
  completeness: Completeness,
  category: string,
  sender: string | null,
  recipient: string | null,
  limits = '',
): string {
  const limited = limits === '' ? '' : ` in flows ${limits}`;
  const what = inSentence(category);
  return asksForSources(completeness.dimension)
    ? sourceHeadline(completeness, what, sender, recipient, limited)
    : recipientHeadline(completeness, what, sender, recipient, limited);
}

function recipientHeadline(
  completeness: Completeness,
  what: string,
  sender: string | null,
  recipient: string | null,
  limited: string,
): string {
  const from = `${sender === null ? '' : ` from ${sender}`}${limited}`;
  const { said, verdict } = completeness;
  if (recipient !== null) {
    if (said.stated.flows > 0)
      return `It is stated that ${recipient} receives ${stated(completeness, what)}${from}.`;
    if (said.excluded.flows > 0) {
      return `The notice says that ${what} is left out of a flow to ${recipient}${from}. Another flow may carry it.`;
    }
    return `No statement says that ${recipient} receives ${what}${from}. That is not the same as “it does not”.${ofItsKindOnly(completeness, recipient, sender)}`;
  }
  if (verdict === 'UNKNOWN') {
    const unnamed = said.unnamed.flows > 0 ? ' It is said to be sent; to whom is not.' : '';
    return `No statement says who receives ${what}${from}. That is not the same as nobody.${unnamed}${ofItsKindOnly(completeness, null, sender)}`;
  }
  return `${partiesStated(completeness, 'recipient')} stated to receive ${stated(completeness, what)}${from}.`;
}

function sourceHeadline(
  completeness: Completeness,
  what: string,
  sender: string | null,
  recipient: string | null,
  limited: string,
): string {
  const to = `${recipient === null ? '' : ` to ${recipient}`}${limited}`;
  const { said, verdict } = completeness;
  if (sender !== null) {
    if (said.stated.flows > 0)
      return `It is stated that ${sender} supplies ${stated(completeness, what)}${to}.`;
    if (said.excluded.flows > 0) {
      return `The notice says that ${what} is left out of a flow from ${sender}${to}. Another flow may carry it.`;
    }
    return `No statement says that ${sender} supplies ${what}${to}. That is not the same as “it does not”.${ofItsKindOnly(completeness, sender, recipient)}`;
  }
  if (verdict === 'UNKNOWN') {
    return said.unnamed.flows > 0
      ? `The notice says that this is obtained: ${what}. It does not say from whom.`
      : `No statement says who supplies ${what}${to}. That is not the same as nobody.${ofItsKindOnly(completeness, null, recipient)}`;
  }
  return `${partiesStated(completeness, 'source')} stated to supply ${stated(completeness, what)}${to}.`;
}

/** Where no flow is said to carry all of it, a headline that did not say so would be too much. */
function stated({ counts }: Completeness, what: string): string {
  return counts.STATED === 0 && counts.STATED_PART > 0 ? `a part of ${what}` : what;
}

/** "2 recipients (in 3 flows, 1 of them not named) are". */
function partiesStated({ said }: Completeness, noun: string): string {
  const { stated: found, unnamed } = said;
  const notes = [
    ...(found.flows === found.parties ? [] : [`in ${counted(found.flows, 'flow', 'flows')}`]),
    ...(unnamed.parties === 0 ? [] : [`${unnamed.parties} of them not named`]),
  ];
  const words = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${counted(found.parties, noun, `${noun}s`)}${words} ${found.parties === 1 ? 'is' : 'are'}`;
}
