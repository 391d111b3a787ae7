import { type RecipientRow, whoReceives } from '@sharing-atlas/graph';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { MISSING_WORDS, type Missing, recordedHeadline, recordedSharing } from '../recorded.ts';
import { askedInWords, wordsOfAnswer } from './answer-words.ts';
import { loadNamedThings } from './named-things.ts';
import { namesIn } from './names.ts';
import { required } from './parameters.ts';
import { RECIPIENT_LINE_COLUMNS, recipientLine } from './recipient-lines.ts';
import type { TableExport } from './table.ts';

const PARAMETERS = ['from', 'to', 'category', 'purpose', 'asAt'] as const;

/** A flow that matches or nearly does, or something that the register lacks. */
type Item = { readonly line: string; readonly row: RecipientRow } | { readonly missing: Missing };

/** Whether a sharing is recorded: what matches, what nearly does, and what the register lacks. */
export const recordedExport: TableExport<
  (typeof PARAMETERS)[number],
  Item,
  typeof RECIPIENT_LINE_COLUMNS
> = {
  parameters: PARAMETERS,
  plan: async (asked, context) => {
    const needed = (name: 'from' | 'to' | 'category', example: string) =>
      required(asked[name], name, example);
    const category = needed('category', 'cat:health-information');
    const question = {
      senderId: await idOf(context, 'from', needed('from', 'org:ofsted'), 'Party'),
      recipientId: await idOf(context, 'to', needed('to', 'org:ofsted'), 'Party'),
      categoryId: await idOf(context, 'category', category, 'Category'),
      asAt: dayOf(context, asked.asAt),
    };
    const purposeId = await optionalIdOf(context, 'purpose', asked.purpose, 'Purpose');
    const answer = await whoReceives(context.store, question, context.options);
    const found = await recordedSharing(answer, purposeId, context);
    const words = await wordsOfAnswer(answer, context);
    const forPurpose =
      purposeId === null ? '' : ` for ${await namesIn(context).purpose(purposeId)}`;
    const of = (line: string, rows: readonly RecipientRow[]) => rows.map((row) => ({ line, row }));
    const shared = {
      categoryName: words.categoryName,
      side: answer.side,
      asAt: question.asAt,
      things: await loadNamedThings(context),
    };
    return {
      title: `Is it recorded: ${await askedInWords(question, context)}${forPurpose}?`,
      nameParts: ['recorded', question.senderId, question.recipientId, question.categoryId],
      asAt: question.asAt,
      columns: RECIPIENT_LINE_COLUMNS,
      completeness: { ...words, words: [recordedHeadline(found), ...words.words] },
      items: [
        ...of('Recorded', found.matches),
        ...of('Said to be left out', found.excluded),
        ...of('Recorded, but for the category', found.butForCategory),
        ...of('Recorded, and not in force on this date', found.notInForce),
        ...found.missing.map((missing) => ({ missing })),
      ],
      rowsOf: (items, batch) =>
        Promise.all(
          items.map(async (item) =>
            'missing' in item
              ? { line: 'What this register lacks', words: MISSING_WORDS[item.missing] }
              : recipientLine(item.row, item.line, shared, batch),
          ),
        ),
    };
  },
};
