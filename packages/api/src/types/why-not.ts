import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { isOfTheBody } from '../recorded.ts';
import { elsewhere, type WhyNotAnswer, whyNot, whyNotSentences } from '../why-not.ts';
import { RecipientRowType } from './recipient-row.ts';
import * as refs from './refs.ts';

const WhyNot = builder.objectRef<WhyNotAnswer>('WhyNotAnswer').implement({
  description: 'Why a party is, or is not, in the answer to “who receives”.',
  fields: (t) => ({
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The party asked about.',
      resolve: ({ partyId }, _args, { load }) => load.party.load(partyId),
    }),
    isThere: t.boolean({
      description: 'Whether it is in the answer: named, or through a hub.',
      resolve: ({ here }) => here.rows.some(isOfTheBody),
    }),
    sentences: t.stringList({
      description: 'Why, in sentences.',
      resolve: (answer, _args, context) => whyNotSentences(answer, context),
    }),
    rows: t.field({
      type: [RecipientRowType],
      description: 'Rows of the answer that concern it.',
      resolve: ({ here }) => here.rows,
    }),
    countedApart: t.field({
      type: [RecipientRowType],
      description: 'Recorded flows to it of which nothing can be said for this category.',
      resolve: ({ here }) => here.apart,
    }),
    elsewhere: t.field({
      type: [RecipientRowType],
      description: 'What other notices say of it. It is not said by the one asked about.',
      resolve: elsewhere,
    }),
  }),
});

builder.queryFields((t) => ({
  whyNot: t.field({
    type: WhyNot,
    description: 'Why is a party not in the list of those who receive a category?',
    args: {
      party: t.arg.id({ required: true, description: 'The party (id or exact name).' }),
      category: t.arg.id({ required: true, description: 'Id, name or synonym of the category.' }),
      from: t.arg.id({ description: 'The sender asked about; all if left out.' }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = {
        asAt: dayOf(context, args.asAt),
        categoryId: await idOf(context, 'category', args.category, 'Category'),
        senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
        recipientId: await idOf(context, 'party', args.party, 'Party'),
      };
      return whyNot(question, context);
    },
  }),
}));
