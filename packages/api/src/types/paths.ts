import {
  PATH_MEETINGS,
  PATHS_MAX_FIRST,
  PATHS_MAX_LENGTH,
  type Path,
  type PathJoin,
  type PathStep,
  type PathsAnswer,
  paths,
} from '@sharing-atlas/graph';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { endWords, joinWords, pathWords } from '../path-words.ts';
import { flowIndexOf } from '../select/flow-index.ts';
import { PurposeChange } from './onward.ts';
import * as refs from './refs.ts';

const Meeting = builder.enumType('PathMeeting', {
  values: PATH_MEETINGS,
  description:
    'How two parties are, or may be, the same: one party; a body and a team of it; a hub and a member; a kind of body and a body that may be meant; one kind of body in two notices.',
});

const StepCertainty = builder.enumType('PathStepCertainty', {
  values: ['STATED', 'INFERRED', 'NOT_STATED'] as const,
  description: 'Whether what a flow carries is said, inferred by a curator, or not stated.',
});

const MovesOn = builder.enumType('MovesOn', {
  values: ['STATED', 'TO_WHOM_NOT_STATED', 'NOT_STATED'] as const,
  description: 'Whether one notice says that what comes in goes on, and to whom.',
});

const Step = builder.objectRef<PathStep>('PathStep').implement({
  description: 'One flow of a path.',
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow, with its statements and purposes.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    certainty: t.expose('certainty', {
      type: StepCertainty,
      description: 'Whether what it carries is stated.',
    }),
    purposeChange: t.expose('purpose', {
      type: PurposeChange,
      description: 'Against the flow before it.',
    }),
  }),
});

const Join = builder.objectRef<PathJoin>('PathJoin').implement({
  description: 'Where one flow of a path ends and the next begins.',
  fields: (t) => ({
    receiver: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Who receives the flow before.',
      resolve: ({ receiverId }, _args, { load }) => load.party.load(receiverId),
    }),
    sender: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Who sends the flow after.',
      resolve: ({ senderId }, _args, { load }) => load.party.load(senderId),
    }),
    meeting: t.expose('meeting', { type: Meeting, description: 'How the two are one.' }),
    movesOn: t.expose('onward', {
      type: MovesOn,
      description: 'Whether it is stated to move on. NOT_STATED: the two flows only meet.',
    }),
    stated: t.field({
      type: [refs.Handling],
      description: 'What says that it moves on.',
      resolve: ({ handlingIds }, _args, { load }) => loadAll(load.handling, handlingIds),
    }),
    oneRegister: t.exposeBoolean('oneRegister', {
      description: 'Whether one notice says both. What one says of a body is not said by another.',
    }),
    words: t.string({
      description: 'To be shown between the two flows.',
      resolve: async (join, _args, context) =>
        joinWords(join, {
          receiver: await nameOf(context, join.receiverId),
          sender: await nameOf(context, join.senderId),
        }),
    }),
  }),
});

interface AskedPath extends Path {
  readonly fromId: string | null;
  readonly toId: string;
}

const PathType = builder.objectRef<AskedPath>('Path').implement({
  description: 'Flows that meet end to end: a possibility, never a claim that anything moves on.',
  fields: (t) => ({
    steps: t.field({
      type: [Step],
      description: 'The flows, in their order.',
      resolve: ({ steps }) => steps,
    }),
    joins: t.field({
      type: [Join],
      description: 'Where each flow meets the next: one fewer than flows.',
      resolve: ({ joins }) => joins,
    }),
    start: t.expose('start', {
      type: Meeting,
      description: 'How the first sender is the party asked from.',
    }),
    startWords: t.string({
      nullable: true,
      description: 'The same in words; null if it is the very party.',
      resolve: async ({ start, fromId, steps: [first] }, _args, context) =>
        first === undefined || fromId === null
          ? null
          : endWords(start, await nameOf(context, fromId), await nameOf(context, first.senderId)),
    }),
    end: t.expose('end', {
      type: Meeting,
      description: 'How the last recipient is the party asked to.',
    }),
    endWords: t.string({
      nullable: true,
      description: 'The same in words; null if it is the very party.',
      resolve: async ({ end, toId, steps }, _args, context) => {
        const last = steps.at(-1);
        if (last === undefined) return null;
        return endWords(end, await nameOf(context, toId), await nameOf(context, last.recipientId));
      },
    }),
    oneRegister: t.exposeBoolean('oneRegister', {
      description: 'Whether one notice says all of it.',
    }),
    throughout: t.field({
      type: [refs.Category],
      description:
        'Categories that every flow is said to carry. It does not say that they move on.',
      resolve: ({ throughoutIds }, _args, { load }) => loadAll(load.category, throughoutIds),
    }),
    words: t.string({
      description: 'To be shown with the path.',
      resolve: (path) => pathWords(path),
    }),
  }),
});

interface AskedPaths extends PathsAnswer {
  readonly fromId: string | null;
  readonly categoryId: string | null;
  readonly toId: string;
  readonly maxLength: number;
  readonly asAt: string;
}

