import type { RecipientRow } from '@sharing-atlas/graph';
import { inSentence } from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { elsewhere, whyNot, whyNotSentences } from '../why-not.ts';
import { endsInWords, wordsOfAnswer } from './answer-words.ts';
import { loadNamedThings } from './named-things.ts';
import { namesIn } from './names.ts';
import { required } from './parameters.ts';
import { RECIPIENT_LINE_COLUMNS, recipientLine } from './recipient-lines.ts';
import type { TableExport } from './table.ts';

const PARAMETERS = ['party', 'category', 'from', 'asAt'] as const;

/** A sentence of the answer, or a row that it speaks of. */
type Item = { readonly line: string; readonly row: RecipientRow } | { readonly sentence: string };

/** Why a party is, or is not, among those who receive a category. */
export const whyNotExport: TableExport<
  (typeof PARAMETERS)[number],
  Item,
  typeof RECIPIENT_LINE_COLUMNS
> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const party = required(asked.party, 'party', 'org:west-midlands-police');
    const category = required(asked.category, 'category', 'cat:health-information');
    const question = {
      recipientId: await idOf(context, 'party', party, 'Party'),
      categoryId: await idOf(context, 'category', category, 'Category'),
      senderId: await optionalIdOf(context, 'from', asked.from, 'Party'),
      asAt: dayOf(context, asked.asAt),
    };
    const answer = await whyNot(question, context);
    const words = await wordsOfAnswer(answer.here, context);
    const name = await namesIn(context).party(question.recipientId);
    const from = await endsInWords(question.senderId, null, context);
    const of = (line: string, rows: readonly RecipientRow[]) => rows.map((row) => ({ line, row }));
    const shared = {
      categoryName: words.categoryName,
      side: answer.here.side,
      asAt: question.asAt,
      things: await loadNamedThings(context),
    };
    return {
      title: `Why is ${name} not among those who receive ${inSentence(words.categoryName)}${from === '' ? '' : ` ${from}`}?`,
      nameParts: ['why-not', question.recipientId, question.categoryId],
      asAt: question.asAt,
      columns: RECIPIENT_LINE_COLUMNS,
      completeness: words,
      items: [
        ...(await whyNotSentences(answer, context)).map((sentence) => ({ sentence })),
        ...of('Row that concerns it', answer.here.rows),
        ...of('Counted apart', answer.here.apart),
        ...of('What another notice says of it', elsewhere(answer)),
      ],
      rowsOf: (items, batch) =>
        Promise.all(
          items.map(async (item) =>
            'sentence' in item
              ? { line: 'Why', category: shared.categoryName, words: item.sentence }
              : recipientLine(item.row, item.line, shared, batch),
          ),
        ),
    };
  },
};
