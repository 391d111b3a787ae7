import type { WhoReceivesAnswer } from '@sharing-atlas/graph';
import {
  CATEGORY_CERTAINTIES,
  CERTAINTY_NAMES,
  completenessWords,
  GOING_COMPLETENESS_WORDS,
  headline,
  inSentence,
  listReasonWords,
  reasonWords,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { type Going, headlineOfGoing, verdictOfGoing } from '../going-words.ts';
import { limitWords } from '../limits.ts';
import { silenceOf } from '../silence.ts';
import { standingWords } from '../standing.ts';
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
    await limitWords(question.filter, context),
  );
  return {
    headline: heading,
    categoryName,
    verdict: completeness.verdict,
    words: [
      heading,
      await silenceOf(answer, context),
      await standingWords([question.senderId, question.recipientId], question.asAt, context),
      completenessWords(completeness),
      ...completeness.reasons.map(
        (reason) => `${reason.count} ${reasonWords(reason, completeness.dimension)}`,
      ),
    ].filter((words) => words !== ''),
    counts: [
      ...CATEGORY_CERTAINTIES.map(
        (certainty) => `${CERTAINTY_NAMES[certainty]}: ${completeness.counts[certainty]}`,
      ),
      `Counted apart: ${completeness.countedApart.flows}`,
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

/** What goes, or a matrix of it, in words: the same as the API's. */
export async function wordsOfGoing(answer: Going, context: Context): Promise<CompletenessWords> {
  const { rows, categories, flows, notInForceIds, notKnownToFilterIds } = answer;
  const stated = rows.filter(({ certainty }) => certainty === 'STATED').length;
  const verdict = verdictOfGoing(answer);
  return {
    verdict,
    words: [
      await headlineOfGoing(answer, context),
      GOING_COMPLETENESS_WORDS[verdict],
      // Each once: of flows that are not there nothing is stated either.
      ...new Set([...categories.reasons, ...flows.reasons].map(listReasonWords)),
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
