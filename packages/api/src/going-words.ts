import { type GoingRow, isSureGoing, type WhatGoesAnswer } from '@sharing-atlas/graph';
import { goingHeadline, type Tally, type Verdict } from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { limitWords } from './limits.ts';

/** What of an answer to what goes, or of a matrix, its words rest on. */
export type Going = Pick<
  WhatGoesAnswer,
  'rows' | 'question' | 'categories' | 'flows' | 'notInForceIds' | 'notKnownToFilterIds'
>;

/** How many flows, and how many parties, some rows are of. */
export function tallyOf(rows: readonly GoingRow[]): Tally {
  return {
    flows: new Set(rows.map(({ flowId }) => flowId)).size,
    parties: new Set(rows.map(({ partyId }) => partyId)).size,
  };
}

/**
 * The answer in a sentence, with what it is limited to. What only may be meant is counted apart;
 * members of a hub are not counted beside it.
 */
export async function headlineOfGoing(
  { rows, question, notInForceIds, notKnownToFilterIds }: Going,
  context: Context,
): Promise<string> {
  const { load } = context;
  const nameOf = async (id: string | null) =>
    id === null ? null : ((await load.party.load(id))?.party.name ?? id);
  const sure = rows.filter(
    (row) =>
      isSureGoing(row) && (question.recipientId !== null || row.partyCertainty !== 'MEMBER_OF_HUB'),
  );
  const stated = sure.filter(({ certainty }) => certainty === 'STATED');
  const unsure = rows.filter((row) => !isSureGoing(row));
  const ofRecipient = unsure.filter(({ partyCertainty }) => partyCertainty === 'MAY_BE_INSTANCE');
  const ofSender = unsure.filter(
    (row) => !ofRecipient.includes(row) && row.otherEndCertainty === 'MAY_BE_INSTANCE',
  );
  const perhaps = unsure.filter((row) => !ofRecipient.includes(row) && !ofSender.includes(row));
  return goingHeadline(
    {
      all: tallyOf(sure),
      stated: tallyOf(stated),
      mayBe: { recipient: tallyOf(ofRecipient).flows, sender: tallyOf(ofSender).flows },
      onlyPerhaps: tallyOf(perhaps).flows,
      notInForce: notInForceIds.length,
      notKnown: notKnownToFilterIds.length,
    },
    {
      sender: await nameOf(question.senderId),
      recipient: await nameOf(question.recipientId),
      limits: await limitWords(question.filter, context),
    },
  );
}

/** Never complete while a row is silent or the list of flows is left open. */
export function verdictOfGoing({ rows, categories, flows }: Going): Verdict {
  if (categories.verdict !== 'COMPLETE') return categories.verdict;
  const isWhole = rows.every(({ certainty }) => certainty === 'STATED');
  return isWhole && flows.verdict === 'COMPLETE' ? 'COMPLETE' : 'INCOMPLETE';
}
