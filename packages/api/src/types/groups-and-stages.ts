import { type NamedThing, namedThings, runQuery } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import * as refs from './refs.ts';

const NamedWord = builder.objectRef<NamedThing>('NamedWord').implement({
  description: 'A shared word that all registers use: a group of people, a stage.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Like group:child or stage:mash.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

const read = new WeakMap<Context, Promise<readonly NamedThing[]>>();

/** All shared words, read once for each request however many flows name them. */
function wordsOf(context: Context): Promise<readonly NamedThing[]> {
  const before = read.get(context);
  if (before !== undefined) return before;
  const words = runQuery(context.store, namedThings, {}, context.options);
  read.set(context, words);
  return words;
}

async function named(ids: readonly { readonly id: string }[], context: Context) {
  if (ids.length === 0) return [];
  const words = await wordsOf(context);
  return ids.flatMap(({ id }) => words.find((word) => word.id === id) ?? []);
}

builder.objectFields(refs.Flow, (t) => ({
  about: t.field({
    type: [NamedWord],
    description: 'Groups of people that it is said to be about. Empty means: not stated.',
    resolve: (row, _args, context) => named(row.about, context),
  }),
}));

builder.queryFields((t) => ({
  dataSubjectGroups: t.field({
    type: [NamedWord],
    description: 'Groups of people that flows can be about: what “about” can be asked with.',
    resolve: async (_root, _args, context) =>
      (await wordsOf(context)).filter(({ id }) => id.startsWith('group:')),
  }),
  stages: t.field({
    type: [NamedWord],
    description: 'Stages of a child’s journey: what “stage” can be asked with.',
    resolve: async (_root, _args, context) =>
      (await wordsOf(context)).filter(({ id }) => id.startsWith('stage:')),
  }),
}));
