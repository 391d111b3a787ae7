import { allCategoryIds, runQuery } from '@sharing-atlas/graph';
import { idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { CATEGORY_ORDERS, categoryList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { ClassOfDataType } from './class-of-data.ts';
import { FlowLink, NoticeLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import * as refs from './refs.ts';
import { CategoryWhere } from './where-refs.ts';

builder.node(refs.Category, {
  description:
    'A category of personal data. Shared by all registers: it says nothing of who has it.',
  id: { resolve: ({ category }) => category.id, description: 'Like cat:unique-pupil-number.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'category' in value,
  loadOne: (id, { load }) => load.category.load(id),
  fields: (t) => ({
    name: t.string({ description: 'Its name.', resolve: ({ category }) => category.name }),
    description: t.string({
      nullable: true,
      description: 'What it covers.',
      resolve: ({ category }) => category.description,
    }),
    synonyms: t.stringList({
      description: 'Other words that people use for it.',
      resolve: ({ category }) => category.synonyms,
    }),
    classes: t.field({
      type: [ClassOfDataType],
      description: 'Classes of personal data that it is, or may be, in.',
      resolve: ({ category }) => category.classes,
    }),
    isIdentifier: t.boolean({
      description: 'Whether it is an official identifier of a person.',
      resolve: ({ category }) => category.identifier,
    }),
    dpv: t.string({
      nullable: true,
      description: 'Nearest concept of the Data Privacy Vocabulary.',
      resolve: ({ category }) => category.dpv,
    }),
    broader: t.field({
      type: [refs.Category],
      description: 'Categories it is a part of.',
      resolve: ({ broaderIds }, _args, { load }) => loadAll(load.category, broaderIds),
    }),
    narrower: t.field({
      type: [refs.Category],
      description: 'Categories that are a part of it.',
      resolve: ({ narrowerIds }, _args, { load }) => loadAll(load.category, narrowerIds),
    }),
    listedBy: t.field({
      type: [NoticeLink],
      description: 'Notices that list it as held. That does not say to whom it goes.',
      resolve: async ({ category }, _args, { load }) =>
        (await load.categoryMentions.load(category.id))?.listedBy ?? [],
    }),
    carriedBy: t.field({
      type: [FlowLink],
      description: 'Flows that are said to carry exactly this category.',
      resolve: async ({ category }, _args, { load }) =>
        (await load.categoryMentions.load(category.id))?.carriedBy ?? [],
    }),
    excludedBy: t.field({
      type: [FlowLink],
      description: 'Flows that are said not to carry it.',
      resolve: async ({ category }, _args, { load }) =>
        (await load.categoryMentions.load(category.id))?.excludedBy ?? [],
    }),
  }),
});

builder.queryFields((t) => ({
  category: t.field({
    type: refs.Category,
    description: 'One category by its id, name or a synonym.',
    args: { id: t.arg.id({ required: true, description: 'Id, name or synonym.' }) },
    errors: { types: [UnknownId, Ambiguous] },
    resolve: async (_root, { id }, context) => {
      const found = await context.load.category.load(await idOf(context, 'id', id, 'Category'));
      if (found === null) throw new UnknownId('id', id, 'category', []);
      return found;
    },
  }),
  categories: t.connection(
    {
      type: refs.Category,
      description: 'Categories, in order of id if no other is asked for.',
      args: listArgs('Category', CategoryWhere, CATEGORY_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, allCategoryIds, {}, context.options);
        return listOf(context, categoryList, rows, context.load.category, args);
      },
    },
    {
      fields: (fields) => ({
        unknownCount: fields.int(LIST_FIELDS.unknownCount),
        fromOlderRevision: fields.boolean(LIST_FIELDS.fromOlderRevision),
      }),
    },
    {
      fields: (fields) => ({
        unknownToFilter: fields.boolean(ROW_FIELDS.unknownToFilter),
      }),
    },
  ),
}));
