import { expect, it } from 'vitest';
import { type IndexedEntry, makeWordIndex } from '../src/word-index.ts';

const named = (id: string, name: string, type: IndexedEntry['type']): IndexedEntry => {
  return { id, name, type, also: [], description: null };
};
const index = await makeWordIndex([
  named('cat:education', 'Education', 'Category'),
  named('cat:education-plans', 'Education plans', 'Category'),
  named('org:department-for-education', 'Department for Education', 'Party'),
  named('org:government-office', 'Government office', 'Party'),
  named('S001', 'The department is told of the education that a child has had.', 'Statement'),
]);
const found = (words: string) => index.search(words, null).map(({ id }) => id);

it.each(['dept for education', 'Dept. education', 'education dept'])(
  'finds the body that is meant by the short word in “%s”, and nothing that lacks it',
  (words) => expect(found(words)).toEqual(['org:department-for-education', 'S001']),
);

it('finds a long form by its short form, and the other way round', () => {
  expect(found('govt')).toContain('org:government-office');
  expect(found('govt office')).toEqual(found('government office'));
});

it('shows what has more of the words first, where nothing has all of them', () => {
  const ids = found('education department of nowhere');
  expect(ids.slice(0, 2)).toEqual(['org:department-for-education', 'S001']);
  expect(ids).toEqual(expect.arrayContaining(['cat:education', 'cat:education-plans']));
});
