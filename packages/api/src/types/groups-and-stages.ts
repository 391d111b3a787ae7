import type { NamedThing } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadNamedThings } from '../exports/named-things.ts';
import * as refs from './refs.ts';

const NamedWord = builder.objectRef<NamedThing>('NamedWord').implement({
  description: 'A shared word that all registers use: a group of people, a stage.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Like group:child or stage:mash.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

function named(ids: readonly { readonly id: string }[], context: Context) {
  if (ids.length === 0) return [];
  const found = (words: ReadonlyMap<string, NamedThing>) =>
    ids.flatMap(({ id }) => words.get(id) ?? []);
  const words = loadNamedThings(context);
  return words instanceof Promise ? words.then(found) : found(words);
}

async function ofKind(prefix: string, context: Context): Promise<NamedThing[]> {
  const words = await loadNamedThings(context);
  return [...words.values()].filter(({ id }) => id.startsWith(prefix));
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
    resolve: (_root, _args, context) => ofKind('group:', context),
  }),
  stages: t.field({
    type: [NamedWord],
    description: 'Stages of a child’s journey: what “stage” can be asked with.',
    resolve: (_root, _args, context) => ofKind('stage:', context),
  }),
}));
