import { expect, test } from 'vitest';
import { nearest } from '../src/index.ts';

const categories = ['cat:name', 'cat:address', 'cat:gender', 'cat:ethnicity'];

test('suggests what was probably meant', () => {
  expect(nearest('cat:nmae', categories)).toEqual(['cat:name']);
  expect(nearest('cat:ethinicity', categories)).toEqual(['cat:ethnicity']);
});

test('suggests nothing when everything is far away', () => {
  expect(nearest('flow:sandwell/to-mash', categories)).toEqual([]);
});

test('puts the nearest first and gives at most three', () => {
  expect(nearest('cat:a', ['cat:abc', 'cat:ab', 'cat:b', 'cat:c', 'cat:d'])).toEqual([
    'cat:ab',
    'cat:b',
    'cat:c',
  ]);
});
