import { type GoingRow, isSureGoing, type WhatGoesAnswer } from '@sharing-atlas/graph';
import { goingHeadline, type Tally, type Verdict } from '@sharing-atlas/model';
import type { Context } from './context.ts';

/** What of an answer to what goes, or of a matrix, its words rest on. */
export type Going = Pick<WhatGoesAnswer, 'rows' | 'question' | 'categories' | 'flows'>;

/** How many flows, and how many parties, some rows are of. */
export function tallyOf(rows: readonly GoingRow[]): Tally {
  return {
    flows: new Set(rows.map(({ flowId }) => flowId)).size,
    parties: new Set(rows.map(({ partyId }) => partyId)).size,
  };
}

/** The answer in a sentence. What only may be meant is not counted, nor members beside their hub. */
export async function headlineOfGoing(
  { rows, question }: Going,
  { load }: Context,
): Promise<string> {
  const nameOf = async (id: string | null) =>
    id === null ? null : ((await load.party.load(id))?.party.name ?? id);
  const sure = rows.filter(
    (row) =>
      isSureGoing(row) && (question.recipientId !== null || row.partyCertainty !== 'MEMBER_OF_HUB'),
  );
  const stated = sure.filter(({ certainty }) => certainty === 'STATED');
  return goingHeadline(
    { all: tallyOf(sure), stated: tallyOf(stated) },
    await nameOf(question.senderId),
    await nameOf(question.recipientId),
  );
}

/** Never complete while a row is silent or the list of flows is left open. */
export function verdictOfGoing({ rows, categories, flows }: Going): Verdict {
  if (categories.verdict !== 'COMPLETE') return categories.verdict;
  const isWhole = rows.every(({ certainty }) => certainty === 'STATED');
  return isWhole && flows.verdict === 'COMPLETE' ? 'COMPLETE' : 'INCOMPLETE';
}
