/**
 * The words that people read. They are part of the domain: an answer whose certainty is hidden by
 * its wording is a wrong answer. Safety and subject-access sentences are fixed, word for word.
 */

import type { Completeness, ReasonFound } from './completeness.ts';
import { type Day, lastDayBefore, type PartialDate } from './dates.ts';
import type {
  AnswerSide,
  ApartReason,
  CategoryCertainty,
  CompletenessReason,
  Dimension,
  PartyCertainty,
} from './vocabulary.ts';

/** For what the register lacks. It never discourages sharing to protect a child. */
export const NOT_IN_REGISTER =
  'Not in this register. That does not mean that you may not share. If a child may be at risk of harm, share what is necessary; do not wait for consent or an agreement; record why.';

/** On every answer. */
export const FROM_PUBLISHED_DOCUMENTS =
  'From published documents. It does not say what was disclosed about any child. For a subject access request check the case record.';

export const CERTAINTY_NAMES: Readonly<Record<CategoryCertainty, string>> = {
  STATED: 'Stated',
  STATED_PART: 'Part of it stated',
  STATED_WIDER: 'May include this',
  INFERRED: 'Inferred',
  NOT_STATED: 'Not stated',
  EXCLUDED: 'Not in this flow',
};

/** What one row says of the category asked about. */
export function certaintyWords(
  certainty: CategoryCertainty,
  category: string,
  met: readonly string[],
  side: AnswerSide,
): string {
  switch (certainty) {
    case 'STATED':
      return `The notice says that this flow carries ${inSentence(category)}.`;
    case 'STATED_PART':
      return `Part of it: ${list(met.map(inSentence))}.`;
    case 'STATED_WIDER':
      return `It may include this: the flow carries ${list(met.map(inSentence))}.`;
    case 'INFERRED':
      return 'Inferred by a curator, with the reason; the notice does not say it.';
    case 'NOT_STATED':
      return side === 'SOURCES'
        ? `The party is named; what it supplies is not. ${category} is on the notice’s list of what it holds. Nothing says that it comes from there, or that it does not.`
        : `The party is named; what it receives is not. ${category} is on the notice’s list of what it holds. Nothing says that it goes there, or that it does not.`;
    case 'EXCLUDED':
      return 'Not in this flow. Another flow to this body may carry it.';
  }
}

const APART_WORDS: Readonly<Record<ApartReason, string>> = {
  OTHER_CATEGORIES_STATED:
    'What this flow carries is stated at least in part, and this category is not among it.',
  NOT_ON_LIST:
    'The party is named; what it receives is not, and this category is not on the notice’s list of what it holds. Not known.',
  NOT_IN_FORCE: 'This flow is recorded as ended or not begun at the date asked about.',
};

/** Why a row is counted apart. */
export function apartWords(reason: ApartReason, side: AnswerSide): string {
  const words = APART_WORDS[reason];
  return side === 'SOURCES' ? words.replace('what it receives', 'what it supplies') : words;
}

export const PARTY_CERTAINTY_WORDS: Readonly<Record<PartyCertainty, string>> = {
  NAMED: 'The notice names it.',
  KIND_NAMED: 'The notice names a kind of body, not a body.',
  MEMBER_OF_HUB: 'Reached through a hub of which the notice says it is a part.',
  MAY_BE_INSTANCE: 'It may be this body: the notice names only the kind of body.',
  UNNAMED: 'It happens; the notice does not say who.',
};

