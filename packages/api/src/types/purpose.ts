import { allPurposeIds, runQuery } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { PURPOSE_ORDERS, purposeList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { BasisUseLink, LegislationLink, PartyLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import * as refs from './refs.ts';
import { PurposeWhere } from './where-refs.ts';

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
  purposes: t.connection(
    {
      type: refs.Purpose,
      description: 'Purposes, in order of id if no other is asked for.',
      args: listArgs('Purpose', PurposeWhere, PURPOSE_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, allPurposeIds, {}, context.options);
        return listOf(context, purposeList, rows, context.load.purpose, args);
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
