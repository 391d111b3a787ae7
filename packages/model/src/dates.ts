/**
 * Days as ISO strings, compared as strings. A partial date is a year, a month or a day; its shape
 * tells its precision. A missing end of a period is "not known", and is never compared away.
 */

import type { PeriodState } from './answer-vocabulary.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A year, a month or a day: `2021`, `2021-03`, `2021-03-31`. */
export type PartialDate = string;

/** A half-open period: `to` is the first day after it. Null is not known. */
export interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text);
}

/** The day `count` days after (or before) a day. */
export function addDays(day: Day, count: number): Day {
  const made = new Date(`${day}T00:00:00Z`);
  made.setUTCDate(made.getUTCDate() + count);
  return made.toISOString().slice(0, DAY_LENGTH);
}

/** The first day that a partial date can mean. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === DAY_LENGTH) return date;
  return date.length === MONTH_LENGTH ? `${date}-01` : `${date}-01-01`;
}

/** The last day that a partial date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === DAY_LENGTH) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, DAY_LENGTH);
}

/**
 * The exclusive end for a last day. Only a whole day can be moved by one; a last day known to the
 * month or year stays as it is, and {@link periodState} allows for all days that it can mean.
 */
export function endAfter(lastDay: PartialDate): PartialDate {
  return lastDay.length === DAY_LENGTH ? addDays(lastDay, 1) : lastDay;
}

/** The last day, for people, of an exclusive end made by {@link endAfter}. */
export function lastDayBefore(end: PartialDate): PartialDate {
  return end.length === DAY_LENGTH ? addDays(end, -1) : end;
}

/**
 * Where a day stands to a period. CURRENT needs both ends known: with no end recorded the answer
 * is UNKNOWN, since a missing end does not say that the thing goes on.
 */
export function periodState(period: Period, asAt: Day): PeriodState {
  if (period.from !== null && asAt < earliestDay(period.from)) return 'NOT_BEGUN';
  if (period.to !== null && asAt >= dayAfterLatest(period.to)) return 'ENDED';
  const begun = period.from !== null && asAt >= latestDay(period.from);
  const notEnded = period.to !== null && asAt < earliestDay(period.to);
  return begun && notEnded ? 'CURRENT' : 'UNKNOWN';
}

/** Whether something is known to have ended, or not to have begun, by a day. */
export function isOver(period: Period, asAt: Day): boolean {
  const state = periodState(period, asAt);
  return state === 'ENDED' || state === 'NOT_BEGUN';
}

/** The day after the last one that a partial date can mean. */
export function dayAfterLatest(end: PartialDate): Day {
  return end.length === DAY_LENGTH ? end : addDays(latestDay(end), 1);
}

/** A day from which on a period may stand, or stands, otherwise. */
export interface Boundary {
  readonly on: Day;
  readonly end: boolean;
  /** False where the date is known to the month or year only: from here on it may be so. */
  readonly sure: boolean;
  /** The date as it is recorded; of an end the exclusive one. */
  readonly date: PartialDate;
}

/** The days on which {@link periodState} can change; on all days between two of them it is the same. */
export function boundariesOf({ from, to }: Period): readonly Boundary[] {
  const of = (date: PartialDate, end: boolean, last: Day): readonly Boundary[] => {
    const first = earliestDay(date);
    const sure = { on: last, end, sure: true, date };
    return first === last ? [sure] : [{ on: first, end, sure: false, date }, sure];
  };
  return [
    ...(from === null ? [] : of(from, false, latestDay(from))),
    ...(to === null ? [] : of(to, true, dayAfterLatest(to))),
  ];
}

// Making one takes longer than many a whole question.
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Every answer asks, and within a minute it is one day everywhere. */
let lastAsked: { readonly minute: number; readonly day: Day } | null = null;

/** Today's date where the law of England runs, whatever the machine's own time zone. */
export function todayInLondon(now: Date): Day {
  const minute = Math.floor(now.getTime() / 60_000);
  if (lastAsked?.minute !== minute) lastAsked = { minute, day: LONDON.format(now) };
  return lastAsked.day;
}

/** "22 November 2026", "November 2026" or "2026". */
export function dateWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The last day of a half-open period, in words. */
export function lastDayWords(validTo: PartialDate): string {
  return dateWords(lastDayBefore(validTo));
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
