import type { PartyRow } from '@sharing-atlas/graph';
import type { PartyStanding } from '@sharing-atlas/model';
import { dayOf, presentPartyId } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { standingOf, successorsAt } from '../standing.ts';
import { PartyKind, PeriodState } from './enums.ts';
import { PartyLink, PurposeLink } from './evidence.ts';
import { Identifier, Membership, PartyName, PartyRole, Succession } from './party-parts.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';

const Standing = builder.objectRef<PartyStanding>('PartyStanding').implement({
  description: 'How a party stands at a date.',
  fields: (t) => ({
    state: t.expose('state', { type: PeriodState, description: 'In terms of its period.' }),
    badge: t.exposeString('badge', {
      nullable: true,
      description: 'Words for a badge: “Ended 31 March 2021”.',
    }),
    words: t.exposeString('words', {
      description: 'For people; “No end recorded”, never “in being”.',
    }),
  }),
});

builder.node(refs.Party, {
  description:
    'Anything that can send or receive: a body, a kind of body, a team, a hub, a system, the family, or somebody not named.',
  id: { resolve: ({ party }) => party.id, description: 'Readable and stable: org:ofsted.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'party' in value,
  loadOne: loadPresentOrFormer,
  fields: (t) => ({
    kind: t.field({
      type: PartyKind,
      description: 'What it is.',
      resolve: ({ party }) => party.kind,
    }),
    name: t.string({ description: 'Its name.', resolve: ({ party }) => party.name }),
    shortName: t.string({
      nullable: true,
      description: 'A short form, if the register holds one.',
      resolve: ({ party }) => party.shortName,
    }),
    description: t.string({
      nullable: true,
      description: 'What there is to know of it.',
      resolve: ({ party }) => party.description,
    }),
    area: t.string({
      nullable: true,
      description: 'Its area.',
      resolve: ({ party }) => party.area,
    }),
    openWords: t.string({
      nullable: true,
      description: 'For a hub: the notice’s words that leave the list of members open.',
      resolve: ({ party }) => party.open,
    }),
    period: t.field({
      type: PeriodType,
      description: 'When it existed.',
      resolve: ({ party }) => party,
    }),
    standing: t.field({
      type: Standing,
      description: 'How it stands at a date.',
      args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
      resolve: (row, { asAt }, context) => standingOf(row, dayOf(context, asAt)),
    }),
    names: t.field({
      type: [PartyName],
      description: 'Other names.',
      resolve: ({ names }) => names,
    }),
    identifiers: t.field({
      type: [Identifier],
      description: 'Official identifiers.',
      resolve: ({ identifiers }) => identifiers,
    }),
    successors: t.field({
      type: [Succession],
      description: 'Bodies that followed it.',
      resolve: ({ successors }) => successors,
    }),
    predecessors: t.field({
      type: [Succession],
      description: 'Bodies that it followed.',
      resolve: ({ predecessors }) => predecessors,
    }),
    successorsAt: t.field({
      type: [refs.Party],
      description:
        'The bodies that stand in its place at a date, however many steps away (at most six). Empty if it had no successor then.',
      args: {
        asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
        forArea: t.arg.string({
          description: 'Only those that followed for this area, or without a limit to an area.',
        }),
      },
      resolve: async (row, { asAt, forArea }, context) =>
        (await successorsAt(row, dayOf(context, asAt), forArea ?? null, context)).map(
          (successor) => successor.row,
        ),
    }),
    instanceOf: t.field({
      type: [PartyLink],
      description: 'Kinds of body that it is.',
      resolve: ({ instanceOf }) => instanceOf,
    }),
    partOf: t.field({
      type: [PartyLink],
      description: 'What it is part of.',
      resolve: ({ partOf }) => partOf,
    }),
    parts: t.field({
      type: [PartyLink],
      description: 'Its teams and departments.',
      resolve: ({ parts }) => parts,
    }),
    heldBy: t.field({
      type: [PartyLink],
      description: 'For a system: who holds it.',
      resolve: ({ heldBy }) => heldBy,
    }),
    memberOf: t.field({
      type: [Membership],
      description: 'Hubs that it is in.',
      resolve: ({ memberOf }) => memberOf,
    }),
    members: t.field({
      type: [Membership],
      description: 'For a hub: who is in it.',
      resolve: ({ members }) => members,
    }),
    roles: t.field({
      type: [PartyRole],
      description: 'Its roles under UK GDPR.',
      resolve: ({ roles }) => roles,
    }),
    purposes: t.field({
      type: [PurposeLink],
      description: 'For a team: what it is for.',
      resolve: ({ purposes }) => purposes,
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the party as such rests on; empty for shared bodies.',
      resolve: ({ party }, _args, { load }) => loadAll(load.statement, party.statementIds),
    }),
    sends: t.field({
      type: [refs.Flow],
      description: 'Flows that it sends.',
      resolve: async ({ party }, _args, { load }) =>
        loadAll(load.flow, (await load.around.load(party.id))?.sentFlowIds ?? []),
    }),
    receives: t.field({
      type: [refs.Flow],
      description: 'Flows that name it as recipient. Flows to its hubs are under memberOf.',
      resolve: async ({ party }, _args, { load }) =>
        loadAll(load.flow, (await load.around.load(party.id))?.receivedFlowIds ?? []),
    }),
  }),
});

async function loadPresentOrFormer(id: string, context: Context): Promise<PartyRow | null> {
  const row = await context.load.party.load(id);
  if (row !== null) return row;
  const present = await presentPartyId(context, id);
  return present === null ? null : context.load.party.load(present);
}
