import {
  type CategoryMeeting,
  type FilterMatch,
  PARTY_CERTAINTY_WORDS,
  type PartyCertainty as PartyCertaintyValue,
  type PeriodState as PeriodStateValue,
  type RecipientRole as RoleValue,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { BasisScope, PartyCertainty, PeriodState, RecipientRole } from './enums.ts';
import * as refs from './refs.ts';

/** What the rows of all answers about flows have: one party at one end of one flow. */
export interface AnswerRow {
  readonly flowId: string;
  readonly partyId: string;
  readonly partyCertainty: PartyCertaintyValue;
  readonly otherEndCertainty: PartyCertaintyValue;
  readonly throughId: string | null;
  readonly role: RoleValue;
  readonly validity: PeriodStateValue;
  readonly match: FilterMatch;
  readonly statementIds: readonly string[];
  readonly mayBeIds: readonly string[];
}

const MEETINGS: readonly CategoryMeeting[] = ['ITSELF', 'PART', 'WIDER'];

const GroupMatch = builder.enumType('GroupMatch', {
  values: [...MEETINGS],
  description:
    'How the group that a flow is about meets the one asked about. WIDER: it may be about the group asked about; nothing says that it is.',
});

export const AnswerRowInterface = builder.interfaceRef<AnswerRow>('AnswerRow').implement({
  description: 'One party at one end of one flow. All that is known of the flow stands in “flow”.',
  fields: (t) => ({
    id: t.id({
      description: 'Stable for the flow and party.',
      resolve: ({ flowId, partyId }) => `${flowId} ${partyId}`,
    }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow, with purposes, bases, conditions and agreements.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient; in “where from”, the source.',
      resolve: ({ partyId }, _args, { load }) => load.party.load(partyId),
    }),
    partyCertainty: t.expose('partyCertainty', {
      type: PartyCertainty,
      description: 'How sure it is who the party is.',
    }),
    partyCertaintyWords: t.string({
      description: 'The same for people.',
      resolve: ({ partyCertainty }) => PARTY_CERTAINTY_WORDS[partyCertainty],
    }),
    otherEndCertainty: t.expose('otherEndCertainty', {
      type: PartyCertainty,
      description:
        'How sure it is who the other end of the flow is. MAY_BE_INSTANCE: a notice says it of a kind of body that the party asked about there is of.',
    }),
    through: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The hub or kind of body through which it is reached.',
      resolve: ({ throughId }, _args, { load }) =>
        throughId === null ? null : load.party.load(throughId),
    }),
    role: t.expose('role', {
      type: RecipientRole,
      description: 'How the recipient stands to the sender.',
    }),
    validity: t.expose('validity', {
      type: PeriodState,
      description: 'How the flow stands at the date asked about.',
    }),
    mayBe: t.field({
      type: [refs.Party],
      description:
        'For a kind of body: named bodies of that kind. Nothing says that they are meant.',
      resolve: ({ mayBeIds }, _args, { load }) => loadAll(load.party, mayBeIds),
    }),
    basisSaidOf: t.field({
      type: [BasisScope],
      description:
        'Asked of a basis: whether it is said of the flow, of its purposes or of the whole notice. Empty if none was asked about.',
      resolve: ({ match }) => match.basisScopes,
    }),
    onlyMayMeetFilter: t.boolean({
      description:
        'True if the flow may meet the limits of the question and nothing says that it does: a basis said of the whole notice, or as one of several that may hold; a wider group of people.',
      resolve: ({ match }) => match.onlyMayBe,
    }),
    aboutMatch: t.field({
      type: GroupMatch,
      nullable: true,
      description: 'Asked of a group of people: how the flow’s groups meet it.',
      resolve: ({ match }) => match.about,
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What the row rests on, what decides it first.',
      resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
    }),
  }),
});
