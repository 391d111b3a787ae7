import { type GoingRow, isSureGoing, type WhatGoesAnswer, whatGoes } from '@sharing-atlas/graph';
import {
  CATEGORY_CERTAINTIES,
  type CategoryCertainty as CertaintyValue,
  FROM_PUBLISHED_DOCUMENTS,
  goingHeadline,
  NOT_IN_REGISTER,
  type Tally,
} from '@sharing-atlas/model';
import { dayOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { filterOf } from '../filter.ts';
import { pageOf } from '../pages.ts';
import { AnswerRowInterface } from './answer-row.ts';
import { CertaintyCount } from './completeness.ts';
import { CategoryCertainty, RecipientRole } from './enums.ts';
import { ListCompletenessType } from './list-completeness.ts';
import { AS_AT_ARG, FILTER_ARGS, VIEW_ARGS } from './question-args.ts';
import * as refs from './refs.ts';

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

function tallyOf(rows: readonly GoingRow[]): Tally {
  return {
    flows: new Set(rows.map(({ flowId }) => flowId)).size,
    parties: new Set(rows.map(({ partyId }) => partyId)).size,
  };
}

const Answer = builder.objectRef<ShownAnswer>('WhatGoesAnswer').implement({
  description: 'What goes from one party to another.',
  fields: (t) => ({
    asAt: t.string({
      description: 'The date asked about.',
      resolve: ({ question }) => question.asAt,
    }),
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender; null for any.',
      resolve: ({ question }, _args, { load }) =>
        question.senderId === null ? null : load.party.load(question.senderId),
    }),
    to: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient; null for any.',
      resolve: ({ question }, _args, { load }) =>
        question.recipientId === null ? null : load.party.load(question.recipientId),
    }),
    rows: t.connection({
      type: Row,
      description: 'Flows, those with stated categories first.',
      args: { roles: t.arg({ type: [RecipientRole], description: 'Only rows of these.' }) },
      resolve: (answer, args) =>
        pageOf(
          shownOf(answer).filter(({ role }) => !args.roles || args.roles.includes(role)),
          args,
        ),
    }),
    rowsNotShown: t.int({
      description: 'Rows of other certainties than the question shows: counted all the same.',
      resolve: (answer) => answer.rows.length - shownOf(answer).length,
    }),
    headline: t.string({
      description: 'The answer in a sentence. What only may be meant is not counted.',
      resolve: async ({ rows, question }, _args, { load }) => {
        const nameOf = async (id: string | null) =>
          id === null ? null : ((await load.party.load(id))?.party.name ?? id);
        // Members of a hub are not counted beside it.
        const sure = rows.filter(
          (row) =>
            isSureGoing(row) &&
            (question.recipientId !== null || row.partyCertainty !== 'MEMBER_OF_HUB'),
        );
        const stated = sure.filter(({ certainty }) => certainty === 'STATED');
        return goingHeadline(
          { all: tallyOf(sure), stated: tallyOf(stated) },
          await nameOf(question.senderId),
          await nameOf(question.recipientId),
        );
      },
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
    notInForceFlows: t.field({
      type: [refs.Flow],
      description: 'Those flows.',
      resolve: ({ notInForceIds }, _args, { load }) => loadAll(load.flow, notInForceIds),
    }),
    notKnownToFilter: t.field({
      type: [refs.Flow],
      description: 'Flows of which the notice does not say what the question is limited to.',
      resolve: ({ notKnownToFilterIds }, _args, { load }) =>
        loadAll(load.flow, notKnownToFilterIds),
    }),
    flowsCompleteness: t.field({
      type: ListCompletenessType,
      description: 'Whether these are all the flows that the notices state.',
      resolve: ({ flows }) => flows,
    }),
    categoriesCompleteness: t.field({
      type: ListCompletenessType,
      description: 'Whether what they carry is stated, and all. UNKNOWN if nothing is stated.',
      resolve: ({ categories }) => categories,
    }),
    safetyWords: t.string({
      description: 'To be shown with every answer.',
      resolve: () => NOT_IN_REGISTER,
    }),
    sourceWords: t.string({
      description: 'To be shown with every answer.',
      resolve: () => FROM_PUBLISHED_DOCUMENTS,
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
