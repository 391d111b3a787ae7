import { expect, it } from 'vitest';
import { fromPublishedDocuments, notInRegister, notStatedOf } from '../../src/text/safety.ts';
import { inSentence, listInWords, plural, quoted, sentenceStart } from '../../src/text/words.ts';

it('counts in words', () => {
  expect(plural(1, 'flow')).toBe('1 flow');
  expect(plural(0, 'flow')).toBe('0 flows');
  expect(plural(2, 'party', 'parties')).toBe('2 parties');
  expect(plural(12345, 'row')).toBe('12,345 rows');
});

it('lists in words', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['name'])).toBe('name');
  expect(listInWords(['name', 'address'])).toBe('name and address');
  expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

it('quotes the notice and starts sentences', () => {
  expect(quoted('will include')).toBe('“will include”');
  expect(sentenceStart('that is so')).toBe('That is so');
});

it('keeps the safety words as they were agreed', () => {
  expect(`${notInRegister.head} ${notInRegister.rest}`).toBe(
    'Not in this register. That does not mean that you may not share. If a child may be at risk of harm, share what is necessary; do not wait for consent or an agreement; record why.',
  );
  expect(`${fromPublishedDocuments.head} ${fromPublishedDocuments.rest}`).toBe(
    'From published documents. It does not say what was disclosed about any child. For a subject access request check the case record.',
  );
});

it('explains “not stated” with the category asked about', () => {
  expect(notStatedOf('date of birth')).toBe(
    'The party is named; what it receives is not. Date of birth is on the notice’s list of what it holds. Nothing says that date of birth goes there, or that it does not.',
  );
});

it('lowers the first letter of a name inside a sentence, but not of a proper name', () => {
  expect(
    ['Public task', 'Home Office number', 'Department for Education return', 'NHS number'].map(
      inSentence,
    ),
  ).toEqual(['public task', 'Home Office number', 'Department for Education return', 'NHS number']);
});
