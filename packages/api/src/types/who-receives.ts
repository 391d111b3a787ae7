import {
  type FlowFilter,
  type ListedCategory,
  type RecipientRow,
  type WhoReceivesAnswer,
  whoReceives,
} from '@sharing-atlas/graph';
import {
  type AnswerSide,
  CERTAINTY_NAMES,
  FROM_PUBLISHED_DOCUMENTS,
  headline,
  type MetClaim,
  NOT_IN_REGISTER,
  PARTY_CERTAINTY_WORDS,
} from '@sharing-atlas/model';
import { dayOf, idOf, namedIdOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { type Context, loadAll } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { pageOf } from '../pages.ts';
import { silenceOf } from '../silence.ts';
import { type AskedOf, type WhyStep, whyOf, wordsOf } from '../why.ts';
import { CompletenessType } from './completeness.ts';
import {
  ApartReason,
  CategoryCertainty,
  PartyCertainty,
  PeriodState,
  RecipientRole,
} from './enums.ts';
import { CategoryClaim } from './evidence.ts';
import * as refs from './refs.ts';

/** A row knows the category that was asked about: its words need it. */
interface AskedRow extends RecipientRow {
  readonly askedId: string;
  readonly side: AnswerSide;
}

const WhyStepType = builder.objectRef<WhyStep>('WhyStep').implement({
  description: 'One step of the reasoning behind a row.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The step, in a sentence.' }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on; empty for what follows from the steps before.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

const Listed = builder.objectRef<ListedCategory>('ListedCategory').implement({
  description: 'Where a notice lists the category, or a wider or narrower one, as held.',
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'The category listed.',
      resolve: ({ categoryId }, _args, { load }) => load.category.load(categoryId),
    }),
    notice: t.field({
      type: refs.Notice,
      nullable: true,
      description: 'The notice.',
      resolve: ({ sourceId }, _args, { load }) => load.source.load(sourceId),
    }),
    writtenAs: t.exposeString('writtenAs', {
      nullable: true,
      description: 'The notice’s words for it.',
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What says so.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

export const RecipientRowType = builder.objectRef<AskedRow>('RecipientRow').implement({
  description: 'One recipient by one flow, with how sure it is that it receives the category.',
  fields: (t) => ({
    id: t.id({
      description: 'Stable for the flow and party.',
      resolve: ({ flowId, partyId }) => `${flowId} ${partyId}`,
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
    certainty: t.field({
      type: CategoryCertainty,
      nullable: true,
      description: 'How sure it is that the flow carries the category; null if counted apart.',
      resolve: ({ classification }) => classification.certainty,
    }),
    certaintyName: t.string({
      nullable: true,
      description: 'Its name, for people.',
      resolve: ({ classification: { certainty } }) =>
        certainty === null ? null : CERTAINTY_NAMES[certainty],
    }),
    apart: t.field({
      type: ApartReason,
      nullable: true,
      description: 'Why it is counted apart, if it is.',
      resolve: ({ classification }) => classification.apart,
    }),
    words: t.string({
      description: 'What the row says of the category, in words that do not overclaim.',
      resolve: async (row, _args, context) => wordsOf(row, await askedOf(row, context), context),
    }),
    because: t.field({
      type: [CategoryClaim],
      description: 'The claims that decide it.',
      resolve: ({ classification }) => classification.because.map(asClaim),
    }),
    partExcluded: t.field({
      type: [CategoryClaim],
      description: 'Narrower categories that this flow is said not to carry.',
      resolve: ({ classification }) => classification.partExcluded.map(asClaim),
    }),
    listedBy: t.field({
      type: [Listed],
      description: 'Where the notice lists the category as held.',
      resolve: ({ listedBy }) => listedBy,
    }),
    mayBe: t.field({
      type: [refs.Party],
      description:
        'For a kind of body: named bodies of that kind. Nothing says that they are meant.',
      resolve: ({ mayBeIds }, _args, { load }) => loadAll(load.party, mayBeIds),
    }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow, with purposes, bases, conditions and agreements.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    validity: t.expose('validity', {
      type: PeriodState,
      description: 'How the flow stands at the date asked about.',
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the row rests on, what decides it first.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
    why: t.field({
      type: [WhyStepType],
      description: 'Why the row is here, step by step.',
      resolve: async (row, _args, context) => whyOf(row, await askedOf(row, context), context),
    }),
  }),
});

function asClaim({ categoryId, meeting: _meeting, ...link }: MetClaim) {
  return { id: categoryId, link };
}

async function askedOf({ askedId, side }: AskedRow, context: Context): Promise<AskedOf> {
  const category = await context.load.category.load(askedId);
  return { categoryName: category?.category.name ?? askedId, side };
}

async function nameOf(partyId: string | null, context: Context): Promise<string | null> {
  return partyId === null
    ? null
    : ((await context.load.party.load(partyId))?.party.name ?? partyId);
}

export const asked = (answer: WhoReceivesAnswer, rows: readonly RecipientRow[]): AskedRow[] =>
  rows.map((row) => ({ ...row, askedId: answer.question.categoryId, side: answer.side }));

export const Answer = builder.objectRef<WhoReceivesAnswer>('WhoReceivesAnswer').implement({
  description: 'Who receives a category: how complete, how sure, and why.',
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'The category asked about.',
      resolve: ({ question }, _args, { load }) => load.category.load(question.categoryId),
    }),
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender asked about; null for all.',
      resolve: ({ question }, _args, { load }) =>
        question.senderId === null ? null : load.party.load(question.senderId),
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
    headline: t.string({
      description: 'The answer in a sentence.',
      resolve: async ({ question, completeness }, _args, context) => {
        const category = await context.load.category.load(question.categoryId);
        return headline(
          completeness,
          category?.category.name ?? question.categoryId,
          await nameOf(question.senderId, context),
          await nameOf(question.recipientId, context),
        );
      },
    }),
    silence: t.string({
      description:
        'What is recorded without its categories, what is left out in part, and whether the date lies before the texts were seen; empty if there is nothing to add.',
      resolve: (answer, _args, context) => silenceOf(answer, context),
    }),
    completeness: t.field({
      type: CompletenessType,
      description: 'How complete it is, and why not more.',
      resolve: ({ completeness }) => completeness,
    }),
    rows: t.connection({
      type: RecipientRowType,
      description: 'Recipients: by role, then by certainty, then in the order of the notice.',
      args: {
        certainty: t.arg({ type: [CategoryCertainty], description: 'Only rows of these.' }),
        roles: t.arg({ type: [RecipientRole], description: 'Only rows of these.' }),
      },
      resolve: (answer, args) =>
        pageOf(
          asked(answer, answer.rows).filter(
            (row) =>
              (!args.certainty || args.certainty.some((c) => c === row.classification.certainty)) &&
              (!args.roles || args.roles.includes(row.role)),
          ),
          args,
        ),
    }),
    countedApart: t.connection({
      type: RecipientRowType,
      description: 'Recipients of which nothing can be said for this category.',
      resolve: (answer, args) => pageOf(asked(answer, answer.apart), args),
    }),
    listedBy: t.field({
      type: [Listed],
      description: 'Notices that list the category, or a wider or narrower one, as held.',
      resolve: ({ listedBy }) => listedBy,
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
  whoReceives: t.field({
    type: Answer,
    description:
      'Who receives a category of data? Narrower categories count as a part of it, broader ones as “may include this”. An empty answer never means “nobody”.',
    args: {
      category: t.arg.id({ required: true, description: 'Id, name or synonym of the category.' }),
      from: t.arg.id({ description: 'Only from this party and its teams (id or exact name).' }),
      to: t.arg.id({
        description: 'Only to this party and its teams, also through a hub or as a kind of body.',
      }),
      purpose: t.arg.id({ description: 'Only flows for this purpose; others unsaid are counted.' }),
      agreement: t.arg.id({
        description: 'Only flows under this agreement; others unsaid are counted.',
      }),
      about: t.arg.id({
        description:
          'Only flows about this group of people, like group:child; others unsaid are counted.',
      }),
      stage: t.arg.id({
        description: 'Only flows at this stage, like stage:mash; others unsaid are counted.',
      }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const asAt = dayOf(context, args.asAt);
      const question = {
        categoryId: await idOf(context, 'category', args.category, 'Category'),
        senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
        recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
        asAt,
        ...(await filterOf(context, args)),
      };
      return whoReceives(context.store, question, context.options);
    },
  }),
}));

interface FilterArguments {
  readonly purpose?: string | null | undefined;
  readonly agreement?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly stage?: string | null | undefined;
}

/** The filter of a question, or nothing if none was asked for. */
async function filterOf(
  context: Context,
  args: FilterArguments,
): Promise<{ readonly filter?: FlowFilter }> {
  const filter = {
    purposeId: await optionalIdOf(context, 'purpose', args.purpose, 'Purpose'),
    agreementId: await optionalIdOf(context, 'agreement', args.agreement, 'Agreement'),
    groupId: args.about == null ? null : await namedIdOf(context, 'about', args.about),
    stageId: args.stage == null ? null : await namedIdOf(context, 'stage', args.stage),
  };
  return Object.values(filter).every((id) => id === null) ? {} : { filter };
}
