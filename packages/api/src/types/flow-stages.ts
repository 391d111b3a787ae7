import { builder } from '../builder.ts';
import { loadNamedThings, type NamedThing } from '../exports/named-things.ts';
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

builder.objectFields(refs.Flow, (t) => ({
  stages: t.field({
    type: [Stage],
    description: 'Stages it is said to happen at. Empty means: not stated.',
    resolve: ({ stages }, _args, context) => {
      if (stages.length === 0) return [];
      const named = (names: ReadonlyMap<string, NamedThing>) =>
        stages.map(({ id, link }) => ({ id, name: names.get(id)?.name ?? id, open: link.open }));
      const names = loadNamedThings(context);
      return names instanceof Promise ? names.then(named) : named(names);
    },
  }),
}));
