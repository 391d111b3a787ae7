import {
  COMPARED_VERDICTS,
  type ComparedEnd,
  type ComparedLine,
  type ComparedMatter,
  type ComparedSaid,
  type ComparedTotals,
  type Comparison,
  MATTER_IDS,
} from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { comparisonOf, comparisonWords } from '../compare.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { typeOfId } from '../ids.ts';
import { Cited } from './cited.ts';
import * as refs from './refs.ts';

const ComparedVerdict = builder.enumType('ComparedVerdict', {
  values: COMPARED_VERDICTS,
  description:
    'SAME: both state it alike. DIFFERENT: both state it, and not alike. ONLY_LEFT, ONLY_RIGHT: one states it; of the other it is not stated, which is no “does not”.',
});

const MatterEnum = builder.enumType('ComparedMatterName', {
  values: MATTER_IDS,
  description: 'The matters that two registers are compared in.',
});

const Said = builder.objectRef<ComparedSaid>('ComparedSaid').implement({
  interfaces: [Cited],
  description: 'What one side states of a line.',
  fields: (t) => ({
    recordId: t.string({
      nullable: true,
      description: 'The id of its record, if it has one.',
      resolve: ({ recordId }) => recordId,
    }),
    recordType: t.string({
      nullable: true,
      description: 'The GraphQL type of the record, if it can be fetched by its id.',
      resolve: ({ recordId }) => (recordId === null ? null : typeOfId(recordId)),
    }),
    words: t.stringList({
      description: 'What is said of it; two sides are the same if these are.',
      resolve: ({ words }) => [...words],
    }),
    aside: t.stringList({
      description: 'What is told beside it and not compared, as how the notice writes it.',
      resolve: ({ aside }) => [...aside],
    }),
  }),
});

const Line = builder.objectRef<ComparedLine>('ComparedLine').implement({
  description: 'One thing that at least one side states.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What makes it one thing on both sides.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    verdict: t.expose('verdict', { type: ComparedVerdict, description: 'How the sides meet.' }),
    left: t.field({
      type: Said,
      nullable: true,
      description: 'What the left side states; null where it is not stated there.',
      resolve: ({ left }) => left,
    }),
    right: t.field({
      type: Said,
      nullable: true,
      description: 'What the right side states; null where it is not stated there.',
      resolve: ({ right }) => right,
    }),
    near: t.stringList({
      description: 'What the side without it states that is wider or narrower, by name.',
      resolve: ({ near }) => [...near],
    }),
  }),
});

const Totals = builder.objectRef<ComparedTotals>('ComparedTotals').implement({
  description: 'What one side states of a matter on the whole.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many lines it states.' }),
    words: t.exposeString('words', { description: 'The same in a sentence.' }),
    openWords: t.stringList({
      description: 'The source’s words that leave the list open: what is not listed may be there.',
      resolve: ({ open }) => [...open],
    }),
  }),
});

const MatterType = builder.objectRef<ComparedMatter>('ComparedMatter').implement({
  description: 'One matter, compared line by line.',
  fields: (t) => ({
    matter: t.field({ type: MatterEnum, description: 'Which.', resolve: ({ id }) => id }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    note: t.exposeString('note', { description: 'What has to be known to read it.' }),
    absent: t.exposeString('absent', {
      description: 'What to write where a side does not state a line.',
    }),
    left: t.field({ type: Totals, description: 'Left.', resolve: ({ left }) => left }),
    right: t.field({ type: Totals, description: 'Right.', resolve: ({ right }) => right }),
    lines: t.field({
      type: [Line],
      description: 'Its lines, by name.',
      args: { verdicts: t.arg({ type: [ComparedVerdict], description: 'Only these.' }) },
      resolve: ({ lines }, { verdicts }) =>
        lines.filter(({ verdict }) => verdicts?.includes(verdict) ?? true),
    }),
  }),
});

const End = builder.objectRef<ComparedEnd>('ComparedEnd').implement({
  description: 'One side of a comparison.',
  fields: (t) => ({
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register.',
      resolve: ({ register }, _args, { load }) => load.register.load(register.id),
    }),
    publisher: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Whose notice it is.',
      resolve: ({ register }, _args, { load }) => load.party.load(register.publisherId),
    }),
    notice: t.field({
      type: refs.Notice,
      nullable: true,
      description: 'The notice.',
      resolve: ({ register }, _args, { load }) => load.source.load(register.noticeId),
    }),
    asAt: t.exposeString('asAt', { description: 'The day, YYYY-MM-DD.' }),
  }),
});

const ComparisonType = builder.objectRef<Comparison>('Comparison').implement({
  description: 'Two registers, or one at two days, side by side.',
  fields: (t) => ({
    left: t.field({ type: End, description: 'The left side.', resolve: ({ left }) => left }),
    right: t.field({ type: End, description: 'The right side.', resolve: ({ right }) => right }),
    words: t.stringList({
      description: 'What has to be known to read it.',
      resolve: comparisonWords,
    }),
    matters: t.field({
      type: [MatterType],
      description: 'The matters, in a fixed order.',
      args: { only: t.arg({ type: [MatterEnum], description: 'Only these.' }) },
      resolve: ({ matters }, { only }) => matters.filter(({ id }) => only?.includes(id) ?? true),
    }),
  }),
});

const SIDE = 'A register, its notice or its publisher, by id; a publisher also by name.';
const AT = 'YYYY-MM-DD; today if left out.';

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonType,
    description:
      'Two trusts, or one at two dates, side by side: members of hubs, processors, categories, purposes, bases by article, rights, retention, agreements, findings. What is not stated on a side is no “does not”.',
    args: {
      left: t.arg.id({ required: true, description: SIDE }),
      right: t.arg.id({ required: true, description: SIDE }),
      leftAt: t.arg.string({ description: `Day of the left side, ${AT}` }),
      rightAt: t.arg.string({ description: `Day of the right side, ${AT}` }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: (_root, { left, right, leftAt, rightAt }, context) =>
      comparisonOf(
        {
          left,
          right,
          leftAt: dayOf(context, leftAt, 'leftAt'),
          rightAt: dayOf(context, rightAt, 'rightAt'),
        },
        context,
      ),
  }),
);
