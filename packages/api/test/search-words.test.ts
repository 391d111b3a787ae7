import { expect, it } from 'vitest';
import { initialsOf, mattersBesideNames, understand } from '../src/search-words.ts';

it('takes words that mean the same for one another', () => {
  const { wanted, matters } = understand('how long');
  expect(wanted).toHaveLength(1);
  expect(wanted[0]).toEqual(expect.arrayContaining(['retention', 'keep', 'kept']));
  expect(matters).toEqual(['RETENTION']);
});

it('leaves out the words of a question that say nothing, unless there are no others', () => {
  expect(understand('Who gets the UPN?').wanted).toEqual([['upn']]);
  expect(understand('who').wanted).toEqual([['who']]);
  expect(understand('').wanted).toEqual([]);
});

it('reads the longest phrase, and what it is about', () => {
  const { wanted, matters } = understand('subject access request');
  expect(wanted).toHaveLength(1);
  expect(matters).toEqual(['RIGHTS']);
});

it.each([
  ['abolished', 'HISTORY'],
  ['repealed', 'LAW'],
  ['complain', 'CONTACTS'],
  ['consent', 'BASES'],
  ['retention', 'RETENTION'],
  ['processor', 'PROCESSORS'],
  ['MASH', 'HUBS'],
  ['overseas', 'ABROAD'],
] as const)('%s is about %s', (word, matter) => {
  expect(understand(word).matters).toEqual([matter]);
});

it('does not take a word of a body’s name for what is asked', () => {
  const bodies = ['Black Country Partnership NHS Foundation Trust'];
  expect(mattersBesideNames('Black Country Partnership', bodies)).toEqual([]);
  expect(mattersBesideNames('black country', bodies)).toEqual([]);
  expect(mattersBesideNames('Black Country Partnership retention', bodies)).toEqual(['RETENTION']);
  expect(mattersBesideNames('sent to another country', bodies)).toEqual(['ABROAD']);
  expect(mattersBesideNames('country', bodies)).toEqual(['ABROAD']);
});

it('makes the initials that people use', () => {
  expect(initialsOf('West Midlands Police')).toBe('WMP');
  expect(initialsOf('Department for Work and Pensions')).toBe('DWP');
  expect(initialsOf('Ofsted')).toBeNull();
  expect(initialsOf('Children’s homes that are named')).toBeNull();
});
