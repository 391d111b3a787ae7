import { expect, it } from 'vitest';
import { actionOf, places } from '../../src/shell/keys.ts';

it('searches, lists the keys, and waits after g', () => {
  expect(actionOf('/', false)).toEqual({ kind: 'search' });
  expect(actionOf('?', false)).toEqual({ kind: 'go', to: '/keyboard' });
  expect(actionOf('g', false)).toEqual({ kind: 'wait' });
});

it('goes to a place only after g', () => {
  for (const { key, to } of places) {
    expect(actionOf(key, true)).toEqual({ kind: 'go', to });
    expect(actionOf(key, false)).toEqual({ kind: 'none' });
  }
});

it('does nothing after g with a key that is no place', () => {
  expect(actionOf('z', true)).toEqual({ kind: 'none' });
  expect(actionOf('/', true)).toEqual({ kind: 'none' });
});
