import {
  ONWARD_MAX_CHAINS,
  ONWARD_MAX_STEPS,
  type OnwardAnswer,
  type OnwardChain,
  type OnwardStep,
  onward,
} from '@sharing-atlas/graph';
import {
  list,
  listCompleteness,
  ONWARD_COMPLETENESS_WORDS,
  onwardHeadline,
  onwardVerdict,
} from '@sharing-atlas/model';
import { dayOf, idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { Verdict } from './enums.ts';
import { ListCompletenessType } from './list-completeness.ts';
import * as refs from './refs.ts';

export const PurposeChange = builder.enumType('PurposeChange', {
  values: ['FIRST', 'SAME', 'CHANGED', 'NOT_KNOWN'] as const,
  description: 'Whether a flow’s purposes differ from those of the flow before it.',
});

const Step = builder.objectRef<OnwardStep>('OnwardStep').implement({
  description: 'One flow of a chain.',
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    purposeChange: t.expose('purpose', {
      type: PurposeChange,
      description: 'Against the flow before it.',
    }),
  }),
});

const Chain = builder.objectRef<OnwardChain>('OnwardChain').implement({
  description: 'Flows that meet end to end: a possibility, never a claim that anything moves on.',
  fields: (t) => ({
    steps: t.field({ type: [Step], description: 'The flows.', resolve: ({ steps }) => steps }),
    oneRegister: t.exposeBoolean('oneRegister', {
      description:
        'Whether one notice says all of it. What one says of a body is not said by another.',
    }),
    words: t.string({
      description: 'To be shown with the chain.',
      resolve: async ({ steps }, _args, { load }) => {
        const flows = await loadAll(
          load.flow,
          steps.map(({ flowId }) => flowId),
        );
        const ids = flows.flatMap((row) => row.senders.map(({ id }) => id));
        const parties = await loadAll(load.party, [...new Set(ids)]);
        return `No notice says that it moves on. These flows only meet at ${list(parties.map(({ party }) => party.name))}.`;
      },
    }),
  }),
});

interface AskedOnward extends OnwardAnswer {
  readonly fromId: string;
  readonly asAt: string;
}

async function verdictOf({ handlingIds }: AskedOnward, _args: object, { load }: Context) {
  return onwardVerdict(await loadAll(load.handling, handlingIds));
}

const Onward = builder.objectRef<AskedOnward>('OnwardAnswer').implement({
  description: 'What is said to happen to data at a party, and where they could go from there.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The party asked about.',
      resolve: ({ fromId }, _args, { load }) => load.party.load(fromId),
    }),
    asAt: t.exposeString('asAt', { description: 'The date asked about.' }),
    stated: t.field({
      type: [refs.Handling],
      description:
        'What notices say it does with what it receives: linkage, use, onward disclosure.',
      resolve: ({ handlingIds }, _args, { load }) => loadAll(load.handling, handlingIds),
    }),
    statedCompleteness: t.field({
      type: ListCompletenessType,
      description: 'Whether notices say anything of it. UNKNOWN if they say nothing.',
      resolve: ({ handlingIds }) => listCompleteness(handlingIds.length, []),
    }),
    verdict: t.field({
      type: Verdict,
      description:
        'Of further recipients: INCOMPLETE where a notice says that something is passed on and not to whom.',
      resolve: verdictOf,
    }),
    headline: t.string({
      description: 'The answer in a sentence.',
      resolve: async (answer, args, context) => {
        const from = await context.load.party.load(answer.fromId);
        return onwardHeadline(await verdictOf(answer, args, context), from?.party.name ?? 'it');
      },
    }),
    completenessWords: t.string({
      description: 'How complete it is, in a sentence.',
      resolve: async (answer, args, context) =>
        ONWARD_COMPLETENESS_WORDS[await verdictOf(answer, args, context)],
    }),
    onwardDisclosureStated: t.boolean({
      description: 'Whether any notice says that it passes something on.',
      resolve: async ({ handlingIds }, _args, { load }) =>
        (await loadAll(load.handling, handlingIds)).some(
          ({ kind }) => kind === 'ONWARD_DISCLOSURE',
        ),
    }),
    chains: t.field({
      type: [Chain],
      description: 'Flows that only meet, shortest first.',
      resolve: ({ chains }) => chains,
    }),
    notInForceFlows: t.field({
      type: [refs.Flow],
      description: 'Flows that would lead on, and had ended or not begun at the date.',
      resolve: ({ notInForceIds }, _args, { load }) => loadAll(load.flow, notInForceIds),
    }),
    maxSteps: t.exposeInt('maxSteps', { description: 'How many flows in a row were followed.' }),
    cut: t.exposeBoolean('cut', {
      description: `True if there are more than ${ONWARD_MAX_CHAINS} chains and some were left out.`,
    }),
  }),
});

builder.queryFields((t) => ({
  onward: t.field({
    type: Onward,
    description:
      'What is said of data once a party has them, and where they could go. Two flows that meet at a body are a possibility, never a claim.',
    args: {
      from: t.arg.id({ required: true, description: 'Id or exact name of the party.' }),
      steps: t.arg.int({
        defaultValue: 1,
        description: `How many flows in a row, 1 to ${ONWARD_MAX_STEPS}.`,
      }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const steps = args.steps ?? 1;
      if (steps < 1 || steps > ONWARD_MAX_STEPS) {
        throw new BadArgument(
          'steps',
          String(steps),
          `“steps” must be between 1 and ${ONWARD_MAX_STEPS}.`,
        );
      }
      const asAt = dayOf(context, args.asAt);
      const fromId = await idOf(context, 'from', args.from, 'Party');
      return {
        ...(await onward(context.store, fromId, steps, asAt, context.options)),
        fromId,
        asAt,
      };
    },
  }),
}));
