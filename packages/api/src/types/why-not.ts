import { type RecipientRow, type WhoReceivesAnswer, whoReceives } from '@sharing-atlas/graph';
import { NOT_IN_REGISTER } from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import * as refs from './refs.ts';
import { asked, RecipientRowType } from './who-receives.ts';

interface WhyNotAnswer {
  readonly partyId: string;
  readonly fromId: string | null;
  /** Asked of this party only, from the sender asked about. */
  readonly here: WhoReceivesAnswer;
  /** The same from all senders: what other notices say of the party. */
  readonly anywhere: WhoReceivesAnswer;
}

const isSure = (row: RecipientRow) => row.partyCertainty !== 'MAY_BE_INSTANCE';

function elsewhere({ here, anywhere }: WhyNotAnswer): RecipientRow[] {
  const known = new Set([...here.rows, ...here.apart].map((row) => row.flowId));
  return [...anywhere.rows, ...anywhere.apart].filter((row) => !known.has(row.flowId));
}

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
      resolve: ({ here }) => here.rows.some(isSure),
    }),
    sentences: t.stringList({
      description: 'Why, in sentences.',
      resolve: async (answer, _args, { load }) => {
        const name = (await load.party.load(answer.partyId))?.party.name ?? answer.partyId;
        const { here } = answer;
        const sentences: string[] = [];
        if (here.rows.some(isSure)) sentences.push(`${name} is in the answer: see the rows.`);
        if (here.apart.some(isSure)) {
          sentences.push(
            `${name} is recorded as a recipient and counted apart: nothing can be said of this category.`,
          );
        }
        if ([...here.rows, ...here.apart].some((row) => !isSure(row))) {
          sentences.push(
            `A notice mentions a kind of body that ${name} is of. Nothing says that ${name} is meant.`,
          );
        }
        const others = elsewhere(answer);
        if (others.length > 0) {
          sentences.push(
            'Another notice speaks of it. What one notice says of a body is not said by another.',
          );
        }
        if (sentences.length === 0)
          sentences.push(
            `No notice in this register names ${name} as a recipient. ${NOT_IN_REGISTER}`,
          );
        else if (here.rows.length + here.apart.length === 0) {
          sentences.unshift(
            `The sender’s notice does not name ${name} as a recipient. ${NOT_IN_REGISTER}`,
          );
        }
        return sentences;
      },
    }),
    rows: t.field({
      type: [RecipientRowType],
      description: 'Rows of the answer that concern it.',
      resolve: ({ here }) => asked(here, here.rows),
    }),
    countedApart: t.field({
      type: [RecipientRowType],
      description: 'Recorded flows to it of which nothing can be said for this category.',
      resolve: ({ here }) => asked(here, here.apart),
    }),
    elsewhere: t.field({
      type: [RecipientRowType],
      description: 'What other notices say of it. It is not said by the one asked about.',
      resolve: (answer) => asked(answer.anywhere, elsewhere(answer)),
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
      const partyId = await idOf(context, 'party', args.party, 'Party');
      const question = {
        asAt: dayOf(context, args.asAt),
        categoryId: await idOf(context, 'category', args.category, 'Category'),
        senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
        recipientId: partyId,
      };
      const here = await whoReceives(context.store, question, context.options);
      const anywhere =
        question.senderId === null
          ? here
          : await whoReceives(context.store, { ...question, senderId: null }, context.options);
      return { partyId, fromId: question.senderId, here, anywhere };
    },
  }),
}));
