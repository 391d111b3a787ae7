import type { ComparedLine, ComparedMatter, ComparedSaid } from '@sharing-atlas/graph';
import { dateWords, list } from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import { comparisonOf, comparisonWords } from '../compare.ts';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import type { Columns, RowOf } from './cells.ts';
import { evidence } from './names.ts';
import { required } from './parameters.ts';
import { type Asked, orNothing, type TableExport, type TablePlan } from './table.ts';

const PARAMETERS = ['left', 'right', 'leftAt', 'rightAt', 'matter', 'differences'] as const;
type Name = (typeof PARAMETERS)[number];

const COLUMNS = {
  matter: 'Matter',
  name: 'What',
  verdict: 'How they meet',
  left: 'Left',
  leftSaid: 'Left states',
  leftAside: 'Left, beside it',
  leftStatements: 'Left, statements',
  right: 'Right',
  rightSaid: 'Right states',
  rightAside: 'Right, beside it',
  rightStatements: 'Right, statements',
  near: 'Wider or narrower, on the side that does not state it',
  note: 'To be known',
} as const satisfies Columns;

const VERDICTS = {
  SAME: 'the same',
  DIFFERENT: 'different',
  ONLY_LEFT: 'only on the left',
  ONLY_RIGHT: 'only on the right',
} as const;

interface Item {
  readonly matter: ComparedMatter;
  readonly line: ComparedLine;
}

/** Two registers, or one at two days, line by line. */
export const compareTrustsExport: TableExport<Name, Item | null, typeof COLUMNS> = {
  parameters: PARAMETERS,
  plan,
};

async function plan(
  asked: Asked<Name>,
  context: Context,
): Promise<TablePlan<Item | null, typeof COLUMNS>> {
  const rightAt = dayOf(context, asked.rightAt, 'rightAt');
  const comparison = await comparisonOf(
    {
      left: required(asked.left, 'left', 'register:birmingham'),
      right: required(asked.right, 'right', 'register:sandwell'),
      leftAt: dayOf(context, asked.leftAt, 'leftAt'),
      rightAt,
    },
    context,
  );
  const { left, right, matters } = comparison;
  const known = matters.map(({ id }) => id);
  if (asked.matter !== undefined && !known.some((id) => id === asked.matter)) {
    const sentence = `“matter” must be one of ${known.join(', ')}.`;
    throw new BadArgument('matter', asked.matter, sentence);
  }
  const onlyDifferences = asked.differences === 'true';
  const items = matters
    .filter(({ id }) => asked.matter === undefined || id === asked.matter)
    .flatMap((matter) => matter.lines.map((line) => ({ matter, line })))
    .filter(({ line }) => !onlyDifferences || line.verdict !== 'SAME');
  const sides = [
    `${left.register.title} on ${dateWords(left.asAt)}`,
    `${right.register.title} on ${dateWords(right.asAt)}`,
  ] as const;
  return {
    title: `${sides[0]} (left) and ${sides[1]} (right), side by side`,
    nameParts: ['compare', left.register.id, left.asAt, right.register.id],
    asAt: right.asAt,
    columns: COLUMNS,
    completeness: {
      verdict: 'UNKNOWN',
      words: [
        ...comparisonWords(comparison),
        ...matters.map(
          ({ title, left: one, right: other }) =>
            `${title}. Left: ${one.words}${openWords(one.open)} Right: ${other.words}${openWords(other.open)}`,
        ),
      ],
      counts: [],
    },
    ...(onlyDifferences ? { shown: 'Lines that are the same on both sides are left out.' } : {}),
    ...orNothing(items),
    rowsOf: (some, batch) => Promise.all(some.map((item) => lineOf(item, sides, batch))),
  };
}

function openWords(open: readonly string[]): string {
  return open.length === 0 ? '' : ` The list is left open: ${list(open.map((one) => `“${one}”`))}.`;
}

async function lineOf(
  item: Item | null,
  [left, right]: readonly [string, string],
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  if (item === null) return { name: 'Nothing differs in what is recorded.' };
  const { matter, line } = item;
  const said = (one: ComparedSaid | null) => (one === null ? [matter.absent] : [...one.words]);
  const proof = (one: ComparedSaid | null) => evidence([...(one?.statementIds ?? [])], context);
  return {
    matter: matter.title,
    name: line.name,
    verdict: VERDICTS[line.verdict],
    left,
    leftSaid: said(line.left),
    leftAside: [...(line.left?.aside ?? [])],
    leftStatements: await proof(line.left),
    right,
    rightSaid: said(line.right),
    rightAside: [...(line.right?.aside ?? [])],
    rightStatements: await proof(line.right),
    near: [...line.near],
    note: matter.note,
  };
}
