import {
  type MirroredFlow,
  PARTNER_STATES,
  THREE_WAY_SAYS,
  THREE_WAY_VERDICTS,
  type ThreeWay,
  type ThreeWayLine,
  type ThreeWaySaid,
  threeWay,
} from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { factsIn } from '../findings.ts';
import { loadAll } from '../loader.ts';
import { Cited } from './cited.ts';
import * as refs from './refs.ts';

const Says = builder.enumType('ThreeWaySays', {
  values: THREE_WAY_SAYS,
  description:
    'STATED: it says so, or covers it. WIDER: it says something wider. LEFT_OUT: it says that this is left out. NOT_LISTED: it lists such things, and this is not among them. LIST_OPEN: its list is left open. NOT_STATED: it says nothing of this sort. NOT_READ: there is such an agreement, and its text is not in the register. NOT_THERE: no such agreement or notice is in the register.',
});

const Verdict = builder.enumType('ThreeWayVerdict', {
  values: THREE_WAY_VERDICTS,
  description:
    'AGREE: all three say it. DIFFER: one says it and another lists such things without it. CANNOT_BE_TOLD: something is not in the register, not stated or left open.',
});

const PartnerStateEnum = builder.enumType('PartnerState', {
  values: PARTNER_STATES,
  description:
    'IN_REGISTER: the notice of the other end is here. NOT_IN_REGISTER: it is not, so what it says is not known. NOT_NAMED: the other end is a kind of body, a hub or not named. NO_PARTNER: no other body is at an end.',
});

const Said = builder.objectRef<ThreeWaySaid>('ThreeWaySaid').implement({
  interfaces: [Cited],
  description: 'What one of the three says of a line.',
  fields: (t) => ({
    says: t.expose('says', { type: Says, description: 'What it says.' }),
  }),
});

const Line = builder.objectRef<ThreeWayLine>('ThreeWayLine').implement({
  description: 'The recipient, a category or a purpose, with what each of the three says of it.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'RECIPIENT, CATEGORY or PURPOSE.' }),
    recordId: t.exposeString('recordId', { description: 'The id of the record.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    saidByNotice: t.field({
      type: Said,
      description: 'What the notice of this flow says.',
      resolve: ({ notice }) => notice,
    }),
    saidByAgreement: t.field({
      type: Said,
      description: 'What the agreement over this flow covers; of several, the one that covers it.',
      resolve: ({ agreement }) => agreement,
    }),
    saidByPartner: t.field({
      type: Said,
      description: 'What the notice of the other end says of its flows between the same ends.',
      resolve: ({ partner }) => partner,
    }),
    verdict: t.expose('verdict', { type: Verdict, description: 'How the three meet.' }),
    mend: t.stringList({
      description: 'What would bring them together, one sentence for each that would change.',
      resolve: ({ mend }) => [...mend],
    }),
  }),
});

const Mirrored = builder.objectRef<MirroredFlow>('MirroredFlow').implement({
  description: 'A flow of the partner’s notice between the same two ends.',
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow.',
      resolve: ({ id }, _args, { load }) => load.flow.load(id),
    }),
    mayBe: t.exposeBoolean('mayBe', {
      description: 'True where the partner names a kind of body that may be meant, and no body.',
    }),
  }),
});

const ThreeWayType = builder.objectRef<ThreeWay>('ThreeWay').implement({
  description:
    'What a notice says of a flow, what the agreement over it covers, and what the notice of the other end says.',
  fields: (t) => ({
    notKnown: t.stringList({
      description: 'What cannot be told, and why. To be said first.',
      resolve: ({ notKnown }) => [...notKnown],
    }),
    partnerState: t.field({
      type: PartnerStateEnum,
      description: 'Whether the notice of the other end is in the register.',
      resolve: ({ partner }) => partner.state,
    }),
    partner: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The other end; null if there is no other body.',
      resolve: ({ partner }, _args, { load }) =>
        partner.partyId === null ? null : load.party.load(partner.partyId),
    }),
    partnerFlows: t.field({
      type: [Mirrored],
      description: 'Flows of the partner’s notice between the same ends.',
      resolve: ({ partner }) => partner.flows,
    }),
    agreements: t.field({
      type: [refs.Agreement],
      description: 'The agreements over this flow.',
      resolve: ({ agreementIds }, _args, { load }) => loadAll(load.agreement, agreementIds),
    }),
    lines: t.field({
      type: [Line],
      description: 'The recipient, then categories and purposes that any of the three names.',
      resolve: ({ lines }) => lines,
    }),
  }),
});

builder.objectField(refs.Flow, 'threeWay', (t) =>
  t.field({
    type: ThreeWayType,
    nullable: true,
    description:
      'What its notice says, what the agreement over it covers and what the partner’s notice says, with what would mend each.',
    args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
    resolve: async ({ flow }, { asAt }, context) =>
      threeWay(await factsIn(context), flow.id, dayOf(context, asAt)),
  }),
);
