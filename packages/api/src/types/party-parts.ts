import type { PartyRow } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { SuccessionKind } from './enums.ts';
import { Evidence } from './evidence.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';

/** What a party is made of: names, identifiers, successions, memberships and roles. */

export const PartyName = builder.objectRef<PartyRow['names'][number]>('PartyName').implement({
  description: 'Another name of a party, with its dates.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    period: t.field({
      type: PeriodType,
      description: 'When it was the name.',
      resolve: (row) => row,
    }),
    toVerify: t.exposeBoolean('toVerify', { description: 'Not confirmed by a person yet.' }),
  }),
});

export const Identifier = builder
  .objectRef<PartyRow['identifiers'][number]>('Identifier')
  .implement({
    description: 'An official identifier. Identifiers decide whether two registers mean one body.',
    fields: (t) => ({
      scheme: t.exposeString('scheme', {
        description: 'ODS, GSS, ICO, URN, GB-COH, GB-CHC, GOV-UK.',
      }),
      value: t.exposeString('value', { description: 'The identifier.' }),
      period: t.field({ type: PeriodType, description: 'When it held.', resolve: (row) => row }),
      toVerify: t.exposeBoolean('toVerify', { description: 'Not confirmed by a person yet.' }),
    }),
  });

export const Succession = builder
  .objectRef<PartyRow['successors'][number]>('Succession')
  .implement({
    description: 'How one body followed another. From organisation history, not from a notice.',
    interfaces: [Evidence],
    fields: (t) => ({
      party: t.field({
        type: refs.Party,
        nullable: true,
        description: 'The other body.',
        resolve: ({ id }, _args, { load }) => load.party.load(id),
      }),
      on: t.string({ description: 'First day of the successor.', resolve: ({ link }) => link.on }),
      kind: t.field({
        type: SuccessionKind,
        description: 'How it followed.',
        resolve: ({ link }) => link.kind,
      }),
      forArea: t.string({
        nullable: true,
        description: 'For which area only.',
        resolve: ({ link }) => link.forArea,
      }),
    }),
  });

export const Membership = builder.objectRef<PartyRow['members'][number]>('Membership').implement({
  description: 'Membership of a hub. It says nothing of what a member receives.',
  interfaces: [Evidence],
  fields: (t) => ({
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The other end: of a hub, its member; of a member, its hub.',
      resolve: ({ id }, _args, { load }) => load.party.load(id),
    }),
    period: t.field({
      type: PeriodType,
      description: 'Since when and until when.',
      resolve: ({ link }) => link,
    }),
  }),
});

export const PartyRole = builder.objectRef<PartyRow['roles'][number]>('PartyRole').implement({
  description: 'A role under UK GDPR that a notice gives a party.',
  interfaces: [Evidence],
  fields: (t) => ({
    role: t.string({
      description: 'CONTROLLER, JOINT_CONTROLLER, PROCESSOR, SUB_PROCESSOR or UNCLEAR.',
      resolve: ({ link }) => link.role,
    }),
    ofId: t.exposeString('id', { description: 'Id of the notice, flow, purpose or system.' }),
  }),
});
