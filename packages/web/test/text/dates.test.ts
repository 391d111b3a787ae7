import { describe, expect, it } from 'vitest';
import { dateInWords, parseDay, todayInLondon } from '../../src/text/dates.ts';

describe('parseDay', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1948-07-05'])('accepts %s', (day) => {
    expect(parseDay(day)).toEqual({ ok: true, day });
  });

  it.each([
    ['2023-02-30', 'February 2023 has no day 30'],
    ['2023-02-29', 'February 2023 has no day 29'],
    ['1900-02-29', 'February 1900 has no day 29'],
    ['2023-04-31', 'April 2023 has no day 31'],
    ['2023-13-01', 'no month 13'],
    ['2023-00-10', 'no month 0'],
    ['2023-01-00', 'January 2023 has no day 0'],
    ['0000-01-01', 'no year 0'],
    ['22/11/2026', 'Write year, month and day'],
    ['2026-11', 'Write year, month and day'],
    ['', 'is not a date'],
  ])('rejects %s and says why', (text, words) => {
    const parsed = parseDay(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.message).toContain(words);
  });
});

describe('dateInWords', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2021-03-01', '1 March 2021'],
    ['2020-04', 'April 2020'],
    ['2020', '2020'],
    [null, 'not known'],
    ['some time', 'some time'],
  ])('says %s as %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('todayInLondon', () => {
  it('is the next day already, just after midnight of British summer time', () => {
    expect(todayInLondon(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  it('is the same day in winter', () => {
    expect(todayInLondon(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-22');
  });
});
