import { builder } from '../builder.ts';
import { type Change, changesOf } from '../changes.ts';
import * as refs from './refs.ts';
import { Answer } from './who-receives.ts';

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'A day on which an answer changes.',
  fields: (t) => ({
    on: t.exposeString('on', { description: 'First day of the new state, YYYY-MM-DD.' }),
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
  }),
});

builder.objectFields(Answer, (t) => ({
  changes: t.field({
    type: [ChangeType],
    description: 'Days on which this answer changes, earliest first.',
    resolve: (answer, _args, context) => changesOf(answer, context),
  }),
}));
