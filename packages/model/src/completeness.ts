/** How complete an answer is, and why: worked out before any filter on certainty and any paging. */

import type { Classification } from './certainty.ts';
import {
  CATEGORY_CERTAINTIES,
  type CategoryCertainty,
  type CompletenessReason,
  type Dimension,
  type PartyCertainty,
  type PeriodState,
  type Verdict,
} from './vocabulary.ts';

/** A flow that the question is about, as far as completeness needs it. */
export interface ClassifiedFlow {
  readonly flowId: string;
  readonly classification: Classification;
  readonly partyCertainty: PartyCertainty;
  /** The source's words that leave the list of parties open, if it is. */
  readonly openPartyList: string | null;
  /** The source's words that leave the list of categories open, if it is. */
  readonly openCategoryLists: readonly string[];
  readonly validity: PeriodState;
  readonly statementIds: readonly string[];
}

/** A document that the sources refer to and that this register has not read. */
export interface UnreadDocument {
  readonly title: string;
  readonly statementIds: readonly string[];
}

/** A flow of which the source does not say what the question's filter asks. */
export interface UndecidedFlow {
  readonly id: string;
  readonly statementIds: readonly string[];
}

export interface ReasonFound {
  readonly code: CompletenessReason;
  readonly count: number;
  readonly flowIds: readonly string[];
  readonly statementIds: readonly string[];
  /** The source's own words, where they are the reason: "include", "such as". */
  readonly words: readonly string[];
}

export interface Completeness {
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<CategoryCertainty, number>>;
  /** Of those counts, flows to or from a body that a notice names only by its kind. */
  readonly mayBe: { readonly stated: number; readonly excluded: number };
  readonly countedApart: number;
  readonly reasons: readonly ReasonFound[];
}

/**
 * Completeness of "who receives X".
 *
 * UNKNOWN if no recipient is stated; INCOMPLETE if a stated one stands in an open list or is not
 * named; else COMPLETE for what the notices state. Recipients whose categories are not stated are
 * counted and do not make a stated answer incomplete. Asked of one recipient, "it is not sent" is
 * an answer too, so EXCLUDED counts as stated.
 */
export function completenessOf(
  flows: readonly ClassifiedFlow[],
  dimension: Dimension,
  unread: readonly UnreadDocument[],
  undecided: readonly UndecidedFlow[] = [],
): Completeness {
  const counts = countByCertainty(flows);
  const answering = flows.filter((flow) => answers(flow, dimension));
  const verdict = verdictOf(flows, answering, dimension);
  return {
    dimension,
    verdict,
    counts,
    mayBe: countMayBe(flows),
    countedApart: flows.filter((flow) => flow.classification.apart !== null).length,
    reasons: [...reasonsOf(flows), ...unreadReason(unread), ...undecidedReason(undecided)],
  };
}

function verdictOf(
  flows: readonly ClassifiedFlow[],
  answering: readonly ClassifiedFlow[],
  dimension: Dimension,
): Verdict {
  if (answering.length === 0) return 'UNKNOWN';
  if (asksOfOneParty(dimension)) return 'COMPLETE';
  const listLeftOpen = answering.some((flow) => flow.openPartyList !== null);
  const someoneNotNamed = flows.some((flow) => flow.partyCertainty === 'UNNAMED' && isStated(flow));
  return listLeftOpen || someoneNotNamed ? 'INCOMPLETE' : 'COMPLETE';
}

/** Asked of one party, a statement that it is not sent is an answer too. */
function asksOfOneParty(dimension: Dimension): boolean {
  return dimension === 'ONE_RECIPIENT' || dimension === 'ONE_SOURCE';
}

function isStated(flow: ClassifiedFlow): boolean {
  const certainty = flow.classification.certainty;
  return certainty === 'STATED' || certainty === 'STATED_PART';
}

const CERTAIN_ENOUGH: ReadonlySet<PartyCertainty> = new Set([
  'NAMED',
  'KIND_NAMED',
  'MEMBER_OF_HUB',
]);

