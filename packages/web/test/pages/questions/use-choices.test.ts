import { expect, it } from 'vitest';
import { listsNotRead } from '../../../src/pages/questions/parts/use-choices.ts';

const whole = { nodes: [], isWhole: true };
const cut = { nodes: [], isWhole: false };
const long = { parties: whole, agreements: whole, purposes: whole };

it('names the lists that could not be read whole', () => {
  expect(listsNotRead('read', long)).toEqual([]);
  expect(listsNotRead('loading', { ...long, parties: null })).toEqual([]);
  expect(listsNotRead('read', { ...long, parties: cut, purposes: cut })).toEqual([
    'parties',
    'purposes',
  ]);
});

it.each(['gone', 'refused'] as const)('names all where the short lists are %s', (short) => {
  expect(listsNotRead(short, long)).toEqual([
    'categories',
    'parties',
    'agreements',
    'purposes',
    'other words',
  ]);
});
