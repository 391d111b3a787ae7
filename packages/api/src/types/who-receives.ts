import {
  askRowsFirst,
  type RecipientRow,
  type WhoReceivesAnswer,
  type WhoReceivesAsked,
  type WhoReceivesQuestion,
} from '@sharing-atlas/graph';
import {
  type AnswerSide,
  type CategoryCertainty as CertaintyValue,
  headline,
} from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { type FilterArguments, filterOf } from '../filter.ts';
import { limitWords } from '../limits.ts';
import { pageOf } from '../pages.ts';
import { silenceOf } from '../silence.ts';
import { standingWords } from '../standing.ts';
import { AnswerWords } from './answer-words.ts';
import { CompletenessType } from './completeness.ts';
import { CategoryCertainty, RecipientRole } from './enums.ts';
import { EndsAskedInterface } from './flows-asked.ts';
import { PurposeAsked } from './purpose-bases.ts';
import { AS_AT_ARG, FILTER_ARGS, VIEW_ARGS } from './question-args.ts';
import { Listed, RecipientRowType } from './recipient-row.ts';
import * as refs from './refs.ts';

async function nameOf(partyId: string | null, context: Context): Promise<string | null> {
  return partyId === null
    ? null
    : ((await context.load.party.load(partyId))?.party.name ?? partyId);
}

/** An answer, and the certainties that are to be shown; null for all. */
interface ShownAnswer extends WhoReceivesAsked {
  readonly question: WhoReceivesQuestion;
  readonly shown: readonly CertaintyValue[] | null;
}

/** An answer that is being given, with what is to be shown of it. */
export function showing(
  answer: WhoReceivesAsked,
  shown: readonly CertaintyValue[] | null | undefined,
): ShownAnswer {
  return { ...answer, question: answer.found.question, shown: shown ?? null };
}

/** An answer of which all is known, shown whole. */
export function showingAll(answer: WhoReceivesAnswer): ShownAnswer {
  return showing({ found: answer, whole: async () => answer }, null);
}

/** Fields that give the answer, by what it lists. */
const NAMES: Readonly<Record<AnswerSide, string>> = {
  RECIPIENTS: 'whoReceives',
  SOURCES: 'whereFrom',
};

function shownOf({ found, shown }: ShownAnswer): readonly RecipientRow[] {
  return found.rows.filter(({ classification }) => isOneOf(shown, classification.certainty));
}

export const Answer = builder.objectRef<ShownAnswer>('WhoReceivesAnswer').implement({
  interfaces: [PurposeAsked, AnswerWords, EndsAskedInterface],
  description: 'Who receives a category: how complete, how sure, and why.',
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'The category asked about.',
      resolve: ({ question }, _args, { load }) => load.category.load(question.categoryId),
    }),
    headline: t.string({
      description: 'The answer in a sentence.',
      resolve: async ({ question, whole }, _args, context) => {
        const { completeness } = await whole();
        const category = await context.load.category.load(question.categoryId);
        return headline(
          completeness,
          category?.category.name ?? question.categoryId,
          await nameOf(question.senderId, context),
          await nameOf(question.recipientId, context),
          await limitWords(question.filter, context),
        );
      },
    }),
    silence: t.string({
      description:
        'What is recorded without its categories, what is left out in part, and whether the date lies before the texts were seen; empty if there is nothing to add.',
      resolve: async ({ whole }, _args, context) => silenceOf(await whole(), context),
    }),
    standingWords: t.string({
      description:
        'Of the parties asked about that had ended, been renamed or not begun at the date: how they stood and who stood in their place; of those that came in the place of one which a notice names: that one. From organisation history. Empty if there are none.',
      resolve: ({ question }, _args, context) =>
        standingWords([question.senderId, question.recipientId], question.asAt, context),
    }),
    completeness: t.field({
      type: CompletenessType,
      description: 'How complete it is, and why not more.',
      resolve: async ({ whole }) => (await whole()).completeness,
    }),
    rows: t.connection({
      type: RecipientRowType,
      description: 'Recipients: by role, then by certainty, then in the order of the notice.',
      args: {
        certainty: t.arg({ type: [CategoryCertainty], description: 'Only rows of these.' }),
        roles: t.arg({ type: [RecipientRole], description: 'Only rows of these.' }),
      },
      resolve: (answer, args, context) =>
        pageOf(
          {
            list: `rows of ${NAMES[answer.found.side]}`,
            question: [answer.question, answer.shown, args.certainty, args.roles],
            rows: shownOf(answer).filter(
              (row) =>
                isOneOf(args.certainty, row.classification.certainty) &&
                isOneOf(args.roles, row.role),
            ),
          },
          args,
          context,
        ),
    }),
    rowsNotShown: t.int({
      description: 'Rows of other certainties than the question shows: counted all the same.',
      resolve: (answer) => answer.found.rows.length - shownOf(answer).length,
    }),
    countedApart: t.connection({
      type: RecipientRowType,
      description:
        'Rows of which nothing can be said for this category. One party can have several, and members of a hub have rows beside it: completeness counts flows and parties.',
      resolve: ({ found, question }, args, context) =>
        pageOf(
          { list: `countedApart of ${NAMES[found.side]}`, question, rows: found.apart },
          args,
          context,
        ),
    }),
    listedBy: t.field({
      type: [Listed],
      description: 'Notices that list the category, or a wider or narrower one, as held.',
      resolve: ({ found }) => found.listedBy,
    }),
  }),
});

builder.queryFields((t) => ({
  whoReceives: t.field({
    type: Answer,
    description:
      'Who receives a category of data? Narrower categories count as a part of it, broader ones as “may include this”. An empty answer never means “nobody”.',
    args: {
      category: t.arg.id({ required: true, description: 'Id, name or synonym of the category.' }),
      from: t.arg.id({ description: 'Only from this party and its teams (id or exact name).' }),
      to: t.arg.id({
        description: 'Only to this party and its teams, also through a hub or as a kind of body.',
      }),
      ...FILTER_ARGS,
      ...VIEW_ARGS,
      ...AS_AT_ARG,
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = await questionOf(args, context);
      const answer = await askRowsFirst(context.store, question, 'RECIPIENTS', context.options);
      return showing(answer, args.certainty);
    },
  }),
}));

interface QuestionArguments extends FilterArguments {
  readonly category: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly asAt?: string | null | undefined;
}

/** The question that arguments ask. @throws UnknownId, Ambiguous, BadArgument */
export async function questionOf(
  args: QuestionArguments,
  context: Context,
): Promise<WhoReceivesQuestion> {
  return {
    asAt: dayOf(context, args.asAt),
    categoryId: await idOf(context, 'category', args.category, 'Category'),
    senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
    recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
    ...(await filterOf(context, args)),
  };
}

/** Whether a value is one of those wanted; all are if none is named. */
function isOneOf<Value>(wanted: readonly Value[] | null | undefined, value: Value | null): boolean {
  return wanted == null || wanted.some((one) => one === value);
}
