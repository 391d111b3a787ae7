import { type RecipientRow, whoReceives } from '@sharing-atlas/graph';
import { type Day, dateWords } from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { askedInWords, wordsOfAnswer } from './answer-words.ts';
import { type Columns, distinct } from './cells.ts';
import { codeWords } from './code-words.ts';
import { loadNamedThings } from './named-things.ts';
import { required } from './parameters.ts';
import { RECIPIENT_LINE_COLUMNS, recipientLine } from './recipient-lines.ts';
import { standingOf } from './row-cells.ts';
import { orNothing, type TableExport } from './table.ts';

const PARAMETERS = ['category', 'from', 'to', 'a', 'b'] as const;

const COLUMNS = {
  change: 'What differs',
  firstDate: 'First date',
  secondDate: 'Second date',
  certaintyBefore: 'Certainty on the first date',
  certaintyAfter: 'Certainty on the second date',
  flowBefore: 'Flow on the first date',
  flowAfter: 'Flow on the second date',
  standingBefore: 'Recipient on the first date',
  standingAfter: 'Recipient on the second date',
  ...RECIPIENT_LINE_COLUMNS,
} as const satisfies Columns;

type Change =
  | 'only on the first date'
  | 'only on the second date'
  | 'stands otherwise'
  | 'the same';

interface Compared {
  readonly change: Change;
  readonly before: RecipientRow | null;
  readonly after: RecipientRow | null;
}

/** One question at two dates, row by row, and what differs; rows that are the same too. */
export const compareExport: TableExport<
  (typeof PARAMETERS)[number],
  Compared | null,
  typeof COLUMNS
> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const category = required(asked.category, 'category', 'cat:health-information');
    const ends = {
      categoryId: await idOf(context, 'category', category, 'Category'),
      senderId: await optionalIdOf(context, 'from', asked.from, 'Party'),
      recipientId: await optionalIdOf(context, 'to', asked.to, 'Party'),
    };
    const a = dayOf(context, required(asked.a, 'a', '2019-04-01'), 'a');
    const b = dayOf(context, required(asked.b, 'b', context.today), 'b');
    const at = (asAt: Day) => whoReceives(context.store, { ...ends, asAt }, context.options);
    const [before, after] = [await at(a), await at(b)];
    const items = await compared(
      [...before.rows, ...before.apart],
      [...after.rows, ...after.apart],
      { a, b },
      context,
    );
    const words = await wordsOfAnswer(after, context);
    const things = await loadNamedThings(context);
    const shared = { categoryName: words.categoryName, side: after.side, things };
    const count = (change: Change) => items.filter((item) => item.change === change).length;
    const dates = { firstDate: a, secondDate: b };
    return {
      title: `How does who receives ${await askedInWords({ ...ends, asAt: b }, context)} differ between ${dateWords(a)} and ${dateWords(b)}?`,
      nameParts: ['compare', ends.categoryId, a],
      asAt: b,
      columns: COLUMNS,
      completeness: {
        ...words,
        counts: CHANGES.map((change) => `${capitalised(change)}: ${count(change)}`),
      },
      ...orNothing(items),
      rowsOf: (batch, fresh) =>
        Promise.all(
          batch.map(async (item) => {
            const row = item?.after ?? item?.before;
            if (!item || !row) {
              return { ...dates, line: 'No recipient recorded', words: words.headline };
            }
            const standing = async (there: RecipientRow | null, day: Day) =>
              there === null ? null : ((await standingOf(row.partyId, day, fresh))?.words ?? null);
            const asAt = item.after === null ? a : b;
            return {
              ...dates,
              change: item.change,
              certaintyBefore: certaintyOf(item.before),
              certaintyAfter: certaintyOf(item.after),
              flowBefore: item.before ? codeWords(item.before.validity) : null,
              flowAfter: item.after ? codeWords(item.after.validity) : null,
              standingBefore: await standing(item.before, a),
              standingAfter: await standing(item.after, b),
              ...(await recipientLine(row, lineName(row), { ...shared, asAt }, fresh)),
            };
          }),
        ),
    };
  },
};

const CHANGES: readonly Change[] = [
  'only on the second date',
  'only on the first date',
  'stands otherwise',
  'the same',
];

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function certaintyOf(row: RecipientRow | null): string | null {
  if (row === null) return null;
  return row.classification.certainty ?? `counted apart: ${row.classification.apart}`;
}

function lineName(row: RecipientRow): string {
  return row.classification.certainty === null ? 'Counted apart' : 'Recipient';
}

/** Rows of both answers, those that differ first. A row is known by its flow and its party. */
async function compared(
  before: readonly RecipientRow[],
  after: readonly RecipientRow[],
  { a, b }: { readonly a: Day; readonly b: Day },
  context: Context,
): Promise<Compared[]> {
  const keyOf = (row: RecipientRow) => `${row.flowId} ${row.partyId}`;
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const later = new Set(after.map(keyOf));
  await loadAll(context.load.party, distinct([...before, ...after].map((row) => row.partyId)));
  const found = await Promise.all(
    after.map(async (row): Promise<Compared> => {
      const then = earlier.get(keyOf(row));
      if (then === undefined)
        return { change: 'only on the second date', before: null, after: row };
      const one = await standingOf(row.partyId, a, context);
      const other = await standingOf(row.partyId, b, context);
      const same =
        certaintyOf(then) === certaintyOf(row) &&
        then.validity === row.validity &&
        one?.state === other?.state &&
        one?.badge === other?.badge;
      return { change: same ? 'the same' : 'stands otherwise', before: then, after: row };
    }),
  );
  const gone = before
    .filter((row) => !later.has(keyOf(row)))
    .map((row): Compared => ({ change: 'only on the first date', before: row, after: null }));
  const all = [...found, ...gone];
  return CHANGES.flatMap((change) => all.filter((item) => item.change === change));
}
