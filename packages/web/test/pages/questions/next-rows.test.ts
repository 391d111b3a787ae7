import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { nextRows } from '../../../src/pages/questions/parts/next-rows.ts';

const page = { totalCount: 1, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] };
const refused = (message: string, extensions: Readonly<Record<string, string>>) =>
  new CombinedError({ graphQLErrors: [{ message, extensions }] });
const read = (result: Parameters<typeof nextRows<typeof page | null, never>>[0]) =>
  nextRows(result, (data) => data);

it('gives the page that was read, and says where there is none', () => {
  expect(read({ data: page })).toEqual({ kind: 'read', page });
  expect(read({ data: null })).toEqual({ kind: 'failed' });
});

it('tells a place that is no more, with the reason, from what can be tried again', () => {
  const moved = refused('The register has changed.', { code: 'BadArgument', argument: 'after' });
  expect(read({ error: moved })).toEqual({ kind: 'moved', message: 'The register has changed.' });
  expect(read({ error: refused('Try again in a moment.', { code: 'Busy' }) })).toEqual({
    kind: 'failed',
  });
  expect(read({ error: new CombinedError({ networkError: new Error('gone') }) })).toEqual({
    kind: 'failed',
  });
});