/** A flow answers if it states the category, to a party that is at least named as a kind. */
function answers(flow: ClassifiedFlow, dimension: Dimension): boolean {
  if (!CERTAIN_ENOUGH.has(flow.partyCertainty)) return false;
  if (isStated(flow)) return true;
  return flow.classification.certainty === 'EXCLUDED' && asksOfOneParty(dimension);
}

function countByCertainty(flows: readonly ClassifiedFlow[]): Record<CategoryCertainty, number> {
  const counts: Record<CategoryCertainty, number> = {
    STATED: 0,
    STATED_PART: 0,
    STATED_WIDER: 0,
    INFERRED: 0,
    NOT_STATED: 0,
    EXCLUDED: 0,
  };
  for (const certainty of CATEGORY_CERTAINTIES) {
    counts[certainty] = flows.filter((flow) => flow.classification.certainty === certainty).length;
  }
  return counts;
}

function countMayBe(flows: readonly ClassifiedFlow[]): Completeness['mayBe'] {
  const mayBe = flows.filter((flow) => flow.partyCertainty === 'MAY_BE_INSTANCE');
  return {
    stated: mayBe.filter(isStated).length,
    excluded: mayBe.filter((flow) => flow.classification.certainty === 'EXCLUDED').length,
  };
}

type Test = (flow: ClassifiedFlow) => boolean;

const REASON_TESTS: readonly (readonly [CompletenessReason, Test, WordsOf])[] = [
  ['CATEGORIES_NOT_STATED', (flow) => flow.classification.certainty === 'NOT_STATED', noWords],
  ['PARTY_NOT_NAMED', (flow) => NO_BODY_NAMED.has(flow.partyCertainty), noWords],
  [
    'OPEN_LIST_OF_RECIPIENTS',
    (flow) => flow.openPartyList !== null,
    (flow) => (flow.openPartyList === null ? [] : [flow.openPartyList]),
  ],
  [
    'OPEN_LIST_OF_CATEGORIES',
    (flow) => flow.openCategoryLists.length > 0,
    (flow) => flow.openCategoryLists,
  ],
  [
    'OTHER_CATEGORIES_STATED',
    (flow) => flow.classification.apart === 'OTHER_CATEGORIES_STATED',
    noWords,
  ],
  ['NOT_ON_LIST', (flow) => flow.classification.apart === 'NOT_ON_LIST', noWords],
  ['VALIDITY_UNKNOWN', (flow) => flow.validity === 'UNKNOWN', noWords],
  ['NOT_IN_FORCE', (flow) => flow.classification.apart === 'NOT_IN_FORCE', noWords],
];

const NO_BODY_NAMED: ReadonlySet<PartyCertainty> = new Set([
  'KIND_NAMED',
  'MAY_BE_INSTANCE',
  'UNNAMED',
]);

type WordsOf = (flow: ClassifiedFlow) => readonly string[];
function noWords(): readonly string[] {
  return [];
}

function reasonsOf(flows: readonly ClassifiedFlow[]): ReasonFound[] {
  return REASON_TESTS.flatMap(([code, test, wordsOf]) => {
    const concerned = flows.filter(test);
    if (concerned.length === 0) return [];
    return [
      {
        code,
        count: concerned.length,
        flowIds: concerned.map((flow) => flow.flowId),
        statementIds: distinct(concerned.flatMap((flow) => flow.statementIds)),
        words: distinct(concerned.flatMap(wordsOf)),
      },
    ];
  });
}

function unreadReason(unread: readonly UnreadDocument[]): ReasonFound[] {
  if (unread.length === 0) return [];
  return [
    {
      code: 'DOCUMENT_NOT_READ',
      count: unread.length,
      flowIds: [],
      statementIds: distinct(unread.flatMap((document) => document.statementIds)),
      words: unread.map((document) => document.title),
    },
  ];
}

function undecidedReason(undecided: readonly UndecidedFlow[]): ReasonFound[] {
  if (undecided.length === 0) return [];
  return [
    {
      code: 'FILTER_NOT_KNOWN',
      count: undecided.length,
      flowIds: undecided.map(({ id }) => id),
      statementIds: distinct(undecided.flatMap(({ statementIds }) => statementIds)),
      words: [],
    },
  ];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
