import type { WhatGoesAnswer, WhoReceivesAnswer } from '@sharing-atlas/graph';
import {
  CATEGORY_CERTAINTIES,
  CERTAINTY_NAMES,
  completenessWords,
  headline,
  inSentence,
  listReasonWords,
  reasonWords,
  type Verdict,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { silenceOf } from '../silence.ts';
import type { CompletenessWords } from './about.ts';
import { namesIn } from './names.ts';

/** The answer about one category in words: headline, what is silent, completeness and its reasons. */
export async function wordsOfAnswer(
  answer: WhoReceivesAnswer,
  context: Context,
): Promise<CompletenessWords & { readonly headline: string; readonly categoryName: string }> {
  const { question, completeness } = answer;
  const names = namesIn(context);
  const nameOrNull = async (id: string | null) => (id === null ? null : names.party(id));
  const categoryName = await names.category(question.categoryId);
  const heading = headline(
    completeness,
    categoryName,
    await nameOrNull(question.senderId),
    await nameOrNull(question.recipientId),
  );
  return {
    headline: heading,
    categoryName,
    verdict: completeness.verdict,
    words: [
      heading,
      await silenceOf(answer, context),
      completenessWords(completeness),
      ...completeness.reasons.map(
        (reason) => `${reason.count} ${reasonWords(reason, completeness.dimension)}`,
      ),
    ].filter((words) => words !== ''),
    counts: [
      ...CATEGORY_CERTAINTIES.map(
        (certainty) => `${CERTAINTY_NAMES[certainty]}: ${completeness.counts[certainty]}`,
      ),
      `Counted apart: ${completeness.countedApart}`,
    ],
  };
}

/** "Health information from A to B" with what is left open left out. */
export async function askedInWords(
  { categoryId, senderId, recipientId }: WhoReceivesAnswer['question'],
  context: Context,
): Promise<string> {
  const category = await namesIn(context).category(categoryId);
  return [inSentence(category), await endsInWords(senderId, recipientId, context)]
    .filter((part) => part !== '')
    .join(' ');
}

/** "from A to B", "from A", "to B", or nothing. */
export async function endsInWords(
  senderId: string | null,
  recipientId: string | null,
  context: Context,
): Promise<string> {
  const names = namesIn(context);
  return [
    ...(senderId === null ? [] : [`from ${await names.party(senderId)}`]),
    ...(recipientId === null ? [] : [`to ${await names.party(recipientId)}`]),
  ].join(' ');
}

/** What goes, or a matrix of it, in words: never complete while a row is silent or the list is open. */
export function wordsOfGoing(
  answer: Omit<WhatGoesAnswer, 'question'>,
  ends: string,
): CompletenessWords {
  const { rows, categories, flows, notInForceIds, notKnownToFilterIds } = answer;
  const stated = rows.filter(({ certainty }) => certainty === 'STATED').length;
  const verdict = verdictOfGoing(answer, stated);
  return {
    verdict,
    words: [
      goingHeadline(ends, stated, rows.length),
      GOING_WORDS[verdict],
      ...[...categories.reasons, ...flows.reasons].map(listReasonWords),
    ],
    counts: [
      `Categories stated: ${stated}`,
      `Categories not stated: ${rows.length - stated}`,
      `Flows not in force: ${notInForceIds.length}`,
      ...(notKnownToFilterIds.length === 0
        ? []
        : [`Flows of which what was asked for is not said: ${notKnownToFilterIds.length}`]),
    ],
  };
}

const GOING_WORDS: Readonly<Record<Verdict, string>> = {
  UNKNOWN: 'Completeness: unknown. Nothing is stated of the categories.',
  INCOMPLETE: 'Completeness: incomplete. What is stated leaves room for more.',
  COMPLETE: 'Completeness: complete for what the notice states.',
};

function verdictOfGoing(
  { rows, categories, flows }: Omit<WhatGoesAnswer, 'question'>,
  stated: number,
): Verdict {
  if (categories.verdict !== 'COMPLETE') return categories.verdict;
  return stated === rows.length && flows.verdict === 'COMPLETE' ? 'COMPLETE' : 'INCOMPLETE';
}

function goingHeadline(ends: string, stated: number, rows: number): string {
  const between = ends === '' ? '' : ` ${ends}`;
  if (rows === 0) return `No flow${between} is in this register.`;
  if (stated === 0) {
    return `No statement says what goes${between}. That is not the same as nothing.`;
  }
  return `What goes${between} is stated for ${stated} of ${rows} rows.`;
}
