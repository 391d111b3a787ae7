import {
  allLegalBasisIds,
  type BasisUseRow,
  type LegalBasisRow,
  runQuery,
} from '@sharing-atlas/graph';
import { listCompleteness } from '@sharing-atlas/model';
import { registerIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { typeOfId } from '../ids.ts';
import { loadAll } from '../loader.ts';
import { BASIS_ORDERS, basisList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { BasisKind, BasisScope, Combination, Regime } from './enums.ts';
import { BasisUseLink, Evidence, LegislationLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import { ListCompletenessType } from './list-completeness.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';
import { BasisWhere } from './where-refs.ts';

builder.node(refs.LegalBasis, {
  description: 'A lawful basis (Art 6), or a condition for processing (Art 9, Art 10, Schedule 1).',
  id: { resolve: ({ basis }) => basis.id, description: 'Like uk-gdpr:6-1-c.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'basis' in value,
  loadOne: (id, { load }) => load.legalBasis.load(id),
  fields: (t) => ({
    kind: t.field({
      type: BasisKind,
      description: 'Which list.',
      resolve: ({ basis }) => basis.kind,
    }),
    reference: t.string({
      description: 'How it is cited.',
      resolve: ({ basis }) => basis.reference,
    }),
    name: t.string({ description: 'What it is called.', resolve: ({ basis }) => basis.name }),
    needs: t.stringList({
      description: 'Other lists that must supply a condition (DPA 2018 s.10).',
      resolve: ({ basis }) => basis.needs,
    }),
    paragraph: t.int({
      nullable: true,
      description:
        'Paragraph of Schedule 1, from the Act. A notice that names the condition need not give it.',
      resolve: ({ basis }) => basis.paragraph,
    }),
    dpv: t.string({
      nullable: true,
      description: 'Data Privacy Vocabulary id.',
      resolve: ({ basis }) => basis.dpv,
    }),
    period: t.field({ type: PeriodType, description: 'In force.', resolve: ({ basis }) => basis }),
    usedBy: t.field({
      type: [BasisUseLink],
      description: 'Uses that registers record.',
      args: {
        register: t.arg.id({ description: 'Only those that this register records.' }),
        scope: t.arg({ type: BasisScope, description: 'Only those said of this.' }),
      },
      resolve: (row, args, context) => usesOf(row, args, context),
    }),
    usedByCompleteness: t.field({
      type: ListCompletenessType,
      description: 'Whether the uses that registers record are all. UNKNOWN if there is none.',
      args: {
        register: t.arg.id({ description: 'Only those that this register records.' }),
        scope: t.arg({ type: BasisScope, description: 'Only those said of this.' }),
      },
      resolve: async (row, args, context) =>
        listCompleteness((await usesOf(row, args, context)).length, []),
    }),
    conditionOf: t.field({
      type: [BasisUseLink],
      description: 'Uses in which it is the condition that goes with another.',
      resolve: async ({ basis }, _args, { load }) =>
        (await load.legalBasisUses.load(basis.id))?.conditionOf ?? [],
    }),
  }),
});

interface UsesAsked {
  readonly register?: string | null | undefined;
  readonly scope?: BasisUseRow['use']['scope'] | null | undefined;
}

async function usesOf({ basis }: LegalBasisRow, asked: UsesAsked, context: Context) {
  const usedBy = (await context.load.legalBasisUses.load(basis.id))?.usedBy ?? [];
  const registerId =
    asked.register == null ? null : await registerIdOf(context, 'register', asked.register);
  const found = await loadAll(
    context.load.basisUse,
    usedBy.map(({ id }) => id),
  );
  const ids = new Set(
    found
      .filter(({ use }) => registerId === null || use.registerId === registerId)
      .filter(({ use }) => asked.scope == null || use.scope === asked.scope)
      .map(({ use }) => use.id),
  );
  return usedBy.filter(({ id }) => ids.has(id));
}

const UsedBasis = builder
  .objectRef<{ readonly basis: BasisUseRow['bases'][number]; readonly use: BasisUseRow }>(
    'UsedBasis',
  )
  .implement({
    description: 'One basis within a use, with the Schedule 1 conditions named for it.',
    fields: (t) => ({
      basis: t.field({
        type: refs.LegalBasis,
        nullable: true,
        description: 'The basis.',
        resolve: ({ basis }, _args, { load }) => load.legalBasis.load(basis.id),
      }),
      condition: t.string({
        nullable: true,
        description: 'Words that limit it.',
        resolve: ({ basis }) => basis.link.condition,
      }),
      openWords: t.string({
        nullable: true,
        description: 'The source’s words that leave the list open: “include”, “such as”.',
        resolve: ({ basis }) => basis.link.open,
      }),
      statements: t.field({
        type: [refs.Statement],
        description: 'What it rests on.',
        resolve: ({ basis }, _args, { load }) => loadAll(load.statement, basis.link.statementIds),
      }),
      schedule1: t.field({
        type: [Schedule1Condition],
        description: 'Conditions of DPA 2018 Schedule 1 named for it. Empty: none is named.',
        resolve: ({ basis, use }) =>
          use.conditions.filter(({ link }) => link.forBasisId === basis.id),
      }),
    }),
  });

const Schedule1Condition = builder
  .objectRef<BasisUseRow['conditions'][number]>('Schedule1Condition')
  .implement({
    description: 'A condition of DPA 2018 Schedule 1, and what says so.',
    interfaces: [Evidence],
    fields: (t) => ({
      basis: t.field({
        type: refs.LegalBasis,
        nullable: true,
        description: 'The condition.',
        resolve: ({ id }, _args, { load }) => load.legalBasis.load(id),
      }),
    }),
  });

builder.node(refs.BasisUse, {
  description:
    'One use of legal bases by a notice: of a flow, of a purpose, or of the whole notice.',
  id: { resolve: ({ use }) => use.id, description: 'Like basis:sandwell/mash.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'use' in value,
  loadOne: (id, { load }) => load.basisUse.load(id),
  fields: (t) => ({
    scope: t.field({
      type: BasisScope,
      description: 'What it is said of.',
      resolve: ({ use }) => use.scope,
    }),
    combination: t.field({
      type: Combination,
      description: 'And, or, and/or.',
      resolve: ({ use }) => use.combination,
    }),
    combinationWords: t.string({
      nullable: true,
      description: 'The notice’s own and/or.',
      resolve: ({ use }) => use.combinationWords,
    }),
    regime: t.field({
      type: Regime,
      description: 'Which regime.',
      resolve: ({ use }) => use.regime,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ use }) => use.condition,
    }),
    note: t.string({
      nullable: true,
      description: 'A curator’s note.',
      resolve: ({ use }) => use.note,
    }),
    bases: t.field({
      type: [UsedBasis],
      description: 'The bases, in the notice’s order.',
      resolve: (row) => row.bases.map((basis) => ({ basis, use: row })),
    }),
    cites: t.field({
      type: [LegislationLink],
      description: 'Legislation it cites.',
      resolve: ({ cites }) => cites,
    }),
    by: t.field({
      type: [refs.Party],
      description: 'Whose basis it is: sender and recipient each need one. Empty: not stated.',
      resolve: ({ byIds }, _args, { load }) => loadAll(load.party, byIds),
    }),
    saidOf: t.field({
      type: [SaidOf],
      description: 'The flows, purposes or notice that it is said of.',
      resolve: ({ saidOfIds }) => [...saidOfIds],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ use }, _args, { load }) => loadAll(load.statement, use.statementIds),
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register that records it.',
      resolve: ({ use }, _args, { load }) => load.register.load(use.registerId),
    }),
  }),
});

export const SaidOf = builder.objectRef<string>('SaidOf').implement({
  description: 'What a basis or a role is said of.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: (id) => id }),
    type: t.string({ nullable: true, description: 'Its GraphQL type.', resolve: typeOfId }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'If it is a flow.',
      resolve: (id, _args, { load }) => (typeOfId(id) === 'Flow' ? load.flow.load(id) : null),
    }),
    purpose: t.field({
      type: refs.Purpose,
      nullable: true,
      description: 'If it is a purpose.',
      resolve: (id, _args, { load }) => (typeOfId(id) === 'Purpose' ? load.purpose.load(id) : null),
    }),
    notice: t.field({
      type: refs.Notice,
      nullable: true,
      description: 'If it is a notice as a whole.',
      resolve: (id, _args, { load }) => (typeOfId(id) === 'Notice' ? load.source.load(id) : null),
    }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'If it is a system.',
      resolve: (id, _args, { load }) => (typeOfId(id) === 'Party' ? load.party.load(id) : null),
    }),
  }),
});

builder.queryFields((t) => ({
  bases: t.connection(
    {
      type: refs.LegalBasis,
      description: 'Legal bases and conditions, in order of id if no other is asked for.',
      args: listArgs('Basis', BasisWhere, BASIS_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, allLegalBasisIds, {}, context.options);
        return listOf(context, basisList, rows, context.load.legalBasis, args);
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
