import type { NotKnown, PossibleOnward, ToldRecipient } from '@sharing-atlas/graph';
import {
  CERTAINTY_NAMES,
  type Duty,
  PARTY_CERTAINTY_WORDS,
  TOLD_GROUP_NAMES,
  TOLD_GROUPS,
  TOLD_UNKNOWNS,
  toldUnknownWords,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { rolesBeside } from '../roles-beside.ts';
import type { AskedTold } from '../told.ts';
import { Cited } from './cited.ts';
import { CategoryCertainty, PartyCertainty, RecipientRole } from './enums.ts';
import { Contact } from './notice-parts.ts';
import { PartyRole } from './party-parts.ts';
import * as refs from './refs.ts';

const ToldGroup = builder.enumType('ToldGroup', {
  values: TOLD_GROUPS,
  description:
    'What is known of a recipient for the categories concerned. CATEGORIES_NOT_STATED: no notice says what it receives, so it may hold them. RECEIVED_BEFORE: its flow had ended, which does not undo what was sent.',
});

const ToldUnknownCode = builder.enumType('ToldUnknownCode', {
  values: TOLD_UNKNOWNS,
  description: 'What the register does not know that bears on who must be told.',
});

export const Unknown = builder.objectRef<NotKnown>('ToldUnknown').implement({
  interfaces: [Cited],
  description: 'Something that is not known. It is to be read first.',
  fields: (t) => ({
    code: t.expose('code', { type: ToldUnknownCode, description: 'What it is.' }),
    words: t.string({
      description: 'The same in a sentence.',
      resolve: ({ code, count }) => toldUnknownWords(code, count),
    }),
    count: t.exposeInt('count', {
      description: 'How many recipients, flows, lists or documents; 0 where it is of the whole.',
    }),
  }),
});

export const DutyType = builder.objectRef<Duty>('ToldDuty').implement({
  description: 'What the law asks of the controller, in our words.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The duty.' }),
    provision: t.exposeString('provision', { description: 'Where it stands.' }),
  }),
});

const SaidOf = builder.objectRef<ToldRecipient['said'][number]>('ToldCategory').implement({
  description: 'What is said of one of the categories, by the surest flow.',
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'The category.',
      resolve: ({ categoryId }, _args, { load }) => load.category.load(categoryId),
    }),
    certainty: t.expose('certainty', { type: CategoryCertainty, description: 'How sure it is.' }),
    certaintyName: t.string({
      description: 'Its name, for people.',
      resolve: ({ certainty }) => CERTAINTY_NAMES[certainty],
    }),
  }),
});

interface RecipientAsked {
  readonly recipient: ToldRecipient;
  readonly answer: AskedTold;
}

const Recipient = builder.objectRef<RecipientAsked>('ToldRecipient').implement({
  description: 'One recipient, by all its flows together.',
  fields: (t) => ({
    group: t.field({
      type: ToldGroup,
      description: 'The surest of what its flows say.',
      resolve: ({ recipient }) => recipient.group,
    }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient.',
      resolve: ({ recipient }, _args, { load }) => load.party.load(recipient.partyId),
    }),
    partyCertainty: t.field({
      type: PartyCertainty,
      description: 'How sure it is who the party is.',
      resolve: ({ recipient }) => recipient.partyCertainty,
    }),
    partyCertaintyWords: t.string({
      description: 'The same for people.',
      resolve: ({ recipient }) => PARTY_CERTAINTY_WORDS[recipient.partyCertainty],
    }),
    through: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The hub through which it is reached.',
      resolve: ({ recipient }, _args, { load }) =>
        recipient.throughId === null ? null : load.party.load(recipient.throughId),
    }),
    roles: t.field({
      type: [RecipientRole],
      description: 'How it stands to the sender; empty for a party to an agreement without a flow.',
      resolve: ({ recipient }) => [...recipient.roles],
    }),
    rolesBeside: t.field({
      type: [PartyRole],
      description:
        'For a processor: other roles that a notice gives it or what it is a part of, as a controller for what it collects for itself.',
      resolve: async ({ recipient }, _args, context) => [
        ...(await rolesBeside(recipient, context)),
      ],
    }),
    mayBe: t.field({
      type: [refs.Party],
      description: 'For a kind of body: named bodies of that kind. Nothing says they are meant.',
      resolve: ({ recipient }, _args, { load }) => loadAll(load.party, recipient.mayBeIds),
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'The flows that decide it.',
      resolve: ({ recipient }, _args, { load }) => loadAll(load.flow, recipient.flowIds),
    }),
    said: t.field({
      type: [SaidOf],
      description: 'What is said of the categories asked about.',
      resolve: ({ recipient }) => recipient.said,
    }),
    contacts: t.field({
      type: [Contact],
      description: 'Roles to contact that a notice gives for it. Empty: none is recorded.',
      resolve: ({ recipient, answer }) => [...answer.contactsOf(recipient.partyId)],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ recipient }, _args, { load }) => loadAll(load.statement, recipient.statementIds),
    }),
  }),
});

interface GroupAsked {
  readonly group: (typeof TOLD_GROUPS)[number];
  readonly answer: AskedTold;
}

export const Group = builder.objectRef<GroupAsked>('ToldRecipients').implement({
  description: 'The recipients of one group.',
  fields: (t) => ({
    group: t.expose('group', { type: ToldGroup, description: 'The group.' }),
    name: t.string({
      description: 'Its name, for people.',
      resolve: ({ group }) => TOLD_GROUP_NAMES[group],
    }),
    recipients: t.field({
      type: [Recipient],
      description: 'In the order of their ids.',
      resolve: ({ group, answer }) =>
        answer.recipients
          .filter((recipient) => recipient.group === group)
          .map((recipient) => ({ recipient, answer })),
    }),
  }),
});

export const Possible = builder.objectRef<PossibleOnward>('PossibleOnward').implement({
  description:
    'A flow that a recipient sends. The two flows only meet there: nothing says that the same data move on.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient that sends it.',
      resolve: ({ fromId }, _args, { load }) => load.party.load(fromId),
    }),
    to: t.field({
      type: refs.Party,
      nullable: true,
      description: 'To whom it goes.',
      resolve: ({ toId }, _args, { load }) => load.party.load(toId),
    }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
  }),
});
