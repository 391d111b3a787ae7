import { builder } from '../builder.ts';
import { CHANGE_KINDS, type Change, changesOf } from '../changes.ts';
import { changesOfThings, type ThingsChange } from '../changes-of-things.ts';
import { BadArgument } from '../errors.ts';
import * as refs from './refs.ts';
import { Answer } from './who-receives.ts';

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What happens on a day. RENAMED: it goes on under another name.',
  values: CHANGE_KINDS,
});

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'A day on which an answer changes.',
  fields: (t) => ({
    on: t.exposeString('on', { description: 'First day of the new state, YYYY-MM-DD.' }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What happens.' }),
    words: t.exposeString('words', { description: 'What changes.' }),
    toVerify: t.exposeBoolean('toVerify', { description: 'Not confirmed by a person yet.' }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The body that changes; from organisation history, not from a notice.',
      resolve: ({ partyId }, _args, { load }) =>
        partyId === null ? null : load.party.load(partyId),
    }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow that begins or ends.',
      resolve: ({ flowId }, _args, { load }) => (flowId === null ? null : load.flow.load(flowId)),
    }),
    agreement: t.field({
      type: refs.Agreement,
      nullable: true,
      description: 'The agreement that begins, ends or comes up for review.',
      resolve: ({ agreementId }, _args, { load }) =>
        agreementId === null ? null : load.agreement.load(agreementId),
    }),
  }),
});

builder.objectFields(Answer, (t) => ({
  changes: t.field({
    type: [ChangeType],
    description: 'Days on which this answer changes, earliest first.',
    resolve: ({ found }, _args, context) => changesOf(found, context),
  }),
}));

const Changes = builder.objectRef<ThingsChange>('Changes').implement({
  description:
    'The days on which any of a set of things changes. Between two of them how each stands is the same.',
  fields: (t) => ({
    changes: t.field({
      type: [ChangeType],
      description: 'Earliest first; those of bodies that followed the parties asked about, too.',
      resolve: ({ changes }) => [...changes],
    }),
    things: t.exposeInt('things', {
      description: 'How many things of the register were asked about, with memberships of hubs.',
    }),
    undated: t.exposeInt('undated', {
      description: 'How many of them have no day on record: on other days they are not known.',
    }),
    words: t.exposeString('words', { description: 'The counts in a sentence.' }),
  }),
});

const MOST_THINGS = 5_000;

builder.queryFields((t) => ({
  changes: t.field({
    type: Changes,
    description: 'When parties, flows, agreements and the memberships of hubs change.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Parties, flows and agreements, at most ${MOST_THINGS}.`,
      }),
    },
    errors: { types: [BadArgument] },
    resolve: (_root, { ids }, context) => {
      if (ids.length > MOST_THINGS) {
        throw new BadArgument(
          'ids',
          String(ids.length),
          `“ids” may hold at most ${MOST_THINGS}; it holds ${ids.length}.`,
        );
      }
      return changesOfThings(ids.map(String), context);
    },
  }),
}));
