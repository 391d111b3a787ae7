import type { AnswerSide, Completeness, Day } from '@sharing-atlas/model';
import { onlyOnce } from '../once.ts';
import type { DocumentNotRead } from '../queries/documents-not-read.ts';
import type { CallOptions, Store } from '../store/port.ts';
import type { FlowFilter } from './flow-filter.ts';
import type { ListedCategory } from './listed.ts';
import type { RecipientRow } from './recipient-rows.ts';
import { completenessOfRows } from './who-receives-completeness.ts';
import {
  factsForEach,
  rowFactsForEach,
  surroundingsOf,
  type WhoReceivesFacts,
} from './who-receives-facts.ts';
import { type FoundRows, rowsOf } from './who-receives-rows.ts';

export type { ListedCategory } from './listed.ts';
export type { RecipientRow } from './recipient-rows.ts';
export type { WhoReceivesFacts } from './who-receives-facts.ts';

/** A category, from one sender (with its teams) or any, to one recipient (with its teams) or any. */
export interface WhoReceivesQuestion {
  readonly categoryId: string;
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
  readonly filter?: FlowFilter;
}

/** An answer of which the rows are known. What is not asked for is not worked out. */
export interface WhoReceivesRows {
  readonly question: WhoReceivesQuestion;
  readonly side: AnswerSide;
  /** Rows that say something of the category, in the order in which they are shown. */
  readonly rows: readonly RecipientRow[];
  /** Recipients of which nothing can be said for this category: counted, never hidden. */
  readonly apart: readonly RecipientRow[];
  /** Where the notices that speak in this answer list the category as held. */
  readonly listedBy: readonly ListedCategory[];
}

export interface WhoReceivesAnswer extends WhoReceivesRows {
  readonly completeness: Completeness;
  readonly notRead: readonly DocumentNotRead[];
}

/** An answer that is being given: its rows first, the rest of it where somebody wants it. */
export interface WhoReceivesAsked {
  readonly found: WhoReceivesRows;
  /** With its completeness: three statements more, the first time. */
  whole(): Promise<WhoReceivesAnswer>;
}

/** Who receives a category: at most thirteen statements, whatever the size of the register. */
export async function whoReceives(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  return (await askRowsFirst(store, question, 'RECIPIENTS', options)).whole();
}

/** Who receives each of some categories, in their order: at most thirteen statements for them all. */
export async function whoReceivesEach(
  store: Store,
  question: Omit<WhoReceivesQuestion, 'categoryId'>,
  categoryIds: readonly string[],
  options?: CallOptions,
): Promise<readonly WhoReceivesAnswer[]> {
  const factsOf = await factsForEach(store, question, categoryIds, 'RECIPIENTS', options);
  return categoryIds.map((categoryId) =>
    answerWhoReceives({ ...question, categoryId }, factsOf(categoryId)),
  );
}

/** Where a category comes from: at most thirteen statements, whatever the size of the register. */
export async function whereFrom(
  store: Store,
  question: WhoReceivesQuestion,
  options?: CallOptions,
): Promise<WhoReceivesAnswer> {
  return (await askRowsFirst(store, question, 'SOURCES', options)).whole();
}

/** As {@link whoReceives} or {@link whereFrom}, without asking for what only completeness needs. */
export async function askRowsFirst(
  store: Store,
  question: WhoReceivesQuestion,
  side: AnswerSide,
  options?: CallOptions,
): Promise<WhoReceivesAsked> {
  const { categoryId } = question;
  const factsOf = await rowFactsForEach(store, question, [categoryId], side, options);
  const facts = factsOf(categoryId);
  const found = rowsOf(question, facts, side);
  const whole = onlyOnce(async () =>
    answerOf(found, { ...facts, ...(await surroundingsOf(store, facts.filtered, options)) }),
  );
  return { found, whole };
}

/** Who receives, from the facts alone: no store, no clock. */
export function answerWhoReceives(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
): WhoReceivesAnswer {
  return answerOf(rowsOf(question, facts, 'RECIPIENTS'), facts);
}

/** Where from, from the facts alone: no store, no clock. */
export function answerWhereFrom(
  question: WhoReceivesQuestion,
  facts: WhoReceivesFacts,
): WhoReceivesAnswer {
  return answerOf(rowsOf(question, facts, 'SOURCES'), facts);
}

function answerOf(found: FoundRows, facts: WhoReceivesFacts): WhoReceivesAnswer {
  const { question, side, rows } = found;
  const notRead = onlyOnce(() =>
    facts.notRead.filter(({ registerId }) => found.speaking.has(registerId)),
  );
  const completeness = onlyOnce(() => completenessOfRows(found, facts, notRead()));
  return {
    question,
    side,
    rows,
    get apart() {
      return found.apart;
    },
    get completeness() {
      return completeness();
    },
    get listedBy() {
      return found.listedBy;
    },
    get notRead() {
      return notRead();
    },
  };
}
