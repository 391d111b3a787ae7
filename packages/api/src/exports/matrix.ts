import { type MatrixCell, type MatrixRow, matrix } from '@sharing-atlas/graph';
import { CERTAINTY_NAMES, PARTY_CERTAINTY_WORDS } from '@sharing-atlas/model';
import { dayOf, idOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { matrixRowsShown } from '../matrix-view.ts';
import { wordsOfGoing } from './answer-words.ts';
import { type Columns, distinct, type RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import {
  certaintiesAsked,
  FILTER_PARAMETERS,
  filterAsked,
  filterWords,
  isEmptied,
  NONE_OF_CERTAINTY,
  viewOfKept,
} from './filter-parameters.ts';
import { loadNamedThings } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { required } from './parameters.ts';
import { orNothing, type TableExport } from './table.ts';

const PARAMETERS = ['from', ...FILTER_PARAMETERS, 'certainty', 'asAt'] as const;

const BEFORE = {
  recipient: 'Recipient',
  partyCertainty: 'Party certainty in words',
  role: 'Role',
  notStated: 'Categories not stated',
} as const satisfies Columns;

const AFTER = {
  statements: 'Statements',
  from: 'From',
  recipientId: 'Recipient (id)',
  flowId: 'Flow (id)',
} as const satisfies Columns;

/** Recipients down, categories across: one line for each recipient of a flow. */
export const matrixExport: TableExport<(typeof PARAMETERS)[number], MatrixRow | null, Columns> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const given = required(asked.from, 'from', 'org:sandwell-childrens-trust');
    const fromId = await idOf(context, 'from', given, 'Party');
    const asAt = dayOf(context, asked.asAt);
    const question = {
      senderId: fromId,
      recipientId: null,
      asAt,
      ...(await filterAsked(asked, context)),
    };
    const things = await loadNamedThings(context);
    const answer = await matrix(context.store, question, context.options);
    const name = await namesIn(context).party(fromId);
    const categories = await loadAll(context.load.category, answer.categoryIds);
    const across = Object.fromEntries(
      categories.map(({ category }) => [category.id, category.name]),
    );
    const shown = certaintiesAsked(asked);
    const view =
      shown === null
        ? { rows: answer.rows }
        : viewOfKept(matrixRowsShown(answer.rows, shown), answer.rows, shown);
    const words = await wordsOfGoing(answer, context);
    return {
      title: `Matrix: recipients by categories, from ${name}${await filterWords(question.filter, asked, things, context)}`,
      nameParts: ['matrix', fromId],
      asAt,
      columns: { ...BEFORE, ...across, ...AFTER },
      completeness: {
        ...words,
        words: [...words.words, 'In an empty cell nothing is said: it is not a “no”.'],
      },
      ...(view.shown === undefined ? {} : { shown: view.shown }),
      ...orNothing(view.rows),
      rowsOf: (items, batch) =>
        Promise.all(
          items.map(async (row) =>
            row === null
              ? {
                  recipient: isEmptied(view, answer.rows)
                    ? NONE_OF_CERTAINTY
                    : (words.words[0] ?? ''),
                }
              : lineOf(row, batch),
          ),
        ),
    };
  },
};

async function lineOf(row: MatrixRow, context: Context): Promise<RowOf<Columns>> {
  const names = namesIn(context);
  const flow = await context.load.flow.load(row.flowId);
  const said = row.cells.flatMap(({ statementIds }) => statementIds);
  return {
    recipient: await names.party(row.partyId),
    partyCertainty: PARTY_CERTAINTY_WORDS[row.partyCertainty],
    role: codeWords(row.role),
    notStated: notStatedWords(row),
    ...Object.fromEntries(row.cells.map((cell) => [cell.categoryId, cellWords(cell)])),
    statements: await evidence(distinct([...row.statementIds, ...said]), context),
    from: flow === null ? null : await namesOfLinks(flow.senders, names.party),
    recipientId: row.partyId,
    flowId: row.flowId,
  };
}

/** "Stated; where necessary [S088]". */
function cellWords(cell: MatrixCell): string {
  const said = [
    ...(cell.certainty === null ? [] : [CERTAINTY_NAMES[cell.certainty]]),
    ...(cell.partExcluded ? ['A part of it is said to be left out'] : []),
    ...cell.conditions,
  ].join('; ');
  return `${said} [${cell.statementIds.join(', ')}]`;
}

function notStatedWords({ certainty, openWords }: MatrixRow): string | null {
  if (certainty !== 'STATED') return 'Not stated';
  return openWords.length === 0
    ? null
    : `List open: ${openWords.map((words) => `“${words}”`).join(', ')}`;
}
