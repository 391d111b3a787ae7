import { type AgreementRow, allAgreementIds, runQuery } from '@sharing-atlas/graph';
import { agreementState } from '@sharing-atlas/model';
import { dayOf, idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { AGREEMENT_ORDERS, agreementList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { AgreementKind, AgreementState, AgreementTier } from './enums.ts';
import { Evidence, FlowLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';
import { AgreementWhere } from './where-refs.ts';

const AgreementParty = builder
  .objectRef<AgreementRow['parties'][number]>('AgreementParty')
  .implement({
    description: 'A party to an agreement. With an outside source it is not said by the notice.',
    interfaces: [Evidence],
    fields: (t) => ({
      party: t.field({
        type: refs.Party,
        nullable: true,
        description: 'The party.',
        resolve: ({ id }, _args, { load }) => load.party.load(id),
      }),
      role: t.string({
        nullable: true,
        description: 'Its part in it.',
        resolve: ({ link }) => link.role,
      }),
      period: t.field({
        type: PeriodType,
        description: 'When it was a party.',
        resolve: ({ link }) => link,
      }),
    }),
  });

builder.node(refs.Agreement, {
  description: 'An agreement that a notice names, or says is in place.',
  id: { resolve: ({ agreement }) => agreement.id, description: 'Its id.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'agreement' in value,
  loadOne: (id, { load }) => load.agreement.load(id),
  fields: (t) => ({
    title: t.string({
      description: 'Its title, or our words for it.',
      resolve: ({ agreement }) => agreement.title,
    }),
    titleKnown: t.boolean({
      description: 'Whether the notice gives a title.',
      resolve: ({ agreement }) => agreement.titleKnown,
    }),
    tier: t.field({
      type: AgreementTier,
      description: 'Its tier.',
      resolve: ({ agreement }) => agreement.tier,
    }),
    kind: t.field({
      type: AgreementKind,
      description: 'Its kind.',
      resolve: ({ agreement }) => agreement.kind,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ agreement }) => agreement.condition,
    }),
    openWords: t.string({
      nullable: true,
      description: 'Words that leave its list of partners open.',
      resolve: ({ agreement }) => agreement.open,
    }),
    period: t.field({
      type: PeriodType,
      description: 'Its dates.',
      resolve: ({ agreement }) => agreement,
    }),
    state: t.field({
      type: AgreementState,
      description: 'How it stands at a date.',
      args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
      resolve: ({ agreement: { validFrom, validTo, reviewOn } }, { asAt }, context) =>
        agreementState({ from: validFrom, to: validTo }, reviewOn, dayOf(context, asAt)),
    }),
    reviewOn: t.string({
      nullable: true,
      description: 'When it is due for review.',
      resolve: ({ agreement }) => agreement.reviewOn,
    }),
    outside: t.string({
      nullable: true,
      description: 'What is known of it from outside the notice.',
      resolve: ({ agreement }) => agreement.outsideDescription,
    }),
    outsideToVerify: t.boolean({
      description: 'Whether that is not confirmed yet.',
      resolve: ({ agreement }) => agreement.outsideToVerify,
    }),
    parties: t.field({
      type: [AgreementParty],
      description: 'Its parties.',
      resolve: ({ parties }) => parties,
    }),
    flows: t.field({
      type: [FlowLink],
      description: 'Flows under it.',
      resolve: ({ flows }) => flows,
    }),
    under: t.field({
      type: [refs.Agreement],
      description: 'Agreements that it stands under.',
      resolve: ({ underIds }, _args, { load }) => loadAll(load.agreement, underIds),
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ agreement }, _args, { load }) => loadAll(load.statement, agreement.statementIds),
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register that records it.',
      resolve: ({ agreement }, _args, { load }) => load.register.load(agreement.registerId),
    }),
  }),
});

builder.queryFields((t) => ({
  agreement: t.field({
    type: refs.Agreement,
    description: 'One agreement by its id or exact title.',
    args: { id: t.arg.id({ required: true, description: 'Id or exact title.' }) },
    errors: { types: [UnknownId, Ambiguous] },
    resolve: async (_root, { id }, context) => {
      const found = await context.load.agreement.load(await idOf(context, 'id', id, 'Agreement'));
      if (found === null) throw new UnknownId('id', id, 'agreement', []);
      return found;
    },
  }),
  agreements: t.connection(
    {
      type: refs.Agreement,
      description: 'Agreements, in order of id if no other is asked for.',
      args: listArgs('Agreement', AgreementWhere, AGREEMENT_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, allAgreementIds, {}, context.options);
        return listOf(context, agreementList, rows, context.load.agreement, args);
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
