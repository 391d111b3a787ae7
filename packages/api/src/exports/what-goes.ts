import { type GoingRow, whatGoes } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';
import { standingWords } from '../standing.ts';
import { endsInWords, wordsOfGoing } from './answer-words.ts';
import { type Columns, distinct, type RowOf } from './cells.ts';
import {
  certaintiesAsked,
  filterWords,
  isEmptied,
  NONE_OF_CERTAINTY,
  viewOf,
} from './filter-parameters.ts';
import { FLOW_COLUMNS, flowOfLine, SOURCE_COLUMNS } from './flow-cells.ts';
import { FLOW_PARAMETERS, flowsAsked } from './flows-asked.ts';
import { loadNamedThings, type NamedThing } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { ownStatements, PARTY_COLUMNS, partyCells, ROW_ID_COLUMNS } from './row-cells.ts';
import { orNothing, type TableExport } from './table.ts';

const PARAMETERS = [...FLOW_PARAMETERS, 'certainty'] as const;

const COLUMNS = {
  line: 'Line',
  from: 'From',
  recipient: 'Recipient',
  ...PARTY_COLUMNS,
  categoriesStated: 'Categories',
  carries: 'Said to carry',
  excludes: 'Said not to carry',
  ...FLOW_COLUMNS,
  statements: 'Statements',
  ...SOURCE_COLUMNS,
  ...ROW_ID_COLUMNS,
} as const satisfies Columns;

/** What goes from one party to another, or all that one party sends or receives. */
export const whatGoesExport: TableExport<
  (typeof PARAMETERS)[number],
  GoingRow | null,
  typeof COLUMNS
> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const question = await flowsAsked(asked, context);
    const answer = await whatGoes(context.store, question, context.options);
    const ends = await endsInWords(question.senderId, question.recipientId, context);
    const going = await wordsOfGoing(answer, context);
    const things = await loadNamedThings(context);
    const view = viewOf(answer.rows, certaintiesAsked(asked), ({ certainty }) => certainty);
    const ids = [question.senderId, question.recipientId];
    const standing = await standingWords(ids, question.asAt, context);
    const completeness = standing === '' ? going : { ...going, words: [...going.words, standing] };
    return {
      title: `What goes${ends === '' ? '' : ` ${ends}`}${await filterWords(question.filter, asked, things, context)}?`,
      nameParts: ['what-goes', ...ids.filter((id) => id !== null)],
      asAt: question.asAt,
      columns: COLUMNS,
      completeness,
      ...(view.shown === undefined ? {} : { shown: view.shown }),
      ...orNothing(view.rows),
      rowsOf: (items, batch) =>
        Promise.all(
          items.map(async (row) =>
            row === null
              ? {
                  line: isEmptied(view, answer.rows)
                    ? NONE_OF_CERTAINTY
                    : `No flow recorded. ${completeness.words[0]}`,
                }
              : lineOf(row, question.asAt, things, batch),
          ),
        ),
    };
  },
};

async function lineOf(
  row: GoingRow,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  const flow = await flowOfLine(row.flowId, asAt, things, context);
  const names = namesIn(context);
  const { carries, excludes, senders } = flow.row;
  const claims = [...carries, ...excludes];
  return {
    line: 'Flow',
    from: flow.from,
    recipient: await names.party(row.partyId),
    ...(await partyCells(row, asAt, context)),
    categoriesStated: row.certainty === 'STATED' ? 'Stated at least in part' : 'Not stated',
    carries: await namesOfLinks(carries, names.category),
    excludes: await namesOfLinks(excludes, names.category),
    ...flow.cells,
    inferred: distinct(
      [flow.row.flow, ...claims.map(({ link }) => link)].flatMap(({ reason }) => reason ?? []),
    ),
    statements: await evidence(
      [...ownStatements(row, flow.row), ...claims.flatMap(({ link }) => link.statementIds)],
      context,
    ),
    fromId: senders.map(({ id }) => id),
    recipientId: row.partyId,
    registerId: flow.row.flow.registerId,
    flowId: row.flowId,
  };
}
