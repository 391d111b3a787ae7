import { periodState } from '@sharing-atlas/model';
import { expect, it } from 'vitest';
import { periodOf, statesOf } from '../../src/select/period-states.ts';

const DATES = [
  null,
  '2019',
  '2020',
  '2020-02',
  '2020-03',
  '2020-02-29',
  '2020-03-01',
  '2020-12-31',
];
const DAYS = [
  '2018-12-31',
  '2019-01-01',
  '2019-12-31',
  '2020-01-01',
  '2020-02-01',
  '2020-02-28',
].concat(['2020-02-29', '2020-03-01', '2020-03-31', '2020-04-01', '2020-12-31', '2021-01-01']);

it('says of the periods of a table what is said of each: any two dates, in part or whole, at any day', () => {
  const periods = DATES.flatMap((validFrom) => DATES.map((validTo) => ({ validFrom, validTo })));
  const table = new Map(periods.map((dated, place) => [String(place), dated]));
  for (const day of DAYS) {
    const stateOf = statesOf(table, day);
    const plainly = periods.map((dated) => periodState(periodOf(dated), day));
    expect(
      periods.map((_dated, place) => stateOf(place)),
      day,
    ).toEqual(plainly);
  }
});
