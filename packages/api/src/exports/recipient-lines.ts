import type { RecipientRow } from '@sharing-atlas/graph';
import type { AnswerSide } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { type Columns, distinct, type RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import { FLOW_COLUMNS, flowOfLine, SOURCE_COLUMNS } from './flow-cells.ts';
import type { NamedThing } from './named-things.ts';
import { evidence, namesIn } from './names.ts';
import {
  CATEGORY_COLUMNS,
  categoryCells,
  listedStatements,
  ownStatements,
  PARTY_COLUMNS,
  partyCells,
  ROW_ID_COLUMNS,
} from './row-cells.ts';

/** For people first; ids and where it is from at the end. */
export const RECIPIENT_LINE_COLUMNS = {
  line: 'Line',
  category: 'Category asked about',
  from: 'From',
  recipient: 'Recipient',
  ...PARTY_COLUMNS,
  ...CATEGORY_COLUMNS,
  ...FLOW_COLUMNS,
  statements: 'Statements',
  listedBy: 'Statements that list the category as held',
  ...SOURCE_COLUMNS,
  ...ROW_ID_COLUMNS,
} as const satisfies Columns;

export type RecipientLine = RowOf<typeof RECIPIENT_LINE_COLUMNS>;

/** What the rows of one answer about a category share. */
export interface Asked {
  readonly categoryName: string;
  readonly side: AnswerSide;
  readonly asAt: string;
  readonly things: ReadonlyMap<string, NamedThing>;
}

/** One row of an answer about a category; `line` says what kind of line it is. */
export async function recipientLine(
  row: RecipientRow,
  line: string,
  asked: Asked,
  context: Context,
): Promise<RecipientLine> {
  const flow = await flowOfLine(row.flowId, asked.asAt, asked.things, context);
  const party = await namesIn(context).party(row.partyId);
  const ends =
    asked.side === 'RECIPIENTS'
      ? { from: flow.from, fromId: flow.row.senders.map(({ id }) => id) }
      : { from: party, fromId: row.partyId };
  const recipient =
    asked.side === 'RECIPIENTS'
      ? { recipient: party, recipientId: row.partyId }
      : { recipient: flow.to, recipientId: flow.row.recipients.map(({ id }) => id) };
  return {
    line,
    category: asked.categoryName,
    ...ends,
    ...recipient,
    ...(await partyCells(row, asked.asAt, context)),
    ...(await categoryCells(row, asked, context)),
    ...flow.cells,
    validity: codeWords(row.validity),
    inferred: distinct([
      ...(flow.row.flow.reason === null ? [] : [flow.row.flow.reason]),
      ...row.classification.because.flatMap((claim) => claim.reason ?? []),
    ]),
    statements: await evidence(ownStatements(row, flow.row), context),
    listedBy: await listedStatements(row, context),
    registerId: row.registerId,
    flowId: row.flowId,
  };
}
