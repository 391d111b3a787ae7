import type { PartyCertainty, PeriodState } from './answer-vocabulary.ts';
import {
  type Day,
  dateWords,
  earliestDay,
  lastDayWords,
  latestDay,
  type PartialDate,
  type Period,
  periodState,
} from './dates.ts';
import type { PartyKind, RecipientRole, SuccessionKind } from './vocabulary.ts';

/** How sure it is who a party is, from what the notice calls it. */
export function directPartyCertainty(kind: PartyKind): PartyCertainty {
  if (kind === 'UNNAMED') return 'UNNAMED';
  return kind === 'CLASS' || kind === 'CONCEPT' ? 'KIND_NAMED' : 'NAMED';
}

/** The order in which answers group recipients. */
export const ROLE_ORDER: readonly RecipientRole[] = ['OTHER_BODY', 'PROCESSOR', 'OWN_TEAM'];

/** A succession as far as a date needs it. */
export interface SuccessionFact {
  readonly on: PartialDate;
  readonly kind: SuccessionKind;
  readonly toVerify: boolean;
}

export interface PartyStanding {
  readonly state: PeriodState;
  /** Words for a badge, "Ended 31 March 2021"; null where there is nothing to say. */
  readonly badge: string | null;
  /** Words for a table cell; never null, never "in being". */
  readonly words: string;
}

/** How a party stands at a date, from what is recorded of its history. */
export function partyStanding(
  period: Period,
  successions: readonly SuccessionFact[],
  asAt: Day,
): PartyStanding {
  const state = periodState(period, asAt);
  const renamed = latestRename(successions, asAt);
  const rename =
    renamed === null
      ? null
      : `renamed ${renamed.on.slice(0, 4)}${renamed.toVerify ? ', to verify' : ''}`;
  const endedLater =
    period.to !== null && renamed !== null && latestDay(renamed.on) < earliestDay(period.to);
  if (state === 'ENDED' && period.to !== null && (renamed === null || endedLater)) {
    const words = `Ended ${lastDayWords(period.to)}${rename === null ? '' : ` (${rename})`}`;
    return { state, badge: words, words };
  }
  if (rename !== null) {
    const words = rename.replace('renamed', 'Renamed');
    return { state, badge: words, words };
  }
  if (state === 'NOT_BEGUN' && period.from !== null) {
    const words = `Not begun: starts ${dateWords(period.from)}`;
    return { state, badge: words, words };
  }
  return { state, badge: null, words: state === 'CURRENT' ? `Ends ${endWords(period)}` : NO_END };
}

/** The last rename that had taken place; a body can be renamed more than once. */
function latestRename(successions: readonly SuccessionFact[], asAt: Day): SuccessionFact | null {
  return successions
    .filter(({ kind, on }) => kind === 'RENAME' && latestDay(on) <= asAt)
    .reduce<SuccessionFact | null>(
      (latest, one) => (latest === null || latestDay(latest.on) < latestDay(one.on) ? one : latest),
      null,
    );
}

const NO_END = 'No end recorded';

function endWords(period: Period): string {
  return period.to === null ? NO_END : lastDayWords(period.to);
}
