import {
  type RecipientRow,
  type WhoReceivesAnswer,
  type WhoReceivesQuestion,
  whereFrom,
  whoReceives,
} from '@sharing-atlas/graph';
import { idOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { askedInWords, wordsOfAnswer } from './answer-words.ts';
import {
  certaintiesAsked,
  filterWords,
  isEmptied,
  NONE_OF_CERTAINTY,
  viewOf,
} from './filter-parameters.ts';
import { FLOW_PARAMETERS, flowsAsked } from './flows-asked.ts';
import { loadNamedThings } from './named-things.ts';
import { required } from './parameters.ts';
import { RECIPIENT_LINE_COLUMNS, recipientLine } from './recipient-lines.ts';
import { type Asked, orNothing, type TableExport, type TablePlan } from './table.ts';

const PARAMETERS = ['category', ...FLOW_PARAMETERS, 'certainty'] as const;
type Name = (typeof PARAMETERS)[number];
type Columns = typeof RECIPIENT_LINE_COLUMNS;

/** All recipients of a category, those counted apart too. */
export const whoReceivesExport: TableExport<Name, RecipientRow | null, Columns> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const question = await questionOf(asked, context);
    const answer = await whoReceives(context.store, question, context.options);
    const title = `Who receives ${await askedInWords(question, context)}`;
    const words = { title, line: 'Recipient', none: 'No recipient recorded' };
    return planOf(answer, 'who-receives', words, asked, context);
  },
};

/** All sources of a category, those counted apart too. */
export const whereFromExport: TableExport<Name, RecipientRow | null, SourceColumns> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const question = await questionOf(asked, context);
    const answer = await whereFrom(context.store, question, context.options);
    const title = `Where does it come from: ${await askedInWords(question, context)}`;
    const words = { title, line: 'Source', none: 'No source recorded' };
    return {
      ...(await planOf(answer, 'where-from', words, asked, context)),
      columns: SOURCE_LINE_COLUMNS,
    };
  },
};

/** The same columns, with the words of a source where the row is about one. */
const SOURCE_LINE_COLUMNS = {
  ...RECIPIENT_LINE_COLUMNS,
  from: 'Source',
  recipient: 'Held by',
  recipientStanding: 'Source at this date',
};
type SourceColumns = typeof SOURCE_LINE_COLUMNS;

async function questionOf(asked: Asked<Name>, context: Context): Promise<WhoReceivesQuestion> {
  const category = required(asked.category, 'category', 'cat:health-information');
  return {
    categoryId: await idOf(context, 'category', category, 'Category'),
    ...(await flowsAsked(asked, context)),
  };
}

interface Words {
  readonly title: string;
  /** The name of a line that is one of the answer. */
  readonly line: string;
  readonly none: string;
}

async function planOf(
  answer: WhoReceivesAnswer,
  name: string,
  words: Words,
  parameters: Asked<Name>,
  context: Context,
): Promise<TablePlan<RecipientRow | null, Columns>> {
  const { question, side } = answer;
  const completeness = await wordsOfAnswer(answer, context);
  const { categoryName } = completeness;
  const things = await loadNamedThings(context);
  const all = [...answer.rows, ...answer.apart];
  const view = viewOf(all, certaintiesAsked(parameters), (row) => row.classification.certainty);
  const ids = [question.categoryId, question.senderId, question.recipientId];
  const asked = { categoryName, side, asAt: question.asAt, things };
  return {
    title: `${words.title}${await filterWords(question.filter, parameters, things, context)}?`,
    nameParts: [name, ...ids.filter((id) => id !== null)],
    asAt: question.asAt,
    columns: RECIPIENT_LINE_COLUMNS,
    completeness,
    ...(view.shown === undefined ? {} : { shown: view.shown }),
    ...orNothing(view.rows),
    rowsOf: (items, batch) =>
      Promise.all(
        items.map(async (row) =>
          row === null
            ? {
                line: isEmptied(view, all) ? NONE_OF_CERTAINTY : words.none,
                category: categoryName,
                words: completeness.headline,
              }
            : recipientLine(
                row,
                row.classification.certainty === null ? 'Counted apart' : words.line,
                asked,
                batch,
              ),
        ),
      ),
  };
}
