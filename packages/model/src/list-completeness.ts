/** Completeness of a list that one record gives: members of a hub, categories of a flow, rights, … */

import type { Verdict } from './answer-vocabulary.ts';
import { counted } from './plain-words.ts';

/** Why such a list is not, or may not be, the whole. */
export const LIST_REASONS = [
  'NOTHING_STATED',
  'LIST_LEFT_OPEN',
  'PARTY_NOT_NAMED',
  'PARTY_MAY_BE',
  'PERIOD_NOT_STATED',
  'ONLY_NOTICE_WIDE',
  'DOCUMENT_NOT_READ',
  'DATES_NOT_RECORDED',
  'BASIS_ONLY_NOTICE_WIDE',
  'FILTER_MAY_BE',
  'FILTER_NOT_KNOWN',
  'NOT_IN_FORCE',
  'REGISTER_COVERAGE',
] as const;
export type ListReason = (typeof LIST_REASONS)[number];

export interface ListReasonFound {
  readonly code: ListReason;
  /** The source's own words or titles, where they are the reason. */
  readonly words: readonly string[];
  readonly statementIds: readonly string[];
  /** The flows that it concerns, where the list is one of flows. */
  readonly flowIds?: readonly string[];
}

export interface ListCompleteness {
  readonly verdict: Verdict;
  readonly stated: number;
  readonly reasons: readonly ListReasonFound[];
}

/** What makes a list incomplete. All other reasons are told and do not. */
const MAKES_INCOMPLETE: ReadonlySet<ListReason> = new Set([
  'NOTHING_STATED',
  'LIST_LEFT_OPEN',
  'PARTY_NOT_NAMED',
  'PERIOD_NOT_STATED',
]);

/** Whether a reason keeps a list from being complete for what the notice states. */
export function bearsOnList({ code }: ListReasonFound): boolean {
  return MAKES_INCOMPLETE.has(code);
}

/**
 * UNKNOWN if nothing is stated; INCOMPLETE if an open list, a party that is not named, a period that
 * is not given, or a part of which nothing is stated bears on it; else COMPLETE for what the notice
 * states.
 */
export function listCompleteness(
  stated: number,
  found: readonly ListReasonFound[],
): ListCompleteness {
  if (stated === 0) {
    // What may be meant is recorded: that nothing is stated would deny it.
    const isOfKindOnly = found.some(({ code }) => code === 'PARTY_MAY_BE');
    const nothing: ListReasonFound = { code: 'NOTHING_STATED', words: [], statementIds: [] };
    return {
      verdict: 'UNKNOWN',
      stated,
      reasons: isOfKindOnly ? found : [nothing, ...found],
    };
  }
  const incomplete = found.some(bearsOnList);
  return { verdict: incomplete ? 'INCOMPLETE' : 'COMPLETE', stated, reasons: found };
}

/** The reason for words that leave a list open, or nothing if there are none. */
export function leftOpen(
  entries: readonly { readonly open: string | null; readonly statementIds: readonly string[] }[],
): ListReasonFound[] {
  const open = entries.filter((entry) => entry.open !== null);
  if (open.length === 0) return [];
  return [
    {
      code: 'LIST_LEFT_OPEN',
      words: [...new Set(open.flatMap((entry) => entry.open ?? []))],
      statementIds: [...new Set(open.flatMap((entry) => entry.statementIds))],
    },
  ];
}

const REASON_SENTENCES: Readonly<Record<ListReason, string>> = {
  NOTHING_STATED: 'Nothing is stated. That is not the same as none.',
  LIST_LEFT_OPEN: 'The list is left open',
  PARTY_NOT_NAMED: 'Not all parties are named',
  PARTY_MAY_BE: 'Only a kind of body is named; nothing says that the one asked about is meant',
  PERIOD_NOT_STATED: 'No period is given',
  ONLY_NOTICE_WIDE: 'Said of the notice as a whole only, not of this flow',
  DOCUMENT_NOT_READ: 'A document is named and was not read',
  DATES_NOT_RECORDED: 'Not all dates are recorded, so that how it stood then is not known',
  BASIS_ONLY_NOTICE_WIDE: 'The basis is said of the whole notice only, not of the flow',
  FILTER_MAY_BE:
    'May meet the filter: said of a wider group or of the whole notice, or as one of several',
  FILTER_NOT_KNOWN: 'The notice does not say what the filter asks',
  NOT_IN_FORCE: 'Ended or not begun at the date, and not in this list',
  REGISTER_COVERAGE: 'Nothing else was read than',
};

/** A reason in words, with the source's own where they are the reason. */
export function listReasonWords(reason: ListReasonFound): string {
  const sentence = `${isOfAPart(reason) ? NOTHING_OF_A_PART : REASON_SENTENCES[reason.code]}${inFlows(reason)}`;
  if (reason.words.length === 0) return sentence.endsWith('.') ? sentence : `${sentence}.`;
  return `${sentence}: ${reason.words.map((word) => `“${word}”`).join(', ')}.`;
}

/** How many flows a reason concerns, where it is one that concerns single flows. */
function inFlows({ code, flowIds = [] }: ListReasonFound): string {
  return OF_FLOWS.has(code) ? ` (${counted(flowIds.length, 'flow', 'flows')})` : '';
}

const OF_FLOWS: ReadonlySet<ListReason> = new Set([
  'PARTY_MAY_BE',
  'BASIS_ONLY_NOTICE_WIDE',
  'FILTER_MAY_BE',
  'FILTER_NOT_KNOWN',
  'NOT_IN_FORCE',
]);

const NOTHING_OF_A_PART = 'Of a part nothing is stated. That is not the same as none.';

/** Nothing stated at all rests on no statement; of a part, on those that mention that part. */
function isOfAPart({ code, statementIds }: ListReasonFound): boolean {
  return code === 'NOTHING_STATED' && statementIds.length > 0;
}
