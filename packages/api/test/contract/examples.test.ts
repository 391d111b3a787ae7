import { readdirSync, readFileSync } from 'node:fs';
import { engines } from '@sharing-atlas/graph/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, apiOver } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).sort();
const USERS = ['coordinator', 'officer', 'analyst'];
const batch = await realBatch();
/** What the first engine answered, for the second to be compared with. */
const answered = new Map<string, unknown>();

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

describe('the examples', () => {
  it.each(USERS)('are at least three for the %s', (user) => {
    const own = names.filter((name) => name.includes(`-${user}-`));
    expect(own.length).toBeGreaterThanOrEqual(3);
  });

  it.each(names)('%s says in its first line what it asks', (name) => {
    expect(textOf(name)).toMatch(/^# [A-Z][^\n]{20,}[?.]( [^\n]*)?\n/);
    expect(parse(textOf(name)).definitions).toHaveLength(1);
  });
});

describe.each(engines())('the examples on $name', ({ open }) => {
  let close = async () => {};
  let ask: (query: string) => ReturnType<typeof answerOf>;
  beforeAll(async () => {
    const store = await open();
    close = () => store.close();
    await refill(store, batch, new Date('2026-11-22T12:00:00.000Z'));
    const { api } = apiOver(store);
    ask = (query) => answerOf(api, query);
  });
  afterAll(() => close());

  it.each(names)('%s finds something, the same on every engine', async (name) => {
    const { data, errors } = await ask(textOf(name));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('There is no');
    for (const answer of Object.values(Object(data))) {
      expect(longestList(answer), name).toBeGreaterThan(0);
    }
    if (answered.has(name)) expect(data).toEqual(answered.get(name));
    answered.set(name, data);
  });
});

/** Length of the longest list anywhere in an answer. */
function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Math.max(own, ...Object.values(value).map(longestList));
}
