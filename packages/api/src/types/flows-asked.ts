import type { WhatGoesAnswer } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { ListCompletenessType } from './list-completeness.ts';
import * as refs from './refs.ts';

/** What was asked of the flows from one party to another. */
interface EndsAsked {
  readonly question: {
    readonly senderId: string | null;
    readonly recipientId: string | null;
    readonly asAt: string;
  };
}

/** For a type that says in words of its own what the sender is. */
export const senderOf = ({ question }: EndsAsked, _args: object, { load }: Context) =>
  question.senderId === null ? null : load.party.load(question.senderId);

export const EndsAskedInterface = builder.interfaceRef<EndsAsked>('EndsAsked').implement({
  description: 'An answer about flows, from a sender or any to a recipient or any.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender asked about; null for any.',
      resolve: senderOf,
    }),
    to: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient asked about; null for any.',
      resolve: ({ question }, _args, { load }) =>
        question.recipientId === null ? null : load.party.load(question.recipientId),
    }),
    asAt: t.string({
      description: 'The date asked about.',
      resolve: ({ question }) => question.asAt,
    }),
  }),
});

type CountedApart = Pick<
  WhatGoesAnswer,
  'notInForceIds' | 'notKnownToFilterIds' | 'flows' | 'categories'
>;

export const FlowsCountedApart = builder.interfaceRef<CountedApart>('FlowsCountedApart').implement({
  description: 'An answer that lists flows: which are not among its rows, and how complete it is.',
  fields: (t) => ({
    notInForceFlows: t.field({
      type: [refs.Flow],
      description: 'Flows recorded as ended or not begun at the date; they are not among the rows.',
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
  }),
});
