import { allLegislationIds, runQuery } from '@sharing-atlas/graph';
import { periodState } from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { LEGISLATION_ORDERS, legislationList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { LegislationKind, PeriodState } from './enums.ts';
import { FlowLink, NoticeLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';
import { LegislationWhere } from './where-refs.ts';

builder.node(refs.Legislation, {
  description: 'A statute, section, regulation or guidance.',
  id: { resolve: ({ legislation }) => legislation.id, description: 'Like leg:children-act-1989.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'legislation' in value,
  loadOne: (id, { load }) => load.legislation.load(id),
  fields: (t) => ({
    kind: t.field({
      type: LegislationKind,
      description: 'What it is.',
      resolve: ({ legislation }) => legislation.kind,
    }),
    title: t.string({ description: 'Its title.', resolve: ({ legislation }) => legislation.title }),
    uri: t.string({
      nullable: true,
      description: 'Its official address.',
      resolve: ({ legislation }) => legislation.uri,
    }),
    binds: t.string({
      nullable: true,
      description: 'Whom it binds.',
      resolve: ({ legislation }) => legislation.binds,
    }),
    period: t.field({
      type: PeriodType,
      description: 'In force.',
      resolve: ({ legislation }) => legislation,
    }),
    state: t.field({
      type: PeriodState,
      description: 'Whether it was in force at a date. ENDED: repealed or replaced by then.',
      args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
      resolve: ({ legislation }, { asAt }, context) =>
        periodState({ from: legislation.validFrom, to: legislation.validTo }, dayOf(context, asAt)),
    }),
    successors: t.field({
      type: [refs.Legislation],
      description: 'What replaced it.',
      resolve: ({ successorIds }, _args, { load }) => loadAll(load.legislation, successorIds),
    }),
    citedBy: t.field({
      type: [NoticeLink],
      description: 'Notices that cite it.',
      resolve: async ({ legislation }, _args, { load }) =>
        (await load.legislationCitations.load(legislation.id))?.citedBy ?? [],
    }),
    requires: t.field({
      type: [FlowLink],
      description: 'Flows that it is said to require. Empty: none is said to be.',
      resolve: async ({ legislation }, _args, { load }) =>
        (await load.legislationCitations.load(legislation.id))?.requires ?? [],
    }),
    permits: t.field({
      type: [FlowLink],
      description: 'Flows that it is said to permit. Empty: none is said to be.',
      resolve: async ({ legislation }, _args, { load }) =>
        (await load.legislationCitations.load(legislation.id))?.permits ?? [],
    }),
  }),
});

builder.queryFields((t) => ({
  legislation: t.connection(
    {
      type: refs.Legislation,
      description: 'Legislation and guidance, in order of id if no other is asked for.',
      args: listArgs('Legislation', LegislationWhere, LEGISLATION_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, allLegislationIds, {}, context.options);
        return listOf(context, legislationList, rows, context.load.legislation, args);
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
