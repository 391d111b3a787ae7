/** How complete an answer is, and why: worked out before any filter on certainty and any paging. */

import {
  CATEGORY_CERTAINTIES,
  type CategoryCertainty,
  type Dimension,
  type PartyCertainty,
  type PeriodState,
  type Verdict,
} from './answer-vocabulary.ts';
import type { Classification } from './certainty.ts';
import {
  type Coverage,
  type ReasonFound,
  reasonsFound,
  type UndecidedFlow,
  type UnreadDocument,
} from './completeness-reasons.ts';
import { type SilentNotice, silentNotices } from './silent-notices.ts';

/** A flow that the question is about, as far as completeness needs it. */
export interface ClassifiedFlow {
  readonly flowId: string;
  /** The register whose notice says it. */
  readonly registerId: string;
  /** The party at the end of the flow that the answer lists. */
  readonly partyId: string;
  readonly classification: Classification;
  readonly partyCertainty: PartyCertainty;
  /** How sure it is that the other end of the flow is the party asked about. */
  readonly otherEndCertainty: PartyCertainty;
  /** True if the flow may meet the question's filter and nothing says that it does. */
  readonly onlyMayMeetFilter: boolean;
  /** True if bases are said of the whole notice, and none of this flow or its purposes. */
  readonly hasOnlyNoticeWideBasis: boolean;
  /** The source's words that leave the list of parties open, if it is. */
  readonly openPartyList: string | null;
  /** The source's words that leave the list of categories open, if it is. */
  readonly openCategoryLists: readonly string[];
  readonly validity: PeriodState;
  readonly statementIds: readonly string[];
}

/** How many flows there are, and how many parties at their ends: one party can have several flows. */
export interface Tally {
  readonly flows: number;
  readonly parties: number;
}

/** What is said of the very question, and what only may be of it. */
export interface Said {
  /** Flows said to carry it, or a part of it. */
  readonly stated: Tally;
  /** Of those, flows whose party is not named. */
  readonly unnamed: Tally;
  /** Flows said not to carry it. */
  readonly excluded: Tally;
  /** Flows said to carry it, of a kind of body that the party asked about at this end is of. */
  readonly ofKindOnly: number;
  /** The same of the party asked about at the other end. */
  readonly otherEndOfKindOnly: number;
  /** Flows whose categories are not stated. */
  readonly silent: Tally;
  /** The same, of flows that may be none of those asked about. */
  readonly silentMayBe: Tally;
}

export interface Completeness {
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  /** Flows by certainty. */
  readonly counts: Readonly<Record<CategoryCertainty, number>>;
  /** The same as parties: a party with flows of several certainties is counted under each. */
  readonly partyCounts: Readonly<Record<CategoryCertainty, number>>;
  readonly said: Said;
  /** What each notice is silent on, of its own flows. */
  readonly silentNotices: readonly SilentNotice[];
  /** Flows of which nothing can be said for this category. */
  readonly countedApart: Tally;
  readonly reasons: readonly ReasonFound[];
}

/** What beside the flows themselves bears on completeness. */
export interface Surroundings {
  readonly unread?: readonly UnreadDocument[];
  /** Flows of which the source does not say what the question's filter asks. */
  readonly undecided?: readonly UndecidedFlow[];
  /** What was read at all; left out, nothing is said of it. */
  readonly coverage?: Coverage;
  /** Whether the one party asked about is a kind of body or a hub: a list of them can be open. */
  readonly asksOfSeveral?: boolean;
}

/**
 * Completeness of "who receives X".
 *
 * UNKNOWN if no recipient is stated; INCOMPLETE if a stated one stands in an open list or is not
 * named; else COMPLETE for what the notices state. Recipients whose categories are not stated are
 * counted and do not make a stated answer incomplete. Asked of one recipient, "it is not sent" is
 * an answer too, so EXCLUDED counts as stated. Asked of a kind of body or a hub, an open list still
 * bears: it may leave out others of that kind. What is said of a kind of body only, or what only may
 * meet the filter (said of a wider group, or of the whole notice), answers nothing.
 */
