/**
 * The words that people read. They are part of the domain: an answer whose certainty is hidden by
 * its wording is a wrong answer. Safety and subject-access sentences are fixed, word for word.
 */

import type {
  AnswerSide,
  ApartReason,
  CategoryCertainty,
  PartyCertainty,
} from './answer-vocabulary.ts';
import { type Day, dateWords } from './dates.ts';
import { inSentence, list } from './plain-words.ts';

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
  party: PartyCertainty,
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
        ? `${whoIsNamed(party, 'supplies')} ${category} is on the notice’s list of what it holds. Nothing says that it comes from there, or that it does not.`
        : `${whoIsNamed(party, 'receives')} ${category} is on the notice’s list of what it holds. Nothing says that it goes there, or that it does not.`;
    case 'EXCLUDED':
      return 'Not in this flow. Another flow to this body may carry it.';
  }
}

/** How the party of a row is named, where nothing is said of what it receives or supplies. */
function whoIsNamed(party: PartyCertainty, verb: 'receives' | 'supplies'): string {
  switch (party) {
    case 'NAMED':
    case 'MEMBER_OF_HUB':
      return `The party is named; what it ${verb} is not.`;
    case 'KIND_NAMED':
    case 'MAY_BE_INSTANCE':
      return `The kind of body is named; what it ${verb} is not.`;
    case 'UNNAMED':
      return `Neither the party is named nor what it ${verb}.`;
  }
}

/** Why a row is counted apart. */
export function apartWords(reason: ApartReason, side: AnswerSide, party: PartyCertainty): string {
  switch (reason) {
    case 'OTHER_CATEGORIES_STATED':
      return 'What this flow carries is stated at least in part, and this category is not among it.';
    case 'NOT_ON_LIST':
      return `${whoIsNamed(party, side === 'SOURCES' ? 'supplies' : 'receives')} This category is not on the notice’s list of what it holds. Not known.`;
    case 'NOT_IN_FORCE':
      return 'This flow is recorded as ended or not begun at the date asked about.';
  }
}

export const PARTY_CERTAINTY_WORDS: Readonly<Record<PartyCertainty, string>> = {
  NAMED: 'The notice names it.',
  KIND_NAMED: 'The notice names a kind of body, not a body.',
  MEMBER_OF_HUB: 'Reached through a hub of which the notice says it is a part.',
  MAY_BE_INSTANCE: 'It may be this body: the notice names only the kind of body.',
  UNNAMED: 'It happens; the notice does not say who.',
};

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
