import { expect, it } from 'vitest';
import { categoriesIn, withFieldNames } from '../../../src/pages/questions/told/categories.ts';

const read = (search: string) => `${withFieldNames(new URLSearchParams(search))}`;

it('takes the name that the file has for categories', () => {
  expect(read('reason=ERASURE&categories=a')).toBe('reason=ERASURE&category=a');
  expect(read('categories=a, b&from=x')).toBe('from=x&category=a&category2=b');
  expect(read('category=a&categories=a,b')).toBe('category=a&category2=b');
});

it('drops none where they are more than the page has fields for', () => {
  const asked = new URLSearchParams(read('category=a&categories=b,c'));
  expect(categoriesIn(asked)).toEqual(['a', 'b', 'c']);
});
