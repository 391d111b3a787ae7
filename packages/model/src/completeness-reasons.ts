/** Why an answer is not, or may not be, the whole of it: typed reasons, each with its flows. */

import type { CompletenessReason, PartyCertainty, Verdict } from './answer-vocabulary.ts';
import type { ClassifiedFlow, Surroundings } from './completeness.ts';

/** A document that the sources refer to and that this register has not read. */
export interface UnreadDocument {
  readonly title: string;
  readonly statementIds: readonly string[];
}

/** A flow of which the source does not say what the question's filter asks. */
export interface UndecidedFlow {
  readonly id: string;
  readonly registerId: string;
  readonly statementIds: readonly string[];
}

/** What was read: nothing else is in an answer. */
export interface Coverage {
  /** Titles of the notices that were read. */
  readonly notices: readonly string[];
  /** Statements of those notices that no record of the graph holds. */
  readonly outOfScopeIds: readonly string[];
}

export interface ReasonFound {
  readonly code: CompletenessReason;
  /** How many flows, documents or notices it concerns. */
  readonly count: number;
  readonly flowIds: readonly string[];
  /** The parties at the end of those flows that the answer lists. */
  readonly partyIds: readonly string[];
  readonly statementIds: readonly string[];
  /** The source's own words, where they are the reason: "include", "such as". */
  readonly words: readonly string[];
  /** Whether it keeps this answer from being complete for what the notices state. */
  readonly bearsOnVerdict: boolean;
}

/** All reasons that apply, in the order in which they are shown. */
export function reasonsFound(
  flows: readonly ClassifiedFlow[],
  verdict: Verdict,
  { unread = [], undecided = [], coverage }: Surroundings,
): ReasonFound[] {
  return [
    ...ofFlows(flows, verdict),
    ...unreadReason(unread),
    ...undecidedReason(undecided, verdict),
    ...(coverage === undefined ? [] : coverageReason(coverage)),
  ];
}

type Test = (flow: ClassifiedFlow) => boolean;
type WordsOf = (flow: ClassifiedFlow) => readonly string[];

const NO_BODY_NAMED: ReadonlySet<PartyCertainty> = new Set([
  'KIND_NAMED',
  'MAY_BE_INSTANCE',
  'UNNAMED',
]);

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
  [
    'BASIS_ONLY_NOTICE_WIDE',
    (flow) => flow.classification.certainty !== null && flow.hasOnlyNoticeWideBasis,
    noWords,
  ],
  ['FILTER_MAY_BE', (flow) => flow.onlyMayMeetFilter, noWords],
];

function noWords(): readonly string[] {
  return [];
}

/** Where nothing is stated: what is recorded, and is silent on the question. */
const LEAVES_UNKNOWN: ReadonlySet<CompletenessReason> = new Set([
  'CATEGORIES_NOT_STATED',
  'PARTY_NOT_NAMED',
  'NOT_ON_LIST',
  'FILTER_MAY_BE',
  'FILTER_NOT_KNOWN',
]);

function bears(
  code: CompletenessReason,
  verdict: Verdict,
  concerned: readonly ClassifiedFlow[],
): boolean {
  if (verdict === 'COMPLETE') return false;
  if (verdict === 'UNKNOWN') return LEAVES_UNKNOWN.has(code);
  const stated = concerned.filter(
    ({ classification: { certainty } }) => certainty === 'STATED' || certainty === 'STATED_PART',
  );
  if (code === 'PARTY_NOT_NAMED') {
    return stated.some(({ partyCertainty }) => partyCertainty === 'UNNAMED');
  }
  return code === 'OPEN_LIST_OF_RECIPIENTS' && stated.length > 0;
}

function ofFlows(flows: readonly ClassifiedFlow[], verdict: Verdict): ReasonFound[] {
  return REASON_TESTS.flatMap(([code, test, wordsOf]) => {
    const concerned = flows.filter(test);
    if (concerned.length === 0) return [];
    return [
      {
        code,
        count: concerned.length,
        flowIds: distinct(concerned.map((flow) => flow.flowId)),
        partyIds: distinct(concerned.map((flow) => flow.partyId)),
        statementIds: distinct(concerned.flatMap((flow) => flow.statementIds)),
        words: distinct(concerned.flatMap(wordsOf)),
        bearsOnVerdict: bears(code, verdict, concerned),
      },
    ];
  });
}

function unreadReason(unread: readonly UnreadDocument[]): ReasonFound[] {
  if (unread.length === 0) return [];
  return [
    {
      ...NOTHING,
      code: 'DOCUMENT_NOT_READ',
      count: unread.length,
      statementIds: distinct(unread.flatMap((document) => document.statementIds)),
      words: unread.map((document) => document.title),
    },
  ];
}

function undecidedReason(undecided: readonly UndecidedFlow[], verdict: Verdict): ReasonFound[] {
  if (undecided.length === 0) return [];
  return [
    {
      ...NOTHING,
      code: 'FILTER_NOT_KNOWN',
      count: undecided.length,
      flowIds: undecided.map(({ id }) => id),
      statementIds: distinct(undecided.flatMap(({ statementIds }) => statementIds)),
      bearsOnVerdict: verdict === 'UNKNOWN',
    },
  ];
}

/** More titles than this are counted and not named. */
const MOST_TITLES = 6;

/** What was not read cannot be in an answer; COMPLETE is for what the notices state. */
function coverageReason({ notices, outOfScopeIds }: Coverage): ReasonFound[] {
  return [
    {
      ...NOTHING,
      code: 'REGISTER_COVERAGE',
      count: notices.length,
      statementIds: outOfScopeIds,
      words: notices.length > MOST_TITLES ? [] : notices,
    },
  ];
}

const NOTHING = {
  flowIds: [],
  partyIds: [],
  statementIds: [],
  words: [],
  bearsOnVerdict: false,
} as const;

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
