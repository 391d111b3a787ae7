import { type Matrix, type MatrixCell, type MatrixRow, matrix } from '@sharing-atlas/graph';
import { dayOf, idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { CategoryCertainty, PartyCertainty, RecipientRole } from './enums.ts';
import * as refs from './refs.ts';

const Cell = builder.objectRef<MatrixCell>('MatrixCell').implement({
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
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

const Row = builder.objectRef<MatrixRow>('MatrixRow').implement({
  description: 'One recipient by one flow.',
  fields: (t) => ({
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient.',
      resolve: ({ partyId }, _args, { load }) => load.party.load(partyId),
    }),
    partyCertainty: t.expose('partyCertainty', {
      type: PartyCertainty,
      description: 'How sure it is who it is.',
    }),
    role: t.expose('role', { type: RecipientRole, description: 'How it stands to the sender.' }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    cells: t.field({
      type: [Cell],
      description: 'Only cells that say something.',
      resolve: ({ cells }) => cells,
    }),
    categoriesNotStated: t.exposeBoolean('categoriesNotStated', {
      description: 'The notice names the party and does not say what it receives.',
    }),
    openWords: t.stringList({
      description: 'Words that leave open what is stated.',
      resolve: ({ openWords }) => [...openWords],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the flow rests on.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

interface AskedMatrix extends Matrix {
  readonly fromId: string;
  readonly asAt: string;
}

const MatrixType = builder.objectRef<AskedMatrix>('Matrix').implement({
  description: 'Recipients by categories for one sender.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender.',
      resolve: ({ fromId }, _args, { load }) => load.party.load(fromId),
    }),
    asAt: t.exposeString('asAt', { description: 'The date asked about.' }),
    categories: t.field({
      type: [refs.Category],
      description:
        'Categories that its notice lists, or that a flow is said to carry or leave out.',
      resolve: ({ categoryIds }, _args, { load }) => loadAll(load.category, categoryIds),
    }),
    rows: t.field({
      type: [Row],
      description: 'Recipients, in order of flow.',
      resolve: ({ rows }) => rows,
    }),
    statedRecipients: t.int({
      description: 'How many recipients have any stated category.',
      resolve: ({ rows }) => rows.filter((row) => !row.categoriesNotStated).length,
    }),
  }),
});

builder.queryFields((t) => ({
  matrix: t.field({
    type: MatrixType,
    description: 'Recipients by categories: what each flow of one sender is said to carry.',
    args: {
      from: t.arg.id({ required: true, description: 'Id or exact name of the sender.' }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const asAt = dayOf(context, args.asAt);
      const fromId = await idOf(context, 'from', args.from, 'Party');
      return { ...(await matrix(context.store, fromId, asAt, context.options)), fromId, asAt };
    },
  }),
}));
