import { expect, it } from 'vitest';
import { onwardHeadline, onwardVerdict } from '../src/index.ts';

const linked = { kind: 'LINKAGE', toIds: [] } as const;
const passedOn = (...toIds: string[]) => ({ kind: 'ONWARD_DISCLOSURE', toIds }) as const;

it.each([
  ['nothing is stated', [], 'UNKNOWN'],
  ['it is said to be linked only', [linked], 'UNKNOWN'],
  ['it is passed on, and to whom is stated', [linked, passedOn('org:ons')], 'COMPLETE'],
  ['it is passed on, and to whom is not stated', [passedOn()], 'INCOMPLETE'],
  ['of one of two it is not stated to whom', [passedOn('org:ons'), passedOn()], 'INCOMPLETE'],
] as const)('where %s', (_words, handlings, verdict) => {
  expect(onwardVerdict(handlings)).toBe(verdict);
});

it('does not say that nothing is passed on where nothing is stated', () => {
  expect(onwardHeadline('UNKNOWN', 'Ofsted')).toContain('That is not the same as “it does not”.');
});
