import { whoReceives } from '@sharing-atlas/graph';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import {
  MISSING,
  MISSING_WORDS,
  type Missing,
  type RecordedSharing,
  recordedHeadline,
  recordedSharing,
} from '../recorded.ts';
import { AnswerWords } from './answer-words.ts';
import { RecipientRowType } from './recipient-row.ts';
import { Answer, showingAll } from './who-receives.ts';

const MissingCode = builder.enumType('MissingCode', {
  values: MISSING,
  description: 'What the register lacks for a sharing. Lacking is not “not allowed”.',
});

const MissingType = builder.objectRef<Missing>('MissingFromRegister').implement({
  description: 'Something that the register lacks for a sharing.',
  fields: (t) => ({
    code: t.field({ type: MissingCode, description: 'What.', resolve: (code) => code }),
    words: t.string({ description: 'For people.', resolve: (code) => MISSING_WORDS[code] }),
  }),
});

const Recorded = builder.objectRef<RecordedSharing>('RecordedSharing').implement({
  interfaces: [AnswerWords],
  description:
    'Whether a sharing is recorded. It reports the register and never says what is allowed.',
  fields: (t) => ({
    headline: t.string({
      description: 'In a sentence.',
      resolve: recordedHeadline,
    }),
    matches: t.field({
      type: [RecipientRowType],
      description: 'Flows said to carry the category, or a part of it.',
      resolve: ({ matches }) => matches,
    }),
    butForCategory: t.field({
      type: [RecipientRowType],
      description: 'Flows recorded, that carry it or do not: nothing is said.',
      resolve: ({ butForCategory }) => butForCategory,
    }),
    excluded: t.field({
      type: [RecipientRowType],
      description: 'Flows said not to carry it.',
      resolve: ({ excluded }) => excluded,
    }),
    notInForce: t.field({
      type: [RecipientRowType],
      description: 'Flows recorded that had ended or not begun on this date.',
      resolve: ({ notInForce }) => notInForce,
    }),
    missing: t.field({
      type: [MissingType],
      description: 'What the register lacks. That does not mean that it may not be shared.',
      resolve: ({ missing }) => missing,
    }),
    answer: t.field({
      type: Answer,
      description: 'The whole answer that this is taken from, with its completeness.',
      resolve: ({ answer }) => showingAll(answer),
    }),
  }),
});

builder.queryFields((t) => ({
  isRecorded: t.field({
    type: Recorded,
    description:
      'Is this sharing recorded? What matches, what matches but for the category, what is missing.',
    args: {
      from: t.arg.id({ required: true, description: 'Sender (id or exact name).' }),
      to: t.arg.id({ required: true, description: 'Recipient (id or exact name).' }),
      category: t.arg.id({ required: true, description: 'Id, name or synonym of the category.' }),
      purpose: t.arg.id({ description: 'Purpose (id or exact name).' }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = {
        asAt: dayOf(context, args.asAt),
        categoryId: await idOf(context, 'category', args.category, 'Category'),
        senderId: await idOf(context, 'from', args.from, 'Party'),
        recipientId: await idOf(context, 'to', args.to, 'Party'),
      };
      const purposeId = await optionalIdOf(context, 'purpose', args.purpose, 'Purpose');
      const answer = await whoReceives(context.store, question, context.options);
      return recordedSharing(answer, purposeId, context);
    },
  }),
}));
