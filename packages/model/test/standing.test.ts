import { describe, expect, it } from 'vitest';
import { agreementState, partyStanding } from '../src/index.ts';

const rename = (on: string, toVerify = false) => ({ on, kind: 'RENAME' as const, toVerify });

describe('how a party stands that took another name', () => {
  const renamedOnly = { from: null, to: '2020-04-01' };

  it('is renamed, where its record ends with its old name', () => {
    expect(partyStanding(renamedOnly, [rename('2020-04-01')], '2026-11-22').words).toBe(
      'Renamed on 1 April 2020',
    );
    expect(partyStanding(renamedOnly, [rename('2020-04-01', true)], '2026-11-22').badge).toBe(
      'Renamed 2020, to verify',
    );
  });

  it('has ended, if it ended later: the rename does not hide the end', () => {
    const ended = { from: null, to: '2022-07-01' };
    expect(partyStanding(ended, [rename('2020-04-01')], '2026-11-22').badge).toBe(
      'Ended 30 June 2022 (renamed 2020)',
    );
    expect(partyStanding(ended, [rename('2020-04-01')], '2021-01-01').badge).toBe('Renamed 2020');
    expect(partyStanding(ended, [rename('2020-04-01')], '2019-01-01').badge).toBeNull();
  });

  it('is told by its last rename', () => {
    const names = [rename('2020-04-01'), rename('2015'), rename('2023')];
    const open = { from: null, to: null };
    expect(partyStanding(open, names, '2022-01-01').words).toBe('Renamed on 1 April 2020');
    expect(partyStanding(open, names, '2026-11-22').words).toBe('Renamed 2023');
  });

  it('tells on the day before that it will be renamed, though its first day is not known', () => {
    const before = partyStanding(renamedOnly, [rename('2020-04-01', true)], '2020-03-31');
    expect(before).toEqual({
      state: 'UNKNOWN',
      badge: null,
      words: 'Renamed on 1 April 2020, to verify; first day not recorded',
    });
    const after = partyStanding(renamedOnly, [rename('2020-04-01', true)], '2020-04-01');
    expect(after.words).toBe('Renamed on 1 April 2020, to verify');
  });
});

describe('how a party stands whose last day is still to come', () => {
  it.each([
    [{ from: null, to: '2021-04-01' }, '2021-03-31', 'Ends 31 March 2021; first day not recorded'],
    [{ from: '2013-04-01', to: '2021-04-01' }, '2021-03-31', 'Ends 31 March 2021'],
    [{ from: '2013-04-01', to: '2021-04-01' }, '2021-04-01', 'Ended 31 March 2021'],
    [{ from: null, to: null }, '2021-03-31', 'No end recorded'],
  ])('%o on %s: %s', (period, asAt, words) => {
    expect(partyStanding(period, [], asAt).words).toBe(words);
  });
});

describe('how an agreement stands', () => {
  const dated = { from: '2024-01-01', to: '2027-01-01' };

  it.each([
    ['2023-12-31', 'NOT_BEGUN'],
    ['2024-01-01', 'CURRENT'],
    ['2025-12-31', 'CURRENT'],
    ['2026-01-01', 'DUE_FOR_REVIEW'],
    ['2027-01-01', 'EXPIRED'],
  ])('on %s is %s', (asAt, state) => {
    expect(agreementState(dated, '2026-01-01', asAt)).toBe(state);
  });

  it('is not known without an end, but due once the day of its review has come', () => {
    const open = { from: '2024-01-01', to: null };
    expect(agreementState(open, null, '2026-11-22')).toBe('UNKNOWN');
    expect(agreementState(open, '2026', '2026-06-01')).toBe('UNKNOWN');
    expect(agreementState(open, '2026', '2026-12-31')).toBe('DUE_FOR_REVIEW');
  });
});
