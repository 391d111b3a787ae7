import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadNamedThings } from '../exports/named-things.ts';
import * as refs from './refs.ts';

interface StageOfFlow {
  readonly id: string;
  readonly name: string;
  readonly open: string | null;
}

const Stage = builder.objectRef<StageOfFlow>('Stage').implement({
  description: 'A stage of a child’s journey, a shared word, as a flow is said to happen at it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Like stage:mash.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    openWords: t.exposeString('open', {
      nullable: true,
      description: 'The source’s words that leave the list of the flow’s stages open.',
    }),
  }),
});

type Names = ReturnType<typeof loadNamedThings>;

/** The names are read once a request, however many flows ask for them. */
const remembered = new WeakMap<Context, Names>();

function namesFor(context: Context): Names {
  const known = remembered.get(context) ?? loadNamedThings(context);
  remembered.set(context, known);
  return known;
}

builder.objectFields(refs.Flow, (t) => ({
  stages: t.field({
    type: [Stage],
    description: 'Stages it is said to happen at. Empty means: not stated.',
    resolve: async ({ stages }, _args, context) => {
      if (stages.length === 0) return [];
      const names = await namesFor(context);
      return stages.map(({ id, link }) => ({
        id,
        name: names.get(id)?.name ?? id,
        open: link.open,
      }));
    },
  }),
}));
