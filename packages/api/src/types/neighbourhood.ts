import {
  type Membership,
  NEIGHBOURHOOD_FLOW_LIMIT,
  NEIGHBOURHOOD_MAX_DEPTH,
  NEIGHBOURHOOD_PARTY_LIMIT,
  type Neighbourhood,
  neighbourhood,
} from '@sharing-atlas/graph';
import { type PeriodState as PeriodStateValue, periodState } from '@sharing-atlas/model';
import { dayOf, idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { Assertion, PeriodState } from './enums.ts';
import { PeriodType } from './period.ts';
import * as refs from './refs.ts';

interface FlowStateAt {
  readonly flowId: string;
  readonly state: PeriodStateValue;
}

const FlowState = builder.objectRef<FlowStateAt>('FlowState').implement({
  description: 'How a flow stands at the date asked about.',
  fields: (t) => ({
    flowId: t.exposeID('flowId', { description: 'The flow.' }),
    state: t.expose('state', { type: PeriodState, description: 'In terms of its dates.' }),
  }),
});

interface MembershipAt extends Membership {
  readonly asAt: string;
}

const HubMembership = builder.objectRef<MembershipAt>('HubMembership').implement({
  description: 'A party is part of a hub.',
  fields: (t) => ({
    hubId: t.exposeID('hubId', { description: 'The hub.' }),
    memberId: t.exposeID('memberId', { description: 'The member.' }),
    openWords: t.exposeString('open', {
      nullable: true,
      description: 'Words that leave the list open.',
    }),
    period: t.field({
      type: PeriodType,
      description: 'Since when and until when it is a member.',
      resolve: (membership) => membership,
    }),
    assertion: t.expose('assertion', { type: Assertion, description: 'Said, or inferred.' }),
    state: t.field({
      type: PeriodState,
      description: 'How the membership stands at the date asked about.',
      resolve: ({ validFrom, validTo, asAt }) =>
        periodState({ from: validFrom, to: validTo }, asAt),
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What it rests on.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});

interface AskedNeighbourhood extends Neighbourhood {
  readonly ofId: string;
  readonly asAt: string;
}

const NeighbourhoodType = builder.objectRef<AskedNeighbourhood>('Neighbourhood').implement({
  description: 'Parties and flows around a party: what a canvas shows.',
  fields: (t) => ({
    of: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The party in the middle.',
      resolve: ({ ofId }, _args, { load }) => load.party.load(ofId),
    }),
    asAt: t.exposeString('asAt', { description: 'The date asked about.' }),
    parties: t.field({
      type: [refs.Party],
      description: 'The parties.',
      resolve: ({ partyIds }, _args, { load }) => loadAll(load.party, partyIds),
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'The flows between them.',
      resolve: ({ flowIds }, _args, { load }) => loadAll(load.flow, flowIds),
    }),
    flowStates: t.field({
      type: [FlowState],
      description:
        'How each of those flows stands at the date: flows that had ended or not begun are among them.',
      resolve: async ({ flowIds, asAt }, _args, { load }) =>
        (await loadAll(load.flow, flowIds)).map(({ flow }) => ({
          flowId: flow.id,
          state: periodState({ from: flow.validFrom, to: flow.validTo }, asAt),
        })),
    }),
    memberships: t.field({
      type: [HubMembership],
      description: 'Who is part of which hub, also where that had ended or not begun.',
      resolve: ({ memberships, asAt }) =>
        memberships.map((membership) => ({ ...membership, asAt })),
    }),
    cut: t.exposeBoolean('cut', {
      description: `True if there are more than ${NEIGHBOURHOOD_PARTY_LIMIT} parties or ${NEIGHBOURHOOD_FLOW_LIMIT} flows, and the furthest were left out.`,
    }),
  }),
});

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: NeighbourhoodType,
    description: 'Parties and flows within a number of steps of a party.',
    args: {
      of: t.arg.id({ required: true, description: 'Id or exact name of the party.' }),
      depth: t.arg.int({
        defaultValue: 1,
        description: `Steps, 1 to ${NEIGHBOURHOOD_MAX_DEPTH}: a flow or a membership is one.`,
      }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const depth = args.depth ?? 1;
      if (depth < 1 || depth > NEIGHBOURHOOD_MAX_DEPTH) {
        throw new BadArgument(
          'depth',
          String(depth),
          `“depth” must be between 1 and ${NEIGHBOURHOOD_MAX_DEPTH}.`,
        );
      }
      const asAt = dayOf(context, args.asAt);
      const ofId = await idOf(context, 'of', args.of, 'Party');
      const found = await neighbourhood(context.store, ofId, depth, context.options);
      return { ...found, ofId, asAt };
    },
  }),
}));
