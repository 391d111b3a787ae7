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
import { list } from './plain-words.ts';
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

/**
 * How a party stands at a date, from what is recorded of its history. A last day that is known and
 * not yet past is told even where the first day is not known; one that only closes an old name is
 * told as the rename that it is.
 */
export function partyStanding(
  period: Period,
  successions: readonly SuccessionFact[],
  asAt: Day,
): PartyStanding {
  const state = periodState(period, asAt);
  const renamed = latestRename(successions, asAt);
  const endedLater =
    period.to !== null && renamed !== null && latestDay(renamed.on) < earliestDay(period.to);
  if (state === 'ENDED' && period.to !== null && (renamed === null || endedLater)) {
    const rename = renamed === null ? '' : ` (${badgeOf(renamed).replace('R', 'r')})`;
    const words = `Ended ${lastDayWords(period.to)}${rename}`;
    return { state, badge: words, words };
  }
  if (renamed !== null) return { state, badge: badgeOf(renamed), words: renameWords(renamed) };
  if (state === 'NOT_BEGUN' && period.from !== null) {
    const words = `Not begun: starts ${dateWords(period.from)}`;
    return { state, badge: words, words };
  }
  return { state, badge: null, words: endToCome(period, successions, asAt) };
}

/** The year is enough for a badge. */
function badgeOf({ on, toVerify }: SuccessionFact): string {
  return `Renamed ${on.slice(0, 4)}${toVerify ? ', to verify' : ''}`;
}

function renameWords({ on, toVerify }: SuccessionFact): string {
  const day = on.length === DAY_LENGTH ? `on ${dateWords(on)}` : dateWords(on);
  return `Renamed ${day}${toVerify ? ', to verify' : ''}`;
}

function endToCome(period: Period, successions: readonly SuccessionFact[], asAt: Day): string {
  if (period.to === null || asAt >= earliestDay(period.to)) return NO_END;
  const rename = successions.find(({ kind, on }) => kind === 'RENAME' && on === period.to);
  const words = rename === undefined ? `Ends ${lastDayWords(period.to)}` : renameWords(rename);
  return period.from === null ? `${words}; first day not recorded` : words;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/**
 * What an answer says of a party that it was asked of and that had ended or not begun at its date:
 * how it stood and who stood in its place. From organisation history, never from a notice.
 */
export function overWords(
  name: string,
  { state, words }: PartyStanding,
  successors: readonly { readonly name: string; readonly forArea: string | null }[],
  asAt: Day,
): string {
  const stood = `${name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
  const names = successors.map(({ name: successor, forArea }) =>
    forArea === null ? successor : `${successor} (for ${forArea})`,
  );
  const followed =
    names.length === 0
      ? 'No successor is recorded by then.'
      : `In its place on ${dateWords(asAt)}: ${list(names)}.`;
  return `${stood} ${state === 'NOT_BEGUN' ? '' : `${followed} `}From organisation history; no notice says so.`;
}

/** A body in whose place another came, and the statements that name it. */
export interface Followed {
  readonly name: string;
  /** Whether it is the same body under an earlier name. */
  readonly isEarlierName: boolean;
  readonly toVerify: boolean;
  readonly statementIds: readonly string[];
}

/**
 * What an answer says of a party that came in the place of one which a notice names. People ask by
 * today's name; what the notice says stands under the earlier one, and is not said of this one.
 */
export function followedWords(name: string, followed: readonly Followed[]): string {
  return followed
    .map(({ name: before, isEarlierName, toVerify, statementIds }) => {
      const names = statementIds.length === 1 ? 'names' : 'name';
      const then = isEarlierName ? `the earlier name of ${name}` : `in whose place ${name} came`;
      return `${list(statementIds)} ${names} ${before}, ${then}${toVerify ? ' (to verify)' : ''}. What is said of it stands under that name: ask for it too. That the one followed the other is from organisation history; no notice says so.`;
    })
    .join(' ');
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
