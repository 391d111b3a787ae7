import { openStore, StoreError } from '@sharing-atlas/graph';
import { expect, it, vi } from 'vitest';
import { apiOver, dataOf } from './support/ask.ts';
import { realBatch, refill } from './support/registers.ts';
import { changed } from './support/stores.ts';

it('tells that it reads ahead from the start, and no longer when the store cannot be read', async () => {
  const empty = await openStore({ kind: 'memory' });
  let fail: (reason: StoreError) => void = () => {};
  const store = changed(empty, {
    revision: () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
  });
  const { api } = apiOver(store, [], { readAhead: true });
  expect(api.isReading()).toBe(true);
  fail(new StoreError('UNREACHABLE', 'Nobody answers.'));
  await new Promise(setImmediate);
  expect(api.isReading()).toBe(false);
  expect(apiOver(empty).api.isReading()).toBe(false);
  await empty.close();
});

it('reports what it cannot understand, reads no more, and questions are answered all the same', async () => {
  const whole = await openStore({ kind: 'memory' });
  await refill(whole, await realBatch());
  // As if another server emptied the store between two statements: flows without their ends.
  const cut = changed(whole, {
    read: async (text, parameters, options) => {
      const rows = await whole.read(text, parameters, options);
      return text.includes('p.area AS area') ? rows.slice(0, 5) : rows;
    },
  });
  const { api, reported } = apiOver(cut, [], { readAhead: true });
  await vi.waitFor(() => expect(api.isReading()).toBe(false), { timeout: 20_000 });
  expect(reported).toEqual([
    {
      id: expect.any(String),
      error: expect.objectContaining({ message: expect.stringContaining('missing') }),
    },
  ]);
  const trust = 'org:sandwell-childrens-trust';
  expect(await dataOf(api, `{ node(id: "${trust}") { id } }`)).toEqual({ node: { id: trust } });
  await whole.close();
});
