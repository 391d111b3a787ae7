import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeDays,
  dayFrom,
  dayInWords,
  dayOfEach,
  labelsOn,
  type Moment,
  nextTo,
  numberOf,
  placeOf,
  scaleOf,
  stretchOf,
} from '../../src/explorer/timeline.ts';

const moment = (on: string, words: string, more: Partial<Moment> = {}): Moment => ({
  on,
  kind: 'ENDS',
  words,
  toVerify: false,
  name: words,
  ...more,
});
const days = changeDays([
  moment('2021-04-01', 'A CCG ends'),
  moment('2020-04-01', 'A trust is renamed', { kind: 'RENAMED', toVerify: true }),
  moment('2021-04-01', 'Another begins', { kind: 'BEGINS' }),
]);
const anyDay = fc
  .integer({ min: numberOf('1980-01-01'), max: numberOf('2060-12-31') })
  .map(dayFrom);
const anyDays = fc
  .array(anyDay, { minLength: 1, maxLength: 12 })
  .map((on) => changeDays(on.map((each) => moment(each, `A body of some name ${each}`))));

describe('what the slider says of a day', () => {
  it.each([
    ['2021-04-01', '1 April 2021: A CCG ends; Another begins'],
    ['2020-04-01', '1 April 2020: A trust is renamed, to verify'],
    ['2019-01-31', '31 January 2019, before the first change'],
    ['2020-12-31', '31 December 2020, after the change of 1 April 2020'],
    ['2024-02-29', '29 February 2024, after the last change of 1 April 2021'],
  ])('of %s', (day, words) => {
    expect(dayInWords(day, days)).toBe(words);
  });
});

it('goes from change to change', () => {
  expect(nextTo('2021-04-01', days)).toEqual({ before: days[0], after: null });
  expect(nextTo('2020-06-01', days)).toEqual({ before: days[0], after: days[1] });
});

it('knows one day of each stretch between changes, and no stretch twice', () => {
  fc.assert(
    fc.property(anyDays, (some) => {
      const stretches = dayOfEach(some).map((day) => stretchOf(day, some));
      expect(stretches).toEqual(Array.from({ length: some.length + 1 }, (_, index) => index));
    }),
    { numRuns: 50 },
  );
});

it('has all changes, the day shown and today on its line; few years under it; labels side by side', () => {
  fc.assert(
    fc.property(anyDays, anyDay, anyDay, (some, shown, today) => {
      const scale = scaleOf(some, shown, today);
      for (const day of [...some.map(({ on }) => on), shown, today, ...scale.years]) {
        expect(placeOf(day, scale)).toBeGreaterThanOrEqual(0);
        expect(placeOf(day, scale)).toBeLessThanOrEqual(1);
      }
      expect(scale.years.length).toBeLessThan(11);
      const labels = labelsOn(scale, some);
      expect(labels.length).toBeGreaterThan(0);
      const spans = labels.map(({ on, words }) => {
        const width = words.length / 118;
        const start = placeOf(on, scale) * (1 - width);
        return { start, end: start + width };
      });
      for (const [index, { start }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});
