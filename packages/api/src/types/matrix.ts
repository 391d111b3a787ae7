import { type Matrix, type MatrixCell, type MatrixRow, matrix } from '@sharing-atlas/graph';
import type { CategoryCertainty as CertaintyValue } from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { filterOf } from '../filter.ts';
import { loadAll } from '../loader.ts';
import { matrixRowsShown } from '../matrix-view.ts';
import { AnswerRowInterface } from './answer-row.ts';
import { Cited } from './cited.ts';
import { CategoryCertainty } from './enums.ts';
import { EndsAskedInterface, FlowsCountedApart, senderOf } from './flows-asked.ts';
import { AS_AT_ARG, FILTER_ARGS, VIEW_ARGS } from './question-args.ts';
import * as refs from './refs.ts';

const Cell = builder.objectRef<MatrixCell>('MatrixCell').implement({
  interfaces: [Cited],
  description:
    'What one flow says of one category. A cell that is not given says nothing: it is not a “no”.',
  fields: (t) => ({
    categoryId: t.exposeID('categoryId', { description: 'The category.' }),
    certainty: t.expose('certainty', {
      type: CategoryCertainty,
      nullable: true,
      description: 'How sure; null where only a part of it is said to be left out.',
    }),
    partExcluded: t.exposeBoolean('partExcluded', {
      description: 'Whether a part of it is said to be left out.',
    }),
    conditions: t.stringList({
      description: 'Words that limit it.',
      resolve: ({ conditions }) => [...conditions],
    }),
  }),
});

const Row = builder.objectRef<MatrixRow>('MatrixRow').implement({
  description: 'One recipient by one flow.',
  interfaces: [AnswerRowInterface],
  fields: (t) => ({
    cells: t.field({
      type: [Cell],
      description: 'Only cells that say something.',
      resolve: ({ cells }) => cells,
    }),
    certainty: t.expose('certainty', {
      type: CategoryCertainty,
      description: 'How sure it is what the flow carries at all.',
    }),
    categoriesNotStated: t.boolean({
      description: 'The notice names the party and does not say what it receives.',
      resolve: ({ certainty }) => certainty !== 'STATED',
    }),
    openWords: t.stringList({
      description: 'Words that leave open what is stated.',
      resolve: ({ openWords }) => [...openWords],
    }),
  }),
});

/** A matrix, and the certainties that are to be shown; null for all. */
interface ShownMatrix extends Matrix {
  readonly shown: readonly CertaintyValue[] | null;
}

const shownOf = ({ rows, shown }: ShownMatrix) => matrixRowsShown(rows, shown);

const distinctParties = (rows: readonly MatrixRow[]) =>
  new Set(rows.map(({ partyId }) => partyId)).size;

const MatrixType = builder.objectRef<ShownMatrix>('Matrix').implement({
  interfaces: [EndsAskedInterface, FlowsCountedApart],
  description: 'Recipients by categories for one sender.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender.',
      resolve: senderOf,
    }),
    categories: t.field({
      type: [refs.Category],
      description:
        'Categories that its notice lists, or that a flow is said to carry or leave out.',
      resolve: ({ categoryIds }, _args, { load }) => loadAll(load.category, categoryIds),
    }),
    rows: t.field({
      type: [Row],
      description: 'Recipients, in order of flow.',
      resolve: shownOf,
    }),
    rowsNotShown: t.int({
      description: 'Rows of other certainties than the question shows: counted all the same.',
      resolve: (answer) => answer.rows.length - shownOf(answer).length,
    }),
    recipients: t.int({
      description: 'How many recipients there are: one can receive by several flows.',
      resolve: ({ rows }) => distinctParties(rows),
    }),
    statedRecipients: t.int({
      description: 'How many recipients have any stated category.',
      resolve: ({ rows }) =>
        distinctParties(rows.filter(({ certainty }) => certainty === 'STATED')),
    }),
  }),
});

builder.queryFields((t) => ({
  matrix: t.field({
    type: MatrixType,
    description: 'Recipients by categories: what each flow of one sender is said to carry.',
    args: {
      from: t.arg.id({ required: true, description: 'Id or exact name of the sender.' }),
      to: t.arg.id({ description: 'Only to this party and its teams (id or exact name).' }),
      ...FILTER_ARGS,
      ...VIEW_ARGS,
      ...AS_AT_ARG,
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = {
        asAt: dayOf(context, args.asAt),
        senderId: await idOf(context, 'from', args.from, 'Party'),
        recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
        ...(await filterOf(context, args)),
      };
      const answer = await matrix(context.store, question, context.options);
      return { ...answer, shown: args.certainty ?? null };
    },
  }),
}));
