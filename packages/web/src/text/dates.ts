const months = [
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
];

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day as `YYYY-MM-DD` that exists, in the years the register can speak of. */
export type IsoDay = string;

export type ParsedDay = { ok: true; day: IsoDay } | { ok: false; message: string };

/**
 * Reads a day as written in an address or a field.
 * Errors: a sentence that says what is wrong, where the form or the day is impossible.
 */
export function parseDay(text: string): ParsedDay {
  const match = isoDay.exec(text.trim());
  if (!match) {
    return {
      ok: false,
      message: `“${text}” is not a date. Write year, month and day: 2026-11-22.`,
    };
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const monthName = months[month - 1];
  if (monthName === undefined) {
    return { ok: false, message: `“${text}” is not a date: there is no month ${month}.` };
  }
  if (year < 1) return { ok: false, message: `“${text}” is not a date: there is no year 0.` };
  if (day < 1 || day > daysIn(year, month)) {
    return {
      ok: false,
      message: `“${text}” is not a date: ${monthName} ${year} has no day ${day}.`,
    };
  }
  return { ok: true, day: match[0] };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A date in words: `2026-11-22` → "22 November 2026", `2020-04` → "April 2020", `2020` → "2020".
 * Null is "not known". Text that is no date is given back as it is, never guessed at.
 */
export function dateInWords(date: string | null | undefined): string {
  if (date === null || date === undefined) return 'not known';
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!match) return date;
  const month = match[2] === undefined ? undefined : months[Number(match[2]) - 1];
  if (month === undefined) return match[1] ?? date;
  return match[3] === undefined
    ? `${month} ${match[1]}`
    : `${Number(match[3])} ${month} ${match[1]}`;
}

/** Made once: making one takes longer than all that a page asks of it. */
const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today's day in England (Europe/London), as `YYYY-MM-DD`. */
export function todayInLondon(now: Date = new Date()): IsoDay {
  const parts = inLondon.formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The clock time of a moment in the reader's own zone, as "14:02". */
export function timeOfDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}
