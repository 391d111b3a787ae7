import { renderToStaticMarkup } from 'react-dom/server';
import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { Answered } from '../../src/graphql/Answered.tsx';
import { answerState } from '../../src/graphql/answer.ts';

const idle = { fetching: false, stale: false };
const twoInTheAfternoon = new Date(2026, 10, 22, 14, 2);

it('keeps what was read while new is on its way', () => {
  expect(answerState({ data: 'old', fetching: false, stale: true })).toEqual({
    kind: 'read',
    data: 'old',
    refreshing: true,
  });
});

it('loads where nothing was read', () => {
  expect(answerState({ fetching: true, stale: false })).toEqual({ kind: 'loading' });
});

it('tells a server that is gone from a question that was refused', () => {
  const gone = new CombinedError({ networkError: new Error('Failed to fetch') });
  expect(answerState({ ...idle, error: gone }, twoInTheAfternoon)).toEqual({
    kind: 'gone',
    since: '14:02',
  });
  const refused = new CombinedError({ graphQLErrors: ['There is no category “x”.'] });
  expect(answerState({ ...idle, error: refused })).toEqual({
    kind: 'refused',
    message: 'There is no category “x”.',
  });
});

it('shows the server’s sentence, and a way to try again', () => {
  const show = (state: Parameters<typeof Answered<string>>[0]['state']) =>
    renderToStaticMarkup(
      <Answered state={state} what="Reading" onRetry={() => undefined}>
        {(data) => <p>{data}</p>}
      </Answered>,
    );
  expect(show({ kind: 'refused', message: 'Too many rows asked for.' })).toContain(
    'Too many rows asked for.',
  );
  expect(show({ kind: 'gone', since: '14:02' })).toContain('Not connected since 14:02.');
  expect(show({ kind: 'gone', since: '14:02' })).toContain('Try now');
  expect(show({ kind: 'read', data: 'an answer', refreshing: false })).toBe('<p>an answer</p>');
});
