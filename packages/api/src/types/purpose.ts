import { allPurposeIds, runQuery } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { loadAll } from '../context.ts';
import { pageOfIds } from '../pages.ts';
import { BasisUseLink, LegislationLink, PartyLink } from './evidence.ts';
import * as refs from './refs.ts';

builder.node(refs.Purpose, {
  description: 'Why data are used or shared, as one notice puts it.',
  id: { resolve: ({ purpose }) => purpose.id, description: 'Like purpose:sandwell/fraud.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'purpose' in value,
  loadOne: (id, { load }) => load.purpose.load(id),
  fields: (t) => ({
    name: t.string({ description: 'In our words.', resolve: ({ purpose }) => purpose.name }),
    description: t.string({
      nullable: true,
      description: 'More of it.',
      resolve: ({ purpose }) => purpose.description,
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'Flows said to be for it.',
      resolve: ({ flowIds }, _args, { load }) => loadAll(load.flow, flowIds),
    }),
    teams: t.field({
      type: [PartyLink],
      description: 'Teams that it is the purpose of.',
      resolve: ({ teams }) => teams,
    }),
    basisUses: t.field({
      type: [BasisUseLink],
      description: 'Bases said of it.',
      resolve: ({ basisUses }) => basisUses,
    }),
    requiredBy: t.field({
      type: [LegislationLink],
      description: 'Law said to require it.',
      resolve: ({ requiredBy }) => requiredBy,
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ purpose }, _args, { load }) => loadAll(load.statement, purpose.statementIds),
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register that records it.',
      resolve: ({ purpose }, _args, { load }) => load.register.load(purpose.registerId),
    }),
  }),
});

builder.queryFields((t) => ({
  purposes: t.connection({
    type: refs.Purpose,
    description: 'Purposes in order of id.',
    resolve: async (_root, args, context) => {
      const rows = await runQuery(context.store, allPurposeIds, {}, context.options);
      return pageOfIds(
        rows.map((row) => row.id),
        context.load.purpose,
        args,
      );
    },
  }),
}));
