import { openStore, type Store } from '@sharing-atlas/graph';
import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../src/index.ts';
import { type Answer, apiOver, requestOf } from './support/ask.ts';
import { operations } from './support/generated-operations.ts';
import { realBatch, refill } from './support/registers.ts';

/** Statements of the dearest root field, such as a question with all its facts. */
const MOST_AT_ROOT = 20;
/** A field within, such as a loader and what its words need. */
const MOST_WITHIN = 14;

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, await realBatch());
});
afterAll(() => store.close());

it('answers whatever the schema lets one ask: no fault of its own, no flood of statements', async () => {
  let answered = 0;
  const { api, reported } = apiOver(store, [], { rememberRows: false });
  await fc.assert(
    fc.asyncProperty(operations(schema), async (query) => {
      const before = store.meter.statements;
      const response = await api.fetch(requestOf(query));
      const answer: Answer = await response.json();
      expect(reported, query).toEqual([]);
      expect(response.status, query).toBeLessThan(500);
      for (const { message } of answer.errors ?? []) expect(message).toMatch(/\S/);
      if (answer.errors === undefined) answered += 1;
      expect(store.meter.statements - before, query).toBeLessThanOrEqual(boundOf(query));
    }),
    { numRuns: 150 },
  );
  expect(answered).toBeGreaterThan(50);
}, 120_000);

/** The statements that an operation may cost, whatever the register holds. */
function boundOf(query: string): number {
  let [depth, bound] = [0, 2];
  try {
    visit(parse(query), {
      Field: {
        enter: ({ selectionSet }) => {
          depth += 1;
          if (depth === 1) bound += MOST_AT_ROOT;
          else if (selectionSet !== undefined) bound += MOST_WITHIN;
        },
        leave: () => {
          depth -= 1;
        },
      },
    });
  } catch {
    return 0;
  }
  return bound;
}
