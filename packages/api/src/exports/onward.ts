import {
  ONWARD_MAX_CHAINS,
  ONWARD_MAX_STEPS,
  type OnwardAnswer,
  type OnwardChain,
  onward,
} from '@sharing-atlas/graph';
import {
  list,
  ONWARD_COMPLETENESS_WORDS,
  onwardHeadline,
  onwardNotInForceWords,
  onwardVerdict,
} from '@sharing-atlas/model';
import { dayOf, idOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { loadAll } from '../loader.ts';
import type { CompletenessWords } from './about.ts';
import type { Columns, RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import { FLOW_COLUMNS, flowOfLine, SOURCE_COLUMNS } from './flow-cells.ts';
import { loadNamedThings, type NamedThing } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { required } from './parameters.ts';
import { orNothing, type TableExport } from './table.ts';

const PARAMETERS = ['from', 'steps', 'asAt'] as const;

const COLUMNS = {
  line: 'Line',
  words: 'What it says',
  by: 'Done by',
  in: 'In',
  uses: 'Uses',
  chain: 'Chain',
  step: 'Step',
  oneNotice: 'One notice says all of the chain',
  from: 'From',
  to: 'To',
  purposeChange: 'Purpose against the step before',
  carries: 'Said to carry',
  ...FLOW_COLUMNS,
  statements: 'Statements',
  ...SOURCE_COLUMNS,
  fromId: 'From (id)',
  toId: 'To (id)',
  flowId: 'Flow (id)',
} as const satisfies Columns;
type Line = RowOf<typeof COLUMNS>;

/** Something said to happen at the party, or one step of a chain of flows that only meet. */
type Item =
  | { readonly handlingId: string }
  | { readonly chain: OnwardChain; readonly number: number; readonly step: number };

/** What is said to happen at a party, and where flows that meet there could lead. */
export const onwardExport: TableExport<(typeof PARAMETERS)[number], Item | null, typeof COLUMNS> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const given = required(asked.from, 'from', 'org:department-for-education');
    const fromId = await idOf(context, 'from', given, 'Party');
    const steps = stepsOf(asked.steps ?? '1');
    const asAt = dayOf(context, asked.asAt);
    const answer = await onward(context.store, fromId, steps, asAt, context.options);
    const name = await namesIn(context).party(fromId);
    const things = await loadNamedThings(context);
    return {
      title: `Onward from ${name}, within ${steps} ${steps === 1 ? 'step' : 'steps'}`,
      nameParts: ['onward', fromId, `${steps}-steps`],
      asAt,
      columns: COLUMNS,
      completeness: await wordsOf(answer, name, context),
      ...(answer.cut
        ? { cut: `Cut: only the first ${ONWARD_MAX_CHAINS} chains are here; there are more.` }
        : {}),
      ...orNothing(itemsOf(answer)),
      rowsOf: (items, batch) => Promise.all(items.map((item) => lineOf(item, asAt, things, batch))),
    };
  },
};

function stepsOf(written: string): number {
  const steps = Number(written);
  if (Number.isInteger(steps) && steps >= 1 && steps <= ONWARD_MAX_STEPS) return steps;
  throw new BadArgument(
    'steps',
    written,
    `“steps” must be a whole number between 1 and ${ONWARD_MAX_STEPS}.`,
  );
}

function itemsOf({ handlingIds, chains }: OnwardAnswer): Item[] {
  return [
    ...handlingIds.map((handlingId) => ({ handlingId })),
    ...chains.flatMap((chain, index) =>
      chain.steps.map((_step, step) => ({ chain, number: index + 1, step })),
    ),
  ];
}

async function wordsOf(
  { handlingIds, chains, notInForceIds }: OnwardAnswer,
  name: string,
  context: Context,
): Promise<CompletenessWords> {
  const stated = await loadAll(context.load.handling, handlingIds);
  const verdict = onwardVerdict(stated);
  const notInForce = onwardNotInForceWords(notInForceIds.length);
  return {
    verdict,
    words: [
      onwardHeadline(verdict, name),
      ONWARD_COMPLETENESS_WORDS[verdict],
      ...(notInForce === null ? [] : [notInForce]),
    ],
    counts: [
      `Stated to happen there: ${stated.length}`,
      `Chains of flows that only meet: ${chains.length}`,
    ],
  };
}

async function lineOf(
  item: Item | null,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<Line> {
  if (item === null) {
    return { line: 'Nothing recorded', words: 'Nothing is recorded of what happens there.' };
  }
  return 'handlingId' in item
    ? handlingLine(item.handlingId, context)
    : stepLine(item, asAt, things, context);
}

async function handlingLine(id: string, context: Context): Promise<Line> {
  const handling = await context.load.handling.load(id);
  if (handling === null) return {};
  const names = namesIn(context);
  return {
    line: `Stated: ${HANDLING_WORDS[handling.kind]}`,
    words: handling.description,
    by: await Promise.all(handling.byIds.map(names.party)),
    in: await Promise.all(handling.inIds.map(names.party)),
    uses: await Promise.all(handling.usesIds.map(names.category)),
    to: await Promise.all(handling.toIds.map(names.party)),
    toId: handling.toIds,
    statements: await evidence(handling.statementIds, context),
  };
}

const HANDLING_WORDS = {
  LINKAGE: 'linked there with other information',
  USE: 'used there',
  ONWARD_DISCLOSURE: 'passed on',
} as const;

async function stepLine(
  { chain, number, step }: Exclude<Item, { readonly handlingId: string }>,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<Line> {
  const at = chain.steps[step];
  if (at === undefined) return {};
  const flow = await flowOfLine(at.flowId, asAt, things, context);
  return {
    line: 'Possible: flows that only meet',
    words: `No notice says that it moves on. These flows only meet at ${list([...flow.from])}.`,
    chain: number,
    step: step + 1,
    oneNotice: chain.oneRegister ? 'yes' : 'no',
    from: flow.from,
    to: flow.to,
    purposeChange: codeWords(at.purpose),
    carries: await namesOfLinks(flow.row.carries, namesIn(context).category),
    ...flow.cells,
    statements: await evidence(flow.row.flow.statementIds, context),
    fromId: flow.row.senders.map(({ id }) => id),
    toId: flow.row.recipients.map(({ id }) => id),
    flowId: at.flowId,
  };
}
