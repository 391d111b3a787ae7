import { type GoingRow, type WhatGoesAnswer, whatGoes } from '@sharing-atlas/graph';
import {
  FROM_PUBLISHED_DOCUMENTS,
  NOT_IN_REGISTER,
  PARTY_CERTAINTY_WORDS,
} from '@sharing-atlas/model';
import { dayOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { pageOf } from '../pages.ts';
import { PartyCertainty, PeriodState, RecipientRole } from './enums.ts';
import { ListCompletenessType } from './list-completeness.ts';
import * as refs from './refs.ts';

const Row = builder.objectRef<GoingRow>('GoingRow').implement({
  description: 'One flow to one recipient, whatever it carries.',
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow: what it carries, leaves out, is for, relies on, is under.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient.',
      resolve: ({ partyId }, _args, { load }) => load.party.load(partyId),
    }),
    partyCertainty: t.expose('partyCertainty', {
      type: PartyCertainty,
      description: 'How sure it is who the recipient is.',
    }),
    partyCertaintyWords: t.string({
      description: 'The same for people.',
      resolve: ({ partyCertainty }) => PARTY_CERTAINTY_WORDS[partyCertainty],
    }),
    through: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The hub or kind of body through which it is reached.',
      resolve: ({ throughId }, _args, { load }) =>
        throughId === null ? null : load.party.load(throughId),
    }),
    role: t.expose('role', { type: RecipientRole, description: 'How it stands to the sender.' }),
    validity: t.expose('validity', {
      type: PeriodState,
      description: 'How the flow stands at the date.',
    }),
    categoriesStated: t.exposeBoolean('categoriesStated', {
      description: 'Whether the notice says anything of what it carries or leaves out.',
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the row rests on.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

const Answer = builder.objectRef<WhatGoesAnswer>('WhatGoesAnswer').implement({
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
      resolve: ({ rows }, args) =>
        pageOf(
          rows.filter(({ role }) => !args.roles || args.roles.includes(role)),
          args,
        ),
    }),
    notInForce: t.exposeInt('notInForce', {
      description: 'Flows recorded as ended or not begun at the date; they are not among the rows.',
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
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) =>
      whatGoes(
        context.store,
        {
          asAt: dayOf(context, args.asAt),
          senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
          recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
        },
        context.options,
      ),
  }),
}));
