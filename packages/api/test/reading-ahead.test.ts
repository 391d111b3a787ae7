import { openStore, StoreError } from '@sharing-atlas/graph';
import { expect, it } from 'vitest';
import { apiOver } from './support/ask.ts';
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
