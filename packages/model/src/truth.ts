/**
 * Whether a condition holds of what is recorded, with a third value for what no source says. By
 * Kleene's rules: what is not known stays so unless the rest decides it.
 */

import { type Day, earliestDay, latestDay, type PartialDate } from './dates.ts';

export const TRUTHS = ['TRUE', 'FALSE', 'UNKNOWN'] as const;
export type Truth = (typeof TRUTHS)[number];

export function truthOf(holds: boolean): Truth {
  return holds ? 'TRUE' : 'FALSE';
}

export function not(truth: Truth): Truth {
  if (truth === 'UNKNOWN') return truth;
  return truth === 'TRUE' ? 'FALSE' : 'TRUE';
}

/** FALSE if any is; else UNKNOWN if any is. TRUE of none. */
export function both(one: Truth, other: Truth): Truth {
  if (one === 'FALSE' || other === 'FALSE') return 'FALSE';
  return one === 'UNKNOWN' || other === 'UNKNOWN' ? 'UNKNOWN' : 'TRUE';
}

/** TRUE if any is; else UNKNOWN if any is. */
export function either(one: Truth, other: Truth): Truth {
  return not(both(not(one), not(other)));
}

/** A text asked about. Capitals make no difference. What is left out does not limit it. */
export interface TextAsked {
  readonly equals?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly contains?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
}

/** How a text meets what is asked; UNKNOWN where none is recorded. */
export function textMeets(asked: TextAsked): (text: string | null) => Truth {
  const equals = asked.equals?.toLowerCase();
  const among = asked.in == null ? null : new Set(asked.in.map((each) => each.toLowerCase()));
  const contains = asked.contains?.toLowerCase();
  const start = asked.startsWith?.toLowerCase();
  return (text) => {
    if (text === null) return 'UNKNOWN';
    const lower = text.toLowerCase();
    return truthOf(
      (equals === undefined || lower === equals) &&
        (among === null || among.has(lower)) &&
        (contains === undefined || lower.includes(contains)) &&
        (start === undefined || lower.startsWith(start)),
    );
  };
}

/** A date asked about: within these days, both included; whether one is recorded at all. */
export interface DaysAsked {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly recorded?: boolean | null | undefined;
}

/**
 * How a date meets what is asked. One known to the month or the year meets it if all days that it
 * can mean do; if only some do it is UNKNOWN, and so is a date that is not recorded.
 */
export function dateMeets(date: PartialDate | null, { from, to, recorded }: DaysAsked): Truth {
  const isThere =
    recorded === null || recorded === undefined ? 'TRUE' : truthOf((date !== null) === recorded);
  if (from == null && to == null) return isThere;
  return both(isThere, isWithin(date, from ?? null, to ?? null));
}

function isWithin(date: PartialDate | null, from: Day | null, to: Day | null): Truth {
  if (date === null) return 'UNKNOWN';
  const [first, last] = [earliestDay(date), latestDay(date)];
  const isOutside = (from !== null && last < from) || (to !== null && first > to);
  if (isOutside) return 'FALSE';
  const isInside = (from === null || first >= from) && (to === null || last <= to);
  return isInside ? 'TRUE' : 'UNKNOWN';
}
