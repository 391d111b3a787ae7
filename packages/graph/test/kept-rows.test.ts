import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { defineQuery, runQuery } from '../src/queries/query.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/port.ts';
import { RowMemory } from '../src/store/row-memory.ts';

const numbers = defineQuery<{ most: number | null }>()({
  name: 'numbers',
  text: 'UNWIND range(1, coalesce($most, 5001)) AS number RETURN number',
  row: z.object({ number: z.number() }),
});

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
});
afterAll(() => store.close());

it.each([
  { most: 5_000, statements: 1, of: 'a list by parameters' },
  { most: 5_001, statements: 2, of: 'not a long one: there are as many as ways to ask' },
  { most: null, statements: 1, of: 'a long one of all there is' },
])('a memory keeps $of', async ({ most, statements }) => {
  const memory = new RowMemory();
  const meter = { statements: 0, rows: 0 };
  const first = await runQuery(store, numbers, { most }, { memory, meter });
  expect(first).toHaveLength(most ?? 5_001);
  expect(await runQuery(store, numbers, { most }, { memory, meter })).toEqual(first);
  expect(meter.statements).toBe(statements);
  expect(memory.rows).toBe(statements === 1 ? first.length + 1 : 0);
});
