import { Client, fetchExchange } from 'urql';
import { expect, it } from 'vitest';
import { Marks, Unread } from '../../src/graphql/finding-marks.ts';

it('says that marks could not be read, until they are', async () => {
  let answer = new Response('gone', { status: 502 });
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async () => answer,
  });
  const unread = new Unread();
  const marks = new Marks(client, '2026-11-22', unread);
  expect(await marks.of('org:ofsted')).toBeNull();
  expect(unread.is()).toBe(true);
  const mark = { recordId: 'org:ofsted', total: 1 };
  answer = Response.json({ data: { findingMarks: [mark] } });
  expect(await marks.of('org:ofsted')).toMatchObject(mark);
  expect(unread.is()).toBe(false);
});
