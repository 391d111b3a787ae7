import type { ListedCategory, RecipientRow } from '@sharing-atlas/graph';
import { CERTAINTY_NAMES, type MetClaim } from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { type AskedOf, type WhyStep, whyOf, wordsOf } from '../why.ts';
import { AnswerRowInterface } from './answer-row.ts';
import { ApartReason, CategoryCertainty } from './enums.ts';
import { CategoryClaim } from './evidence.ts';
import * as refs from './refs.ts';

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

export const Listed = builder.objectRef<ListedCategory>('ListedCategory').implement({
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

export const RecipientRowType = builder.objectRef<RecipientRow>('RecipientRow').implement({
  description: 'One recipient by one flow, with how sure it is that it receives the category.',
  interfaces: [AnswerRowInterface],
  fields: (t) => ({
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
    isInside: t.exposeBoolean('isInside', {
      description:
        'Of a source: whether it is the very party that the question asks about at the other end. What a party gives to its own teams does not come to it: such rows stand last and are not counted as sources.',
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

async function askedOf({ askedId, side }: RecipientRow, context: Context): Promise<AskedOf> {
  const category = await context.load.category.load(askedId);
  return { categoryName: category?.category.name ?? askedId, side };
}
