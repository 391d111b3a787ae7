import type { Link } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { type Loader, loadAll } from '../loader.ts';
import { Assertion } from './enums.ts';
import * as refs from './refs.ts';

/** A relationship with what it rests on. */
export interface Evidenced {
  readonly link: { readonly statementIds: readonly string[] } & Partial<Omit<Link, 'statementIds'>>;
}

export const Evidence = builder.interfaceRef<Evidenced>('Evidence').implement({
  description: 'What a relationship rests on, and the words that limit it.',
  fields: (t) => ({
    statements: t.field({
      type: [refs.Statement],
      description:
        'The statements it rests on. Empty only for what is known from outside a notice.',
      resolve: ({ link }, _args, context) => loadAll(context.load.statement, link.statementIds),
    }),
    statementIds: t.stringList({
      description: 'Numbers of those statements, like S088.',
      resolve: ({ link }) => [...link.statementIds],
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ link }) => link.condition ?? null,
    }),
    openWords: t.string({
      nullable: true,
      description: 'The source’s words that leave the list open: “include”, “such as”.',
      resolve: ({ link }) => link.open ?? null,
    }),
    writtenAs: t.string({
      nullable: true,
      description: 'How the source writes the name, if otherwise.',
      resolve: ({ link }) => link.writtenAs ?? null,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'Whether the source says it, or a curator inferred it.',
      resolve: ({ link }) => link.assertion ?? 'STATED',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was inferred.',
      resolve: ({ link }) => link.reason ?? null,
    }),
    outsideSourceId: t.string({
      nullable: true,
      description: 'The source, where this is known from outside the notices.',
      resolve: ({ link }) => link.sourceId ?? null,
    }),
    toVerify: t.boolean({
      description: 'True while no person has confirmed it.',
      resolve: ({ link }) => link.toVerify ?? false,
    }),
  }),
});

/** A link to one record, with its evidence. */
export interface LinkedRecord extends Evidenced {
  readonly id: string;
}

/** The record at the end of a link. The store refuses links that lead nowhere, so it is there. */
function linked<Row>(loader: Loader<Row>, id: string): Row | Promise<Row> {
  const row = loader.load(id);
  return row instanceof Promise ? row.then((loaded) => there(loaded, id)) : there(row, id);
}

function there<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`"${id}" is linked to and not there.`);
  return row;
}

export const PartyLink = builder.objectRef<LinkedRecord>('PartyLink').implement({
  description: 'A party, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    party: t.field({
      type: refs.Party,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.party, id),
    }),
  }),
});

export const CategoryClaim = builder.objectRef<LinkedRecord>('CategoryClaim').implement({
  description:
    'A category that a flow is said to carry or leave out, or that a notice lists, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.category, id),
    }),
  }),
});

export const PurposeLink = builder.objectRef<LinkedRecord>('PurposeLink').implement({
  description: 'A purpose, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    purpose: t.field({
      type: refs.Purpose,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.purpose, id),
    }),
  }),
});

export const BasisUseLink = builder.objectRef<LinkedRecord>('BasisUseLink').implement({
  description: 'A use of legal bases, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    use: t.field({
      type: refs.BasisUse,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.basisUse, id),
    }),
  }),
});

export const LegislationLink = builder.objectRef<LinkedRecord>('LegislationLink').implement({
  description: 'Legislation or guidance, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    legislation: t.field({
      type: refs.Legislation,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.legislation, id),
    }),
  }),
});

export const AgreementLink = builder.objectRef<LinkedRecord>('AgreementLink').implement({
  description: 'An agreement, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    agreement: t.field({
      type: refs.Agreement,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.agreement, id),
    }),
  }),
});

export const FlowLink = builder.objectRef<LinkedRecord>('FlowLink').implement({
  description: 'A flow, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.flow, id),
    }),
  }),
});

export const ConditionLink = builder.objectRef<LinkedRecord>('ConditionLink').implement({
  description: 'A condition on sharing, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    rule: t.field({
      type: refs.Condition,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.condition, id),
    }),
  }),
});

export const HandlingLink = builder.objectRef<LinkedRecord>('HandlingLink').implement({
  description: 'What a recipient is said to do with it, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    handling: t.field({
      type: refs.Handling,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.handling, id),
    }),
  }),
});

export const NoticeLink = builder.objectRef<LinkedRecord>('NoticeLink').implement({
  description: 'A notice, and what says so.',
  interfaces: [Evidence],
  fields: (t) => ({
    notice: t.field({
      type: refs.Notice,
      description: 'The record linked to.',
      resolve: ({ id }, _args, { load }) => linked(load.source, id),
    }),
  }),
});
