import { claimOf, type FlowRow, filterFlows, flowIds, runQuery } from '@sharing-atlas/graph';
import { periodState, statesCategories } from '@sharing-atlas/model';
import { dayOf, optionalIdOf, registerIdOf, unknownFlow } from '../arguments.ts';
import { builder } from '../builder.ts';
import { UnknownId } from '../errors.ts';
import { filterOf } from '../filter.ts';
import { loadAll } from '../loader.ts';
import { MAX_PAGE } from '../page-size.ts';
import { FLOW_ORDERS, flowList } from '../select/kinds.ts';
import { divide, pageOfList } from '../select/list.ts';
import {
  Assertion,
  ConsentSense,
  FlowFrequency,
  FlowMode,
  Modality,
  PeriodState,
  RecipientRole,
} from './enums.ts';
import {
  AgreementLink,
  BasisUseLink,
  CategoryClaim,
  ConditionLink,
  HandlingLink,
  LegislationLink,
  PartyLink,
  PurposeLink,
} from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import { PeriodType } from './period.ts';
import { FILTER_ARGS } from './question-args.ts';
import * as refs from './refs.ts';
import { FlowWhere } from './where-refs.ts';

builder.node(refs.Flow, {
  description:
    'One sender, one recipient, one passage of a notice. With no categories under carries, the notice names the recipient and does not say what it receives.',
  id: { resolve: ({ flow }) => flow.id, description: 'Like flow:sandwell/return-to-dfe.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'flow' in value,
  loadOne: (id, { load }) => load.flow.load(id),
  fields: (t) => ({
    name: t.string({ description: 'A short name.', resolve: ({ flow }) => flow.name }),
    passage: t.string({
      description: 'Heading under which flows of one passage are shown.',
      resolve: ({ flow }) => flow.passage,
    }),
    sender: t.field({
      type: PartyLink,
      description: 'Who sends.',
      resolve: (row) => onlyEnd(row, row.senders),
    }),
    recipient: t.field({
      type: PartyLink,
      description: 'Who receives.',
      resolve: (row) => onlyEnd(row, row.recipients),
    }),
    role: t.field({
      type: RecipientRole,
      description: 'How the recipient stands to the sender.',
      resolve: (row) => onlyEnd(row, row.recipients).link.role,
    }),
    via: t.field({
      type: [PartyLink],
      description: 'Through which hub, team or system.',
      resolve: ({ via }) => via,
    }),
    carries: t.field({
      type: [CategoryClaim],
      description: 'What it is said to carry. Empty means: not stated.',
      resolve: ({ carries }) => carries,
    }),
    excludes: t.field({
      type: [CategoryClaim],
      description: 'What it is said not to carry.',
      resolve: ({ excludes }) => excludes,
    }),
    categoriesStated: t.boolean({
      description:
        'Whether the notice says anything of what it carries. What it leaves out does not tell.',
      resolve: ({ carries }) => statesCategories({ carries: carries.map(claimOf) }),
    }),
    purposes: t.field({
      type: [PurposeLink],
      description: 'What for.',
      resolve: ({ purposes }) => purposes,
    }),
    agreements: t.field({
      type: [AgreementLink],
      description: 'Agreements it is under. Empty means: none in this register.',
      resolve: ({ agreements }) => agreements,
    }),
    conditions: t.field({
      type: [ConditionLink],
      description: 'Conditions the notice puts on sharings like this.',
      resolve: ({ conditions }) => conditions,
    }),
    basisUses: t.field({
      type: [BasisUseLink],
      description:
        'Bases said of this flow itself. Those of its purposes and of the notice stand there.',
      resolve: ({ basisUses }) => basisUses,
    }),
    requiredBy: t.field({
      type: [LegislationLink],
      description: 'Law that is said to require it.',
      resolve: ({ requiredBy }) => requiredBy,
    }),
    permittedBy: t.field({
      type: [LegislationLink],
      description: 'Law that is said to permit it.',
      resolve: ({ permittedBy }) => permittedBy,
    }),
    requiredByLawNotNamed: t.boolean({
      description: 'The notice says that law requires it and does not say which.',
      resolve: ({ flow }) => flow.lawNotNamed,
    }),
    requiredByLawNotNamedStatements: t.field({
      type: [refs.Statement],
      description: 'The statements that say so.',
      resolve: ({ flow }, _args, { load }) => loadAll(load.statement, flow.lawNotNamedStatementIds),
    }),
    onceThere: t.field({
      type: [HandlingLink],
      description: 'What the recipient is said to do with it.',
      resolve: ({ handlings }) => handlings,
    }),
    mode: t.field({
      type: FlowMode,
      description: 'How it reaches the recipient.',
      resolve: ({ flow }) => flow.mode,
    }),
    frequency: t.field({
      type: FlowFrequency,
      description: 'How often.',
      resolve: ({ flow }) => flow.frequency,
    }),
    modality: t.field({
      type: Modality,
      description: 'How strongly it is put.',
      resolve: ({ flow }) => flow.modality,
    }),
    verb: t.string({
      nullable: true,
      description: 'The notice’s verb: “will need to”.',
      resolve: ({ flow }) => flow.verb,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ flow }) => flow.condition,
    }),
    openWords: t.string({
      nullable: true,
      description: 'Words that leave open the list of parties it stands in.',
      resolve: ({ flow }) => flow.openWords,
    }),
    consent: t.field({
      type: ConsentSense,
      nullable: true,
      description: 'What consent means here, where it is mentioned.',
      resolve: ({ flow }) => flow.consent,
    }),
    note: t.string({
      nullable: true,
      description: 'A curator’s note.',
      resolve: ({ flow }) => flow.note,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'Said, or inferred.',
      resolve: ({ flow }) => flow.assertion,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was inferred.',
      resolve: ({ flow }) => flow.reason,
    }),
    period: t.field({ type: PeriodType, description: 'Its dates.', resolve: ({ flow }) => flow }),
    validity: t.field({
      type: PeriodState,
      description: 'How it stands at a date.',
      args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
      resolve: ({ flow }, { asAt }, context) =>
        periodState({ from: flow.validFrom, to: flow.validTo }, dayOf(context, asAt)),
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the flow rests on.',
      resolve: ({ flow }, _args, { load }) => loadAll(load.statement, flow.statementIds),
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register that records it. What one notice says is not said by another.',
      resolve: ({ flow }, _args, { load }) => load.register.load(flow.registerId),
    }),
  }),
});

