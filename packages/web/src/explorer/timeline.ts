import { dateInWords, type IsoDay } from '../text/dates.ts';

/** A day from which on something stands otherwise, as the register records it. */
export interface Moment {
  readonly on: IsoDay;
  readonly kind: 'BEGINS' | 'ENDS' | 'RENAMED' | 'DUE_FOR_REVIEW';
  /** A sentence without its stop. */
  readonly words: string;
  readonly toVerify: boolean;
  /** What changes, for a label. */
  readonly name: string;
}

export interface ChangeDay {
  readonly on: IsoDay;
  readonly moments: readonly Moment[];
}

/** Moments by their day, earliest first. */
export function changeDays(moments: readonly Moment[]): readonly ChangeDay[] {
  const days = [...new Set(moments.map(({ on }) => on))].sort();
  return days.map((on) => ({ on, moments: moments.filter((moment) => moment.on === on) }));
}

/**
 * Between two days on which something changes all days show the same. This is the number of such
 * days up to and with the one asked about: days of one stretch have the same number.
 */
export function stretchOf(day: IsoDay, days: readonly { readonly on: IsoDay }[]): number {
  return days.filter(({ on }) => on <= day).length;
}

/** One day of each stretch. */
export function dayOfEach(days: readonly { readonly on: IsoDay }[]): readonly IsoDay[] {
  const [first] = days;
  return first === undefined ? [] : [dayAfter(first.on, -1), ...days.map(({ on }) => on)];
}

/** The last change before a day, and the first after it. */
export function nextTo(
  day: IsoDay,
  days: readonly ChangeDay[],
): { readonly before: ChangeDay | null; readonly after: ChangeDay | null } {
  return {
    before: days.findLast(({ on }) => on < day) ?? null,
    after: days.find(({ on }) => on > day) ?? null,
  };
}

/** What the slider says of a day: what happens on it, else between which changes it lies. */
export function dayInWords(day: IsoDay, days: readonly ChangeDay[]): string {
  const date = dateInWords(day);
  const here = days.find(({ on }) => on === day);
  if (here) return `${date}: ${momentWords(here)}`;
  const { before, after } = nextTo(day, days);
  if (before === null) return after === null ? date : `${date}, before the first change`;
  return `${date}, ${after === null ? 'after the last change' : 'after the change'} of ${dateInWords(before.on)}`;
}

export function momentWords({ moments }: ChangeDay): string {
  return moments
    .map(({ words, toVerify }) => `${words}${toVerify ? ', to verify' : ''}`)
    .join('; ');
}

const DAY = 86_400_000;

/** A day as a number that grows by one a day. */
export function numberOf(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function dayFrom(number: number): IsoDay {
  return new Date(number * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function dayAfter(day: IsoDay, count: number): IsoDay {
  return dayFrom(numberOf(day) + count);
}

export interface Scale {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Years to write under the line, by their first day. */
  readonly years: readonly IsoDay[];
}

const MOST_YEARS = 9;

/** Whole years that hold all the changes, the day shown and today. */
export function scaleOf(days: readonly ChangeDay[], shown: IsoDay, today: IsoDay): Scale {
  const years = [...days.map(({ on }) => on), shown, today].map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (last - first) / each < MOST_YEARS) ?? 200;
  const written: IsoDay[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    written.push(`${yearWritten(year)}-01-01`);
  }
  return {
    first: `${yearWritten(first)}-01-01`,
    last: `${yearWritten(last)}-12-31`,
    years: written,
  };
}

function yearWritten(year: number): string {
  return String(year).padStart(4, '0');
}

/** How far along the line a day stands, 0 to 1. */
export function placeOf(day: IsoDay, { first, last }: Scale): number {
  return (numberOf(day) - numberOf(first)) / (numberOf(last) - numberOf(first));
}

export interface Label {
  readonly on: IsoDay;
  readonly words: string;
}

const LABEL_SIGNS = 34;
/** Part of the line that one sign takes on a line of common width. */
const SIGN_WIDTH = 1 / 118;

/**
 * Labels for the marks, as many as stand side by side: what happens first, the latest before the
 * others; then to whom, where there is room for it.
 */
export function labelsOn(scale: Scale, days: readonly ChangeDay[]): readonly Label[] {
  // A label moves along itself as it moves along the line: so it stays on the line at both ends.
  const startOf = (on: IsoDay, words: string) => placeOf(on, scale) * (1 - widthOf(words));
  const labels: Label[] = [];
  for (const day of [...days].reverse()) {
    const words = labelOf(day, false);
    const right = labels[0];
    const room = right === undefined ? 1 : startOf(right.on, right.words) - GAP;
    if (startOf(day.on, words) + widthOf(words) <= room) labels.unshift({ on: day.on, words });
  }
  for (const [index, { on }] of labels.entries()) {
    const day = days.find((each) => each.on === on);
    if (day === undefined) continue;
    const words = labelOf(day, true);
    const [left, right] = [labels[index - 1], labels[index + 1]];
    const from = left === undefined ? 0 : startOf(left.on, left.words) + widthOf(left.words) + GAP;
    const to = right === undefined ? 1 : startOf(right.on, right.words) - GAP;
    const start = startOf(on, words);
    if (start >= from && start + widthOf(words) <= to) labels[index] = { on, words };
  }
  return labels;
}

const GAP = SIGN_WIDTH * 2;

function widthOf(words: string): number {
  return words.length * SIGN_WIDTH;
}

const KINDS: Readonly<Record<Moment['kind'], string>> = {
  ENDS: 'Ends',
  RENAMED: 'Renamed',
  BEGINS: 'Begins',
  DUE_FOR_REVIEW: 'For review',
};

/** What ends is told before what begins: of one day, it is the same change seen from both sides. */
function labelOf({ moments }: ChangeDay, named: boolean): string {
  const order = Object.keys(KINDS);
  const [first, ...more] = [...moments].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
  if (first === undefined) return '';
  const others = more.length === 0 ? '' : ` +${more.length}`;
  const kind = KINDS[first.kind];
  if (!named) return `${kind}${others}`;
  const room = LABEL_SIGNS - kind.length;
  const name = first.name.length <= room ? first.name : `${first.name.slice(0, room).trimEnd()}…`;
  return `${kind}: ${name}${others}`;
}
