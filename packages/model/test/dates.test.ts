import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  boundariesOf,
  earliestDay,
  endAfter,
  isDay,
  lastDayBefore,
  latestDay,
  periodState,
  todayInLondon,
} from '../src/index.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((made) => made.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));
const maybe = fc.option(partial, { nil: null });

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '2021-12-31', '0999-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    '2021-01',
    '2021',
    ' 2021-01-01',
    '2021-01-01T00:00:00Z',
    '',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('go over the ends of months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
  });

  it('come back when as many are taken away as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
        expect(isDay(addDays(start, count))).toBe(true);
      }),
    );
  });

  it('begin in London, not where the machine is', () => {
    expect(todayInLondon(new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30');
    expect(todayInLondon(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
    expect(todayInLondon(new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31');
  });
});

describe('dates known in part', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-03-31', '2021-03-31', '2021-03-31'],
  ])('%s can mean %s to %s', (date, earliest, latest) => {
    expect(earliestDay(date)).toBe(earliest);
    expect(latestDay(date)).toBe(latest);
  });

  it('can mean days that exist, the earliest never after the latest', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(isDay(earliestDay(date))).toBe(true);
        expect(isDay(latestDay(date))).toBe(true);
        expect(earliestDay(date) <= latestDay(date)).toBe(true);
        expect(earliestDay(date).startsWith(date) && latestDay(date).startsWith(date)).toBe(true);
      }),
    );
  });

  it('show people the last day that they wrote', () => {
    expect(endAfter('2021-03-31')).toBe('2021-04-01');
    expect(endAfter('2021-03')).toBe('2021-03');
    fc.assert(
      fc.property(partial, (lastDay) => {
        expect(lastDayBefore(endAfter(lastDay))).toBe(lastDay);
      }),
    );
  });
});

describe('where a day stands to a period', () => {
  it('is the same from one boundary to the next', () => {
    fc.assert(
      fc.property(maybe, maybe, day, day, (from, to, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const days = boundariesOf({ from, to }).map(({ on }) => on);
        const start = [first, ...days]
          .filter((on) => first <= on && on <= last)
          .sort()
          .at(-1);
        expect(periodState({ from, to }, start ?? first)).toBe(periodState({ from, to }, last));
      }),
    );
  });

  it('has two boundaries where a date is known to the year only', () => {
    expect(boundariesOf({ from: null, to: '2021' })).toEqual([
      { on: '2021-01-01', end: true, sure: false, date: '2021' },
      { on: '2022-01-01', end: true, sure: true, date: '2021' },
    ]);
  });

  it('counts the first day in and the end out', () => {
    const period = { from: '2020-01-01', to: '2021-04-01' };
    expect(periodState(period, '2019-12-31')).toBe('NOT_BEGUN');
    expect(periodState(period, '2020-01-01')).toBe('CURRENT');
    expect(periodState(period, '2021-03-31')).toBe('CURRENT');
    expect(periodState(period, '2021-04-01')).toBe('ENDED');
  });

  it.each([
    ['2019-12-31', 'NOT_BEGUN'],
    ['2020-01-01', 'UNKNOWN'],
    ['2020-12-30', 'UNKNOWN'],
    ['2020-12-31', 'CURRENT'],
    ['2021-02-28', 'CURRENT'],
    ['2021-03-31', 'UNKNOWN'],
    ['2021-04-01', 'ENDED'],
  ])('allows for all that 2020 to 2021-03 can mean: %s is %s', (asAt, state) => {
    expect(periodState({ from: '2020', to: endAfter('2021-03') }, asAt)).toBe(state);
  });

  it('is never current without both ends, and never ended or not begun for a missing one', () => {
    fc.assert(
      fc.property(maybe, maybe, day, (from, to, asAt) => {
        const state = periodState({ from, to }, asAt);
        if (from === null || to === null) expect(state).not.toBe('CURRENT');
        if (from === null) expect(state).not.toBe('NOT_BEGUN');
        if (to === null) expect(state).not.toBe('ENDED');
        if (from === null && to === null) expect(state).toBe('UNKNOWN');
      }),
    );
  });

  it('says for sure only what holds for every day that the dates can mean', () => {
    fc.assert(
      fc.property(partial, partial, day, (from, lastDay, asAt) => {
        const state = periodState({ from, to: endAfter(lastDay) }, asAt);
        const firsts = [earliestDay(from), latestDay(from)];
        const ends = [earliestDay(lastDay), latestDay(lastDay)].map((last) => addDays(last, 1));
        const possible = firsts.flatMap((first) =>
          ends.map((end) => periodState({ from: first, to: end }, asAt)),
        );
        if (state === 'CURRENT') expect(new Set(possible)).toEqual(new Set(['CURRENT']));
        if (state === 'NOT_BEGUN') expect(new Set(possible)).toEqual(new Set(['NOT_BEGUN']));
        if (state === 'ENDED') expect(possible).not.toContain('CURRENT');
        if (state === 'UNKNOWN') expect(from.length + lastDay.length).toBeLessThan(20);
      }),
    );
  });
});