function onlyEnd<End>(row: FlowRow, ends: readonly End[]): End {
  const [end] = ends;
  if (end === undefined) throw new Error(`The flow ${row.flow.id} has an end missing.`);
  return end;
}

builder.queryFields((t) => ({
  flow: t.field({
    type: refs.Flow,
    description: 'One flow by its id.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    errors: { types: [UnknownId] },
    resolve: async (_root, { id }, context) => {
      const row = await context.load.flow.load(id);
      if (row === null) throw await unknownFlow(context, id);
      return row;
    },
  }),
  flows: t.connection(
    {
      type: refs.Flow,
      description:
        'Flows: those that meet “where”, and meet or may meet the other limits. Parties and categories are named by id or exact name.',
      args: {
        from: t.arg.id({ description: 'Only flows that this party sends.' }),
        to: t.arg.id({ description: 'Only flows that name this party as recipient.' }),
        register: t.arg.id({ description: 'Only flows of this register.' }),
        carrying: t.arg.id({ description: 'Only flows said to carry exactly this category.' }),
        ...FILTER_ARGS,
        ...listArgs('Flow', FlowWhere, FLOW_ORDERS),
      },
      resolve: async (_root, args, context) => {
        const rows = await runQuery(
          context.store,
          flowIds,
          {
            senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
            recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
            registerId: args.register
              ? await registerIdOf(context, 'register', args.register)
              : null,
            categoryId: await optionalIdOf(context, 'carrying', args.carrying, 'Category'),
          },
          context.options,
        );
        const { filter } = await filterOf(context, args);
        const found = await filterFlows(context.store, rows, filter, context.options);
        const limited = await divide(context, flowList, found.flows, args);
        const notKnown = await divide(context, flowList, found.unknownToFilter, args);
        const unknown = [...limited.unknown, ...notKnown.met, ...notKnown.unknown];
        const page = await pageOfList(
          context,
          flowList,
          { met: limited.met, unknown },
          context.load.flow,
          args,
        );
        return { ...page, notKnown: unknown };
      },
    },
    {
      fields: (fields) => ({
        unknownCount: fields.int(LIST_FIELDS.unknownCount),
        fromOlderRevision: fields.boolean(LIST_FIELDS.fromOlderRevision),
        notKnownToFilter: fields.field({
          type: [refs.Flow],
          description:
            'The first 200 flows of which the notice does not say what is asked; page through them with “unknown: ONLY”.',
          resolve: ({ notKnown }, _args, { load }) =>
            loadAll(
              load.flow,
              notKnown.slice(0, MAX_PAGE).map(({ id }) => id),
            ),
        }),
      }),
    },
    {
      fields: (fields) => ({
        unknownToFilter: fields.boolean(ROW_FIELDS.unknownToFilter),
      }),
    },
  ),
}));
