import type { InstancesAndAgreements } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { Evidence, PartyLink } from './evidence.ts';
import { Contact } from './notice-parts.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';

/** What leads to a party from elsewhere: flows by way of it, kinds and bodies, agreements. */

const PartyAgreement = builder
  .objectRef<InstancesAndAgreements['agreements'][number]>('PartyAgreement')
  .implement({
    description: 'An agreement to which a party is said to be one.',
    interfaces: [Evidence],
    fields: (t) => ({
      agreement: t.field({
        type: refs.Agreement,
        nullable: true,
        description: 'The agreement.',
        resolve: ({ id }, _args, { load }) => load.agreement.load(id),
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

builder.objectFields(refs.Party, (t) => ({
  flowsVia: t.field({
    type: [refs.Flow],
    description:
      'For a hub, a team or a system: flows that are said to go by way of it. It is not the recipient that they name; see receives.',
    resolve: async ({ party }, _args, { load }) =>
      loadAll(load.flow, (await load.around.load(party.id))?.viaFlowIds ?? []),
  }),
  instances: t.field({
    type: [PartyLink],
    description:
      'For a kind of body that all share: the kinds that notices mention (“police”), each with what its own notice says, and the bodies that are of this kind. Nothing says that a notice means such a body.',
    resolve: async ({ party }, _args, { load }) => [
      ...((await load.tied.load(party.id))?.instances ?? []),
    ],
  }),
  contacts: t.field({
    type: [Contact],
    description:
      'Roles to ask that a notice gives for it, or for the body that it is a part of. Empty: none is given.',
    resolve: async ({ party, partOf }, _args, { load }) => {
      const rows = await loadAll(load.tied, [party.id, ...partOf.map(({ id }) => id)]);
      return rows.flatMap(({ contacts }) => contacts);
    },
  }),
  agreements: t.field({
    type: [PartyAgreement],
    description: 'Agreements to which it is said to be a party. Empty: none in this register.',
    resolve: async ({ party }, _args, { load }) => [
      ...((await load.tied.load(party.id))?.agreements ?? []),
    ],
  }),
}));
