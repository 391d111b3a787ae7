import { loadAll } from '../loader.ts';
import { HandlingKind } from './enums.ts';
import { SaidInterface } from './notice-parts.ts';
import * as refs from './refs.ts';

refs.Handling.implement({
  description: 'What a recipient is said to do with what it received.',
  interfaces: [SaidInterface],
  fields: (t) => ({
    kind: t.expose('kind', {
      type: HandlingKind,
      description: 'Linkage, onward disclosure or use.',
    }),
    description: t.exposeString('description', { description: 'In our words.' }),
    by: t.field({
      type: [refs.Party],
      description: 'Who does it.',
      resolve: ({ byIds }, _args, { load }) => loadAll(load.party, byIds),
    }),
    in: t.field({
      type: [refs.Party],
      description: 'The system it happens in.',
      resolve: ({ inIds }, _args, { load }) => loadAll(load.party, inIds),
    }),
    to: t.field({
      type: [refs.Party],
      description: 'To whom it moves on. Empty: no further recipient is stated.',
      resolve: ({ toIds }, _args, { load }) => loadAll(load.party, toIds),
    }),
    uses: t.field({
      type: [refs.Category],
      description: 'Categories it uses.',
      resolve: ({ usesIds }, _args, { load }) => loadAll(load.category, usesIds),
    }),
  }),
});