export function completenessOf(
  flows: readonly ClassifiedFlow[],
  dimension: Dimension,
  surroundings: Surroundings = {},
): Completeness {
  const answering = flows.filter((flow) => answers(flow, dimension));
  const verdict = verdictOf(flows, answering, dimension, surroundings.asksOfSeveral ?? false);
  return {
    dimension,
    verdict,
    counts: byCertainty(flows, ({ flowId }) => flowId),
    partyCounts: byCertainty(flows, ({ partyId }) => partyId),
    said: saidOf(flows),
    silentNotices: silentOf(flows, surroundings.undecided ?? []),
    countedApart: tally(flows.filter((flow) => flow.classification.apart !== null)),
    reasons: reasonsFound(flows, verdict, surroundings),
  };
}

function verdictOf(
  flows: readonly ClassifiedFlow[],
  answering: readonly ClassifiedFlow[],
  dimension: Dimension,
  asksOfSeveral: boolean,
): Verdict {
  if (answering.length === 0) return 'UNKNOWN';
  if (asksOfOneParty(dimension) && !asksOfSeveral) return 'COMPLETE';
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

/** A flow of which it is not stated what it carries. */
function isSilent({ classification: { certainty, apart } }: ClassifiedFlow): boolean {
  return certainty === 'NOT_STATED' || apart === 'NOT_ON_LIST';
}

const CERTAIN_ENOUGH: ReadonlySet<PartyCertainty> = new Set([
  'NAMED',
  'KIND_NAMED',
  'MEMBER_OF_HUB',
]);

/** A flow answers if it states the category, to a party that is at least named as a kind. */
function answers(flow: ClassifiedFlow, dimension: Dimension): boolean {
  if (!CERTAIN_ENOUGH.has(flow.partyCertainty) || mayBeOfAnother(flow)) return false;
  if (isStated(flow)) return true;
  return flow.classification.certainty === 'EXCLUDED' && asksOfOneParty(dimension);
}

/** Whether the flow may be none of those asked about. */
function mayBeOfAnother(flow: ClassifiedFlow): boolean {
  return (
    flow.partyCertainty === 'MAY_BE_INSTANCE' ||
    flow.otherEndCertainty === 'MAY_BE_INSTANCE' ||
    flow.onlyMayMeetFilter
  );
}

function byCertainty(
  flows: readonly ClassifiedFlow[],
  idOf: (flow: ClassifiedFlow) => string,
): Record<CategoryCertainty, number> {
  const counts: Record<CategoryCertainty, number> = {
    STATED: 0,
    STATED_PART: 0,
    STATED_WIDER: 0,
    INFERRED: 0,
    NOT_STATED: 0,
    EXCLUDED: 0,
  };
  for (const certainty of CATEGORY_CERTAINTIES) {
    const found = flows.filter((flow) => flow.classification.certainty === certainty);
    counts[certainty] = new Set(found.map(idOf)).size;
  }
  return counts;
}

function saidOf(flows: readonly ClassifiedFlow[]): Said {
  const sure = flows.filter((flow) => !mayBeOfAnother(flow));
  const stated = sure.filter(isStated);
  const silent = flows.filter(isSilent);
  const ofKindOnly = (end: 'partyCertainty' | 'otherEndCertainty') =>
    tally(flows.filter((flow) => isStated(flow) && flow[end] === 'MAY_BE_INSTANCE')).flows;
  return {
    stated: tally(stated),
    unnamed: tally(stated.filter(({ partyCertainty }) => partyCertainty === 'UNNAMED')),
    excluded: tally(sure.filter((flow) => flow.classification.certainty === 'EXCLUDED')),
    ofKindOnly: ofKindOnly('partyCertainty'),
    otherEndOfKindOnly: ofKindOnly('otherEndCertainty'),
    silent: tally(silent.filter((flow) => !mayBeOfAnother(flow))),
    silentMayBe: tally(silent.filter(mayBeOfAnother)),
  };
}

function silentOf(flows: readonly ClassifiedFlow[], undecided: readonly UndecidedFlow[]) {
  const silent = flows.filter(isSilent);
  const sure = silent.filter((flow) => !mayBeOfAnother(flow));
  return silentNotices(flows, sure, silent.filter(mayBeOfAnother), undecided);
}

function tally(flows: readonly ClassifiedFlow[]): Tally {
  return {
    flows: new Set(flows.map(({ flowId }) => flowId)).size,
    parties: new Set(flows.map(({ partyId }) => partyId)).size,
  };
}