const Paths = builder.objectRef<AskedPaths>('PathsAnswer').implement({
  description: 'What lies between two parties: flows that meet end to end, and what is not stated.',
  fields: (t) => ({
    from: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The party asked from; null for any.',
      resolve: ({ fromId }, _args, { load }) => (fromId === null ? null : load.party.load(fromId)),
    }),
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'What the first flow of each path is said to carry; null for anything.',
      resolve: ({ categoryId }, _args, { load }) =>
        categoryId === null ? null : load.category.load(categoryId),
    }),
    to: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The party asked to.',
      resolve: ({ toId }, _args, { load }) => load.party.load(toId),
    }),
    asAt: t.exposeString('asAt', { description: 'The date asked about.' }),
    maxLength: t.exposeInt('maxLength', { description: 'Flows in a row that were followed.' }),
    paths: t.field({
      type: [PathType],
      description: 'Shortest first, then those whose parties are surest.',
      resolve: ({ paths: found, fromId, toId }) => found.map((path) => ({ ...path, fromId, toId })),
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'The flows of these paths, each once: what a canvas draws.',
      resolve: ({ paths: found }, _args, { load }) =>
        loadAll(
          load.flow,
          distinct(found, ({ flowId }) => [flowId]),
        ),
    }),
    parties: t.field({
      type: [refs.Party],
      description: 'Who sends and receives these flows, each once.',
      resolve: ({ paths: found }, _args, { load }) =>
        loadAll(
          load.party,
          distinct(found, ({ senderId, recipientId }) => [senderId, recipientId]),
        ),
    }),
    found: t.exposeInt('found', { description: 'How many were found, be they given or not.' }),
    truncated: t.exposeBoolean('truncated', {
      description: 'True if some were not given, or not looked for.',
    }),
    notInForce: t.field({
      type: [refs.Flow],
      description: 'Flows on the way that had ended or not begun. No path leads by them.',
      resolve: ({ notInForceIds }, _args, { load }) => loadAll(load.flow, notInForceIds),
    }),
  }),
});

/** What the steps of paths name, each once, in the order in which they name it. */
function distinct(
  found: readonly Path[],
  idsOf: (step: PathStep) => readonly string[],
): readonly string[] {
  return [...new Set(found.flatMap(({ steps }) => steps.flatMap(idsOf)))];
}

async function nameOf({ load }: Context, id: string): Promise<string> {
  return (await load.party.load(id))?.party.name ?? id;
}

/** Flows that are said to carry a category or a narrower one, be it inferred. */
async function carrying(categoryId: string, context: Context): Promise<readonly string[]> {
  const category = (await flowIndexOf(context)).categories.get(categoryId);
  if (category === undefined) return [];
  const flows = [category, ...category.narrower].flatMap(({ carriedBy }) => carriedBy);
  return [...new Set(flows.map(({ id }) => id))].sort();
}

function bounded(argument: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new BadArgument(argument, String(value), `“${argument}” must be between 1 and ${most}.`);
}

builder.queryFields((t) => ({
  paths: t.field({
    type: Paths,
    description:
      'Ways from one party to another, or from a category to a party, by flows that meet end to end. That they meet is a possibility; only a notice that says so makes it a claim.',
    args: {
      from: t.arg.id({
        description: 'Id or exact name of the first party; any if a category is given instead.',
      }),
      category: t.arg.id({
        description:
          'Only paths whose first flow is said to carry this category or a narrower one. Flows of which it is not said could carry it too, and begin none of these paths.',
      }),
      to: t.arg.id({ required: true, description: 'Id or exact name of the last party.' }),
      maxLength: t.arg.int({
        defaultValue: 3,
        description: `Flows in a row, 1 to ${PATHS_MAX_LENGTH}.`,
      }),
      first: t.arg.int({
        defaultValue: 10,
        description: `Paths wanted, 1 to ${PATHS_MAX_FIRST}.`,
      }),
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const maxLength = bounded('maxLength', args.maxLength ?? 3, PATHS_MAX_LENGTH);
      const first = bounded('first', args.first ?? 10, PATHS_MAX_FIRST);
      const asAt = dayOf(context, args.asAt);
      const fromId = await optionalIdOf(context, 'from', args.from, 'Party');
      const categoryId = await optionalIdOf(context, 'category', args.category, 'Category');
      if (fromId === null && categoryId === null) {
        throw new BadArgument('from', '', 'Give “from”, “category” or both: where paths begin.');
      }
      const toId = await idOf(context, 'to', args.to, 'Party');
      if (fromId === toId) {
        throw new BadArgument('to', args.to, '“from” and “to” must be two parties, not one.');
      }
      const firstFlowIds = categoryId === null ? null : await carrying(categoryId, context);
      const question = { fromId, toId, firstFlowIds, maxLength, first, asAt };
      return {
        ...(await paths(context.store, question, context.options)),
        ...question,
        categoryId,
      };
    },
  }),
}));
