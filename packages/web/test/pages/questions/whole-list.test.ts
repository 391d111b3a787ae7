import { expect, it } from 'vitest';
import { type Page, wholeList } from '../../../src/pages/questions/parts/whole-list.ts';

const pages: Record<string, Page<string>> = {
  first: page(['a', 'b'], 'second'),
  second: page(['c'], 'third'),
};

function page(nodes: string[], next: string | null): Page<string> {
  return {
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: next !== null, endCursor: next },
  };
}

const read = async (after: string | null) => pages[after ?? 'first'];

it('offers what stands on later pages of a list too, as far as they can be read', async () => {
  expect(await wholeList(read, () => true)).toEqual({ nodes: ['a', 'b', 'c'], isWhole: false });
  pages.third = page(['d'], null);
  expect(await wholeList(read, () => true)).toEqual({
    nodes: ['a', 'b', 'c', 'd'],
    isWhole: true,
  });
});

it('reads no further when nobody waits for it', async () => {
  expect(await wholeList(read, () => false)).toMatchObject({ nodes: ['a', 'b'] });
});