const REASON_WORDS: Readonly<Record<CompletenessReason, readonly [one: string, many: string]>> = {
  CATEGORIES_NOT_STATED: [
    'recipient whose categories are not stated',
    'recipients whose categories are not stated',
  ],
  PARTY_NOT_NAMED: [
    'recipient that is a kind of body, or not named',
    'recipients that are a kind of body, or not named',
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
  FILTER_NOT_KNOWN: [
    'flow of which the notice does not say what the filter asks',
    'flows of which the notice does not say what the filter asks',
  ],
  DOCUMENT_NOT_READ: ['document referred to and not read', 'documents referred to and not read'],
};

/** A reason as words that follow its count: "30 recipients whose categories are not stated". */
export function reasonWords(reason: ReasonFound, dimension: Dimension): string {
  const [one, many] = REASON_WORDS[reason.code];
  const words = asksForSources(dimension)
    ? (reason.count === 1 ? one : many)
        .replace('recipient', 'source')
        .replace('receives', 'supplies')
    : reason.count === 1
      ? one
      : many;
  return reason.words.length === 0
    ? words
    : `${words}: ${reason.words.map((word) => `“${word}”`).join(', ')}`;
}

function asksForSources(dimension: Dimension): boolean {
  return dimension === 'SOURCES' || dimension === 'ONE_SOURCE';
}

/** The two or three words over an answer: "Not known", "1 stated", "2 stated, more possible". */
export function verdictWords(completeness: Completeness): string {
  const { counts, verdict } = completeness;
  const stated = statedIn(counts) - completeness.mayBe.stated;
  if (verdict === 'UNKNOWN') return 'Not known';
  if (stated === 0 && counts.EXCLUDED > 0) return `${counts.EXCLUDED} said not to be sent`;
  return verdict === 'INCOMPLETE' ? `${stated} stated, more possible` : `${stated} stated`;
}

/** "Completeness: …", never "complete" alone. */
export function completenessWords(completeness: Completeness): string {
  switch (completeness.verdict) {
    case 'UNKNOWN': {
      const { counts } = completeness;
      return statedIn(counts) > 0
        ? 'Completeness: unknown. That it happens is stated; by whom or to whom is not.'
        : 'Completeness: unknown. Nothing is stated for this category.';
    }
    case 'INCOMPLETE':
      return 'Completeness: incomplete. What is stated leaves room for more.';
    case 'COMPLETE':
      return 'Completeness: complete for what the notice states.';
  }
}

/** How many flows state the category or a part of it. */
function statedIn(counts: Completeness['counts']): number {
  return counts.STATED + counts.STATED_PART;
}

/** Told where only the kind of the party asked about is spoken of; empty otherwise. */
function ofItsKindOnly(mayBe: boolean, party: string): string {
  return mayBe ? ` A notice says it of a kind of body; nothing says that ${party} is meant.` : '';
}

/** The answer in a sentence. */
export function headline(
  completeness: Completeness,
  category: string,
  sender: string | null,
  recipient: string | null,
): string {
  const what = inSentence(category);
  return asksForSources(completeness.dimension)
    ? sourceHeadline(completeness, what, sender, recipient)
    : recipientHeadline(completeness, what, sender, recipient);
}

function recipientHeadline(
  completeness: Completeness,
  what: string,
  sender: string | null,
  recipient: string | null,
): string {
  const from = sender === null ? '' : ` from ${sender}`;
  if (recipient !== null) {
    const { stated, excluded, mayBe } = ofOneParty(completeness);
    if (stated) return `It is stated that ${recipient} receives ${what}${from}.`;
    if (excluded) {
      return `The notice says that ${what} is left out of a flow to ${recipient}${from}. Another flow may carry it.`;
    }
    const kind = ofItsKindOnly(mayBe, recipient);
    return `No statement says that ${recipient} receives ${what}${from}. That is not the same as “it does not”.${kind}`;
  }
  const { counts, verdict } = completeness;
  const stated = statedIn(counts);
  if (verdict === 'UNKNOWN') {
    const unnamed = stated > 0 ? ' It is said to be sent; to whom is not.' : '';
    return `No statement says who receives ${what}${from}. That is not the same as nobody.${unnamed}`;
  }
  return `${stated === 1 ? '1 recipient is' : `${stated} recipients are`} stated to receive ${what}${from}.`;
}

function sourceHeadline(
  completeness: Completeness,
  what: string,
  sender: string | null,
  recipient: string | null,
): string {
  const to = recipient === null ? '' : ` to ${recipient}`;
  if (sender !== null) {
    const { stated, excluded, mayBe } = ofOneParty(completeness);
    if (stated) return `It is stated that ${sender} supplies ${what}${to}.`;
    if (excluded) {
      return `The notice says that ${what} is left out of a flow from ${sender}${to}. Another flow may carry it.`;
    }
    const kind = ofItsKindOnly(mayBe, sender);
    return `No statement says that ${sender} supplies ${what}${to}. That is not the same as “it does not”.${kind}`;
  }
  const { counts, verdict } = completeness;
  const stated = statedIn(counts);
  if (verdict === 'UNKNOWN') {
    return stated > 0
      ? `The notice says that this is obtained: ${what}. It does not say from whom.`
      : `No statement says who supplies ${what}${to}. That is not the same as nobody.`;
  }
  return `${stated === 1 ? '1 source is' : `${stated} sources are`} stated to supply ${what}${to}.`;
}

/** What is said of the one party asked about itself, and whether more is said of its kind only. */
function ofOneParty({ counts, mayBe }: Completeness) {
  return {
    stated: statedIn(counts) > mayBe.stated,
    excluded: counts.EXCLUDED > mayBe.excluded,
    mayBe: mayBe.stated > 0,
  };
}

/** The sentence below the headline: how many parties are recorded without their categories. */
export function silence(completeness: Completeness): string {
  const { counts, reasons, dimension } = completeness;
  const count = (code: CompletenessReason) =>
    reasons.find((reason) => reason.code === code)?.count ?? 0;
  const unsaid = counts.NOT_STATED + count('NOT_ON_LIST');
  if (unsaid === 0) return '';
  const sources = asksForSources(dimension);
  const noun = sources ? 'source' : 'recipient';
  const who = unsaid === 1 ? `1 ${noun} is` : `${unsaid} ${noun}s are`;
  const verb = sources ? 'supply' : 'receive';
  const their = unsaid === 1 ? `it ${sources ? 'supplies' : 'receives'}` : `they ${verb}`;
  const way = sources ? 'comes from them' : 'goes to them';
  const listed =
    counts.NOT_STATED > 0
      ? ` The category is on the notice’s list of what it holds. Nothing says that it ${way}, or that it does not.`
      : ` The notice’s list of what it holds does not name this category, so whether it ${way} is not known.`;
  return `${who} recorded; what ${their} is not.${listed}`;
}

/** What is to be added where only a part of the category is said to be left out. */
export function partLeftOutWords(parts: readonly string[], recipients: readonly string[]): string {
  if (parts.length === 0) return '';
  return `A part of it is said to be left out of a flow to ${list(recipients)}: ${list(parts.map(inSentence))}.`;
}

/** What is to be said of a date before the texts were seen; empty for later ones. */
export function beforeSeenWords(asAt: Day, seenOn: readonly Day[]): string {
  const earliest = [...seenOn].sort()[0];
  if (earliest === undefined || asAt >= earliest) return '';
  return `No notice in this answer can be placed at ${dateWords(asAt)}: their texts were seen from ${dateWords(earliest)} on, and whether they stood before is not known.`;
}

/** "22 November 2026", "November 2026" or "2026". */
export function dateWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The last day of a half-open period, in words. */
export function lastDayWords(validTo: PartialDate): string {
  return dateWords(lastDayBefore(validTo));
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A name as it stands inside a sentence: "Health information" → "health information", "NHS number" stays. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isAcronym =
    second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isAcronym ? name : first.toLowerCase() + name.slice(1);
}
