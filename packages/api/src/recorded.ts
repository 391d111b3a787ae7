import type { FlowRow, RecipientRow, WhoReceivesAnswer } from '@sharing-atlas/graph';
import { NOT_IN_REGISTER } from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';
import { bearingUses } from './types/flow-bases.ts';

/** What the register lacks for a sharing. It reports the register; it never says what is allowed. */
export const MISSING = [
  'NO_FLOW',
  'NOT_IN_FORCE',
  'CATEGORY_NOT_STATED',
  'PURPOSE_NOT_STATED',
  'OTHER_PURPOSE_STATED',
  'BASIS_NOT_STATED',
  'BASIS_ONLY_NOTICE_WIDE',
  'AGREEMENT_NOT_RECORDED',
  'DATES_NOT_KNOWN',
] as const;
export type Missing = (typeof MISSING)[number];

export const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  NO_FLOW: 'No flow from this sender to this recipient is recorded.',
  NOT_IN_FORCE: 'A flow is recorded; it had ended or not begun on this date.',
  CATEGORY_NOT_STATED: 'A flow is recorded; that it carries this category is not stated.',
  PURPOSE_NOT_STATED: 'No purpose is stated for the flow.',
  OTHER_PURPOSE_STATED: 'The flow is recorded for another purpose.',
  BASIS_NOT_STATED: 'No basis is stated, for the flow or for the notice as a whole.',
  BASIS_ONLY_NOTICE_WIDE: 'A basis is said of the notice as a whole only, not of this flow.',
  AGREEMENT_NOT_RECORDED: 'No agreement is recorded for the flow. One may exist.',
  DATES_NOT_KNOWN: 'Whether the flow stood on this date is not known.',
};

/** Rows of a question about one sender and one recipient, divided by how far they match. */
export interface RecordedSharing {
  readonly answer: WhoReceivesAnswer;
  /** The flow is said to carry the category, or a part of it. */
  readonly matches: readonly RecipientRow[];
  /**
   * The flow is recorded; that it carries the category to this very body is not said. A row of a kind
   * of body that it may be stands here too, whatever is said of the kind.
   */
  readonly butForCategory: readonly RecipientRow[];
  /** The flow is recorded, and had ended or not begun on this date. */
  readonly notInForce: readonly RecipientRow[];
  /** The flow is said not to carry it. */
  readonly excluded: readonly RecipientRow[];
  readonly missing: readonly Missing[];
}

/** Whether a row is of the bodies asked about, and not only of a kind of body that one may be. */
export function isOfTheBody(row: RecipientRow): boolean {
  return row.partyCertainty !== 'MAY_BE_INSTANCE' && row.otherEndCertainty !== 'MAY_BE_INSTANCE';
}

/** Whether it is recorded, in a sentence. */
export function recordedHeadline({
  matches,
  butForCategory,
  excluded,
  notInForce,
}: Pick<RecordedSharing, 'matches' | 'butForCategory' | 'excluded' | 'notInForce'>): string {
  if (matches.length > 0) return 'Recorded: a notice says that this is shared.';
  if (excluded.length > 0)
    return 'A notice says that this category is left out of this flow. Another flow to this body may carry it.';
  if (butForCategory.some(isOfTheBody))
    return 'Recorded in part: a notice names this recipient; that it receives this category is not stated.';
  if (notInForce.some(isOfTheBody))
    return `Recorded, and not in force on this date: the flow ${notInForceWords(notInForce.filter(isOfTheBody))}.`;
  if (butForCategory.length + notInForce.length === 0) return NOT_IN_REGISTER;
  const ofRecipient = [...butForCategory, ...notInForce].some(
    ({ partyCertainty }) => partyCertainty === 'MAY_BE_INSTANCE',
  );
  return `A notice speaks of a kind of body that this ${ofRecipient ? 'recipient' : 'sender'} is of; nothing says that it is meant.`;
}

/** "had ended", "had not begun", or both where flows differ. */
export function notInForceWords(rows: readonly Pick<RecipientRow, 'validity'>[]): string {
  const states = new Set(rows.map(({ validity }) => validity));
  if (states.size > 1) return 'had ended or not begun';
  return states.has('NOT_BEGUN') ? 'had not begun' : 'had ended';
}

export async function recordedSharing(
  answer: WhoReceivesAnswer,
  purposeId: string | null,
  context: Context,
): Promise<RecordedSharing> {
  const { notInForce, standing } = byForce([...answer.rows, ...answer.apart]);
  const own = standing.filter(isOfTheBody);
  const certaintyOf = (row: RecipientRow) => row.classification.certainty;
  const matches = own.filter(
    (row) => certaintyOf(row) === 'STATED' || certaintyOf(row) === 'STATED_PART',
  );
  const excluded = own.filter((row) => certaintyOf(row) === 'EXCLUDED');
  const butForCategory = standing.filter(
    (row) => !matches.includes(row) && !excluded.includes(row),
  );
  const ownButForCategory = butForCategory.filter(isOfTheBody);
  const considered = matches.length > 0 ? matches : ownButForCategory;
  const flows = await loadAll(context.load.flow, [...new Set(considered.map((row) => row.flowId))]);
  return {
    answer,
    matches,
    butForCategory,
    excluded,
    notInForce,
    missing: [
      ...(own.length > 0
        ? []
        : [notInForce.some(isOfTheBody) ? ('NOT_IN_FORCE' as const) : ('NO_FLOW' as const)]),
      // What is said to be left out is not unsaid.
      ...(matches.length + excluded.length === 0 && ownButForCategory.length > 0
        ? (['CATEGORY_NOT_STATED'] as const)
        : []),
      ...(flows.length === 0 ? [] : await missingOf(flows, considered, purposeId, context)),
    ],
  };
}

/** Rows whose flows had ended or not begun at the date, and the others. */
export function byForce(rows: readonly RecipientRow[]) {
  const isOut = ({ classification }: RecipientRow) => classification.apart === 'NOT_IN_FORCE';
  return { notInForce: rows.filter(isOut), standing: rows.filter((row) => !isOut(row)) };
}

async function missingOf(
  flows: readonly FlowRow[],
  rows: readonly RecipientRow[],
  purposeId: string | null,
  context: Context,
): Promise<Missing[]> {
  const uses = (await Promise.all(flows.map((flow) => bearingUses(flow, context)))).flat();
  const purposes = flows.flatMap((flow) => flow.purposes.map(({ id }) => id));
  const found: Missing[] = [];
  if (purposes.length === 0) found.push('PURPOSE_NOT_STATED');
  else if (purposeId !== null && !purposes.includes(purposeId)) found.push('OTHER_PURPOSE_STATED');
  if (uses.length === 0) found.push('BASIS_NOT_STATED');
  else if (uses.every(({ scope }) => scope === 'NOTICE')) found.push('BASIS_ONLY_NOTICE_WIDE');
  if (flows.every((flow) => flow.agreements.length === 0)) found.push('AGREEMENT_NOT_RECORDED');
  if (rows.every(({ validity }) => validity === 'UNKNOWN')) found.push('DATES_NOT_KNOWN');
  return found;
}
