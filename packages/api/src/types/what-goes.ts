import { type GoingRow, type WhatGoesAnswer, whatGoes } from '@sharing-atlas/graph';
import {
  CATEGORY_CERTAINTIES,
  type CategoryCertainty as CertaintyValue,
  GOING_COMPLETENESS_WORDS,
  goingVerdictWords,
} from '@sharing-atlas/model';
import { dayOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { filterOf } from '../filter.ts';
import { headlineOfGoing, tallyOf, verdictOfGoing } from '../going-words.ts';
import { pageOf } from '../pages.ts';
import { standingWords } from '../standing.ts';
import { AnswerRowInterface } from './answer-row.ts';
import { AnswerWords } from './answer-words.ts';
import { CertaintyCount } from './completeness.ts';
import { CategoryCertainty, RecipientRole, Verdict } from './enums.ts';
import { EndsAskedInterface, FlowsCountedApart } from './flows-asked.ts';
import { PurposeAsked } from './purpose-bases.ts';
import { AS_AT_ARG, FILTER_ARGS, VIEW_ARGS } from './question-args.ts';

const Row = builder.objectRef<GoingRow>('GoingRow').implement({
  description: 'One flow to one recipient, whatever it carries.',
  interfaces: [AnswerRowInterface],
  fields: (t) => ({
    certainty: t.expose('certainty', {
      type: CategoryCertainty,
      description:
        'How sure it is what it carries: STATED if any category is, INFERRED, EXCLUDED if only what is left out is said, else NOT_STATED.',
    }),
    categoriesStated: t.boolean({
      description: 'Whether the notice says anything of what it carries.',
      resolve: ({ certainty }) => certainty === 'STATED',
    }),
  }),
});

/** An answer, and the certainties that are to be shown; null for all. */
interface ShownAnswer extends WhatGoesAnswer {
  readonly shown: readonly CertaintyValue[] | null;
}

function shownOf({ rows, shown }: ShownAnswer): GoingRow[] {
  return rows.filter(({ certainty }) => shown === null || shown.includes(certainty));
}

const Answer = builder.objectRef<ShownAnswer>('WhatGoesAnswer').implement({
  interfaces: [PurposeAsked, AnswerWords, EndsAskedInterface, FlowsCountedApart],
  description: 'What goes from one party to another.',
  fields: (t) => ({
    rows: t.connection({
      type: Row,
      description: 'Flows, those with stated categories first.',
      args: { roles: t.arg({ type: [RecipientRole], description: 'Only rows of these.' }) },
      resolve: (answer, args, context) =>
        pageOf(
          {
            list: 'rows of whatGoes',
            question: [answer.question, answer.shown, args.roles],
            rows: shownOf(answer).filter(({ role }) => !args.roles || args.roles.includes(role)),
          },
          args,
          context,
        ),
    }),
    rowsNotShown: t.int({
      description: 'Rows of other certainties than the question shows: counted all the same.',
      resolve: (answer) => answer.rows.length - shownOf(answer).length,
    }),
    headline: t.string({
      description: 'The answer in a sentence. What only may be meant is not counted.',
      resolve: (answer, _args, context) => headlineOfGoing(answer, context),
    }),
    verdict: t.field({
      type: Verdict,
      description:
        'Of what goes: never COMPLETE while a row is silent or the list of flows is left open.',
      resolve: verdictOfGoing,
    }),
    verdictWords: t.string({
      description: 'The verdict in a few words, with how many categories are stated.',
      resolve: (answer) =>
        goingVerdictWords(
          verdictOfGoing(answer),
          answer.carriedIds.length,
          answer.leftOutIds.length,
        ),
    }),
    completenessWords: t.string({
      description: 'How complete it is, in a sentence.',
      resolve: (answer) => GOING_COMPLETENESS_WORDS[verdictOfGoing(answer)],
    }),
    standingWords: t.string({
      description:
        'Of the parties asked about that had ended, been renamed or not begun at the date: how they stood and who stood in their place; of those that came in the place of one which a notice names: that one. From organisation history. Empty if there are none.',
      resolve: ({ question }, _args, context) =>
        standingWords([question.senderId, question.recipientId], question.asAt, context),
    }),
    counts: t.field({
      type: [CertaintyCount],
      description: 'Flows and parties by how sure it is what they carry, before paging.',
      resolve: ({ rows }) =>
        CATEGORY_CERTAINTIES.map((certainty) => {
          const { flows, parties } = tallyOf(rows.filter((row) => row.certainty === certainty));
          return { certainty, count: flows, parties };
        }),
    }),
    notInForce: t.int({
      description: 'Flows recorded as ended or not begun at the date; they are not among the rows.',
      resolve: ({ notInForceIds }) => notInForceIds.length,
    }),
  }),
});

builder.queryFields((t) => ({
  whatGoes: t.field({
    type: Answer,
    description:
      'What goes from one party to another, or everything that one party sends or receives. Recipients are found by name, with their teams, as an instance of a kind, through a hub or system, and as a body of a kind that a notice mentions.',
    args: {
      from: t.arg.id({ description: 'Sender with its teams (id or exact name); any if left out.' }),
      to: t.arg.id({
        description: 'Recipient with its teams (id or exact name); any if left out.',
      }),
      ...FILTER_ARGS,
      ...VIEW_ARGS,
      ...AS_AT_ARG,
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = {
        asAt: dayOf(context, args.asAt),
        senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
        recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
        ...(await filterOf(context, args)),
      };
      const answer = await whatGoes(context.store, question, context.options);
      return { ...answer, shown: args.certainty ?? null };
    },
  }),
}));
