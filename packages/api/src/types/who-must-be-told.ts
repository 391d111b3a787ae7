import {
  TOLD_DUTIES,
  TOLD_GROUPS,
  TOLD_REASON_NAMES,
  TOLD_REASONS,
  toldHeadline,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { type AskedTold, toldOf } from '../told.ts';
import { AnswerWords } from './answer-words.ts';
import { Contact } from './notice-parts.ts';
import { AS_AT_ARG } from './question-args.ts';
import * as refs from './refs.ts';
import { DutyType, Group, Possible, Unknown } from './told-parts.ts';

const ToldReason = builder.enumType('ToldReason', {
  values: TOLD_REASONS,
  description: 'Why recipients are looked for.',
});

const Answer = builder.objectRef<AskedTold>('WhoMustBeToldAnswer').implement({
  interfaces: [AnswerWords],
  description:
    'Whom the register knows to hold something, or perhaps to hold it. It decides nothing: the controller does.',
  fields: (t) => ({
    reason: t.field({
      type: ToldReason,
      description: 'Why they are looked for.',
      resolve: ({ question }) => question.reason,
    }),
    reasonName: t.string({
      description: 'The same for people.',
      resolve: ({ question }) => TOLD_REASON_NAMES[question.reason],
    }),
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The sender asked about; null for any.',
      resolve: ({ question }, _args, { load }) =>
        question.fromId === null ? null : load.party.load(question.fromId),
    }),
    categories: t.field({
      type: [refs.Category],
      description: 'The categories asked about; none means any.',
      resolve: ({ question }, _args, { load }) => loadAll(load.category, question.categoryIds),
    }),
    agreement: t.field({
      type: refs.Agreement,
      nullable: true,
      description: 'Only flows under this agreement; null for all.',
      resolve: ({ question }, _args, { load }) =>
        question.agreementId === null ? null : load.agreement.load(question.agreementId),
    }),
    asAt: t.string({
      description: 'The date asked about.',
      resolve: ({ question }) => question.asAt,
    }),
    headline: t.string({
      description: 'The answer in a sentence.',
      resolve: async ({ question, counts }, _args, { load }) => {
        const from = question.fromId === null ? null : await load.party.load(question.fromId);
        const name = from?.party.name ?? question.fromId;
        return toldHeadline(counts, name, question.categoryIds.length === 0);
      },
    }),
    notKnown: t.field({
      type: [Unknown],
      description: 'What is not known: to be read first.',
      resolve: ({ notKnown }) => notKnown,
    }),
    duties: t.field({
      type: [DutyType],
      description: 'What the law asks.',
      resolve: ({ question }) => TOLD_DUTIES[question.reason],
    }),
    groups: t.field({
      type: [Group],
      description: 'The recipients, the surest group first; groups without any are left out.',
      resolve: (answer) =>
        TOLD_GROUPS.filter((group) => answer.counts[group] > 0).map((group) => ({ group, answer })),
    }),
    commissionerContacts: t.field({
      type: [Contact],
      description:
        'Of a breach: what the notices give for complaints to the Commissioner. Empty for other reasons. How to report a breach is not in them.',
      resolve: ({ question, commissioner }) =>
        question.reason === 'BREACH' ? [...commissioner] : [],
    }),
    onwardStated: t.field({
      type: [refs.Handling],
      description: 'What a notice says that a recipient passes on.',
      resolve: ({ onward }, _args, { load }) => loadAll(load.handling, onward.statedHandlingIds),
    }),
    onwardPossible: t.field({
      type: [Possible],
      description: 'Flows that recipients send: possibilities only.',
      resolve: ({ onward }) => onward.possible,
    }),
  }),
});

builder.queryFields((t) => ({
  whoMustBeTold: t.field({
    type: Answer,
    description:
      'Which recipients may hold what was corrected, erased or lost, or what went under an agreement that ended? Those whose categories are not stated are listed apart: they may hold it.',
    args: {
      reason: t.arg({ type: ToldReason, required: true, description: 'Why.' }),
      from: t.arg.id({
        description: 'The controller, by id or exact name. Needed but for an agreement that ended.',
      }),
      categories: t.arg.idList({
        description: 'Ids, names or synonyms of the categories concerned; any if left out.',
      }),
      agreement: t.arg.id({
        description: 'Only flows under this agreement. Needed for an agreement that ended.',
      }),
      ...AS_AT_ARG,
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: (_root, args, context) => toldOf(args, context),
  }),
}));
