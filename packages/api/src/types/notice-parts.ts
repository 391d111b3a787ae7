import type { SourceRow } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { Assertion, OfferPolarity } from './enums.ts';
import * as refs from './refs.ts';

/** What a notice says as a whole. Each part has its own statements. */

interface Said {
  readonly id: string;
  readonly statementIds: readonly string[];
}

export const SaidInterface = builder.interfaceRef<Said>('SaidByNotice').implement({
  description: 'Something that a notice says as a whole.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

export const RightOffer = builder.objectRef<SourceRow['offers'][number]>('RightOffer').implement({
  description:
    'A right that a notice offers, or excludes by name. Count rights, not offers: one right can be offered twice.',
  fields: (t) => ({
    rightId: t.exposeID('id', { description: 'Id of the right.' }),
    name: t.exposeString('name', { description: 'Name of the right.' }),
    articles: t.stringList({
      description: 'Articles of UK GDPR that the right has in law; see areArticlesOurs.',
      resolve: ({ articles }) => articles,
    }),
    areArticlesOurs: t.boolean({
      description: 'True where the notice gives no article for it: a curator matched them.',
      resolve: ({ link }) => !link.articlesNamed,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'Whether the notice speaks of this right, or a curator inferred that it does.',
      resolve: ({ link }) => link.assertion,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was inferred.',
      resolve: ({ link }) => link.reason,
    }),
    writtenAs: t.string({
      nullable: true,
      description: 'What the notice speaks of, where it is not this name.',
      resolve: ({ link }) => link.writtenAs,
    }),
    polarity: t.field({
      type: OfferPolarity,
      description: 'Offered or excluded.',
      resolve: ({ link }) => link.polarity,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ link }) => link.condition,
    }),
    bases: t.field({
      type: [refs.LegalBasis],
      description: 'Bases that the offer depends on, where the notice says so.',
      resolve: ({ link }, _args, { load }) => loadAll(load.legalBasis, link.bases),
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ link }, _args, { load }) => loadAll(load.statement, link.statementIds),
    }),
  }),
});

export const RetentionRule = builder
  .objectRef<SourceRow['retention'][number]>('RetentionRule')
  .implement({
    description: 'How long data are kept, as far as the notice says.',
    interfaces: [SaidInterface],
    fields: (t) => ({
      description: t.exposeString('description', { description: 'In our words.' }),
      period: t.exposeString('period', {
        nullable: true,
        description: 'The period. Null: none is given.',
      }),
      criterion: t.exposeString('criterion', {
        nullable: true,
        description: 'What it depends on.',
      }),
      policyNamed: t.exposeString('policyNamed', {
        nullable: true,
        description: 'A policy named, not quoted.',
      }),
      afterwards: t.exposeString('afterwards', {
        nullable: true,
        description: 'What happens then.',
      }),
      exception: t.exposeString('exception', { nullable: true, description: 'What changes it.' }),
    }),
  });

export const SecurityMeasure = builder
  .objectRef<SourceRow['security'][number]>('SecurityMeasure')
  .implement({
    description: 'How data are protected.',
    interfaces: [SaidInterface],
    fields: (t) => ({
      description: t.exposeString('description', { description: 'In our words.' }),
    }),
  });

export const Transfer = builder.objectRef<SourceRow['transfers'][number]>('Transfer').implement({
  description: 'What the notice says of sending data outside the United Kingdom.',
  interfaces: [SaidInterface],
  fields: (t) => ({
    description: t.exposeString('description', { description: 'In our words.' }),
    outsideUk: t.exposeString('outsideUk', { description: 'NOT_ROUTINELY, YES or NOT_STATED.' }),
    condition: t.exposeString('condition', { nullable: true, description: 'When only.' }),
    safeguards: t.exposeString('safeguards', {
      nullable: true,
      description: 'With what safeguards.',
    }),
  }),
});

export const Contact = builder.objectRef<SourceRow['contacts'][number]>('Contact').implement({
  description: 'Whom to ask: a role, never a person.',
  interfaces: [SaidInterface],
  fields: (t) => ({
    role: t.exposeString('role', { description: 'The role.' }),
    of: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Whose contact it is: it need not be that of the publisher of the notice.',
      resolve: async ({ id }, _args, { load }) => {
        const [of] = (await load.contact.load(id))?.ofIds ?? [];
        return of === undefined ? null : load.party.load(of);
      },
    }),
    purpose: t.exposeString('purpose', { description: 'What for.' }),
    channel: t.exposeString('channel', { description: 'EMAIL, POST, PHONE, WEB or NOT_STATED.' }),
    value: t.exposeString('value', { nullable: true, description: 'The address or number.' }),
    note: t.exposeString('note', { nullable: true, description: 'A curator’s note.' }),
  }),
});

export const ReferredDocument = builder
  .objectRef<SourceRow['documents'][number]>('ReferredDocument')
  .implement({
    description: 'A document that the notice refers to.',
    interfaces: [SaidInterface],
    fields: (t) => ({
      title: t.exposeString('title', { description: 'Its title.' }),
      kind: t.exposeString('kind', { description: 'NOTICE, POLICY, GUIDANCE or WEB_PAGE.' }),
      read: t.exposeBoolean('read', { description: 'Whether its text is in this register.' }),
      url: t.exposeString('url', {
        nullable: true,
        description: 'Its address, if the notice gives one.',
      }),
      bearsOn: t.exposeString('bearsOn', {
        nullable: true,
        description: 'What it could add to an answer.',
      }),
    }),
  });

export const Commitment = builder
  .objectRef<SourceRow['commitments'][number]>('Commitment')
  .implement({
    description: 'What the notice obliges its publisher to, or says will follow.',
    interfaces: [SaidInterface],
    fields: (t) => ({
      kind: t.exposeString('kind', { description: 'What kind.' }),
      description: t.exposeString('description', { description: 'In our words.' }),
    }),
  });

export const NoticeRole = builder.objectRef<SourceRow['roles'][number]>('NoticeRole').implement({
  description: 'A role under UK GDPR in the processing that the notice describes.',
  fields: (t) => ({
    role: t.string({ description: 'CONTROLLER, PROCESSOR, …', resolve: ({ link }) => link.role }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Who has it.',
      resolve: ({ id }, _args, { load }) => load.party.load(id),
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ link }) => link.condition,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was inferred, if it was.',
      resolve: ({ link }) => link.reason,
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ link }, _args, { load }) => loadAll(load.statement, link.statementIds),
    }),
  }),
});

refs.Condition.implement({
  description: 'A condition that a notice puts on sharing.',
  interfaces: [SaidInterface],
  fields: (t) => ({
    description: t.exposeString('description', { description: 'In our words.' }),
    appliesTo: t.exposeString('appliesTo', {
      description: 'EVERY_SHARING, EVERY_LISTED_RECIPIENT, NAMED_FLOWS or SERVICE.',
    }),
  }),
});
