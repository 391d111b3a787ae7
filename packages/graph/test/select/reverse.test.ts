import type { Truth } from '@sharing-atlas/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asking } from '../../src/select/asking.ts';
import type { Maker } from '../../src/select/conditions.ts';
import type { FlowIndex, Table } from '../../src/select/entries.ts';
import { agreementTest } from '../../src/select/filters/agreement.ts';
import { flowTest } from '../../src/select/filters/flow.ts';
import { partyTest } from '../../src/select/filters/party.ts';
import { categoryTest, purposeTest } from '../../src/select/filters/words.ts';
import { readFlowIndex } from '../../src/select/flow-index.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { fill } from '../contract/filled.ts';
import { generatedBatch } from '../contract/generated/batch.ts';

const batch = generatedBatch({
  seed: 11,
  registers: 2,
  bodies: 6,
  partiesEach: 6,
  categories: 12,
  flowsEach: 12,
  statementsEach: 10,
  words: ['Trust'],
});
let store: Store;
let index: FlowIndex;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await fill(store, batch);
  index = await readFlowIndex(store);
});
afterAll(() => store.close());

type Named = { readonly id: string };

/** What a filter says of every record, for each record at the other end: "from to" with the truth. */
function asked<Entry extends Named, Where>(
  make: Maker<Entry, Where>,
  entries: Table<Entry>,
  others: Table<Named>,
  whereOf: (other: readonly string[]) => Where,
): ReadonlyMap<string, Truth> {
  return new Map(
    [...others.keys()].flatMap((other) => {
      const test = make(whereOf([other]), new Asking(index, '2024-06-01'), 'where');
      return [...entries.values()].map((entry) => [`${entry.id} ${other}`, test(entry)] as const);
    }),
  );
}

function turned(truths: ReadonlyMap<string, Truth>): ReadonlyMap<string, Truth> {
  return new Map([...truths].map(([key, truth]) => [key.split(' ').reverse().join(' '), truth]));
}

describe('a relation asked from its other end', () => {
  it.each([
    {
      of: 'categories and flows',
      ask: () => [
        asked(flowTest, index.flows, index.categories, (id) => ({ categories: { some: { id } } })),
        asked(categoryTest, index.categories, index.flows, (id) => ({
          carriedBy: { some: { id } },
        })),
      ],
    },
    {
      of: 'purposes and flows',
      ask: () => [
        asked(flowTest, index.flows, index.purposes, (id) => ({ purposes: { some: { id } } })),
        asked(purposeTest, index.purposes, index.flows, (id) => ({ flows: { some: { id } } })),
      ],
    },
    {
      of: 'agreements and flows',
      ask: () => [
        asked(flowTest, index.flows, index.agreements, (id) => ({ agreements: { some: { id } } })),
        asked(agreementTest, index.agreements, index.flows, (id) => ({
          governs: { some: { id } },
        })),
      ],
    },
    {
      of: 'parties and agreements',
      ask: () => [
        asked(agreementTest, index.agreements, index.parties, (id) => ({
          parties: { some: { id } },
        })),
        asked(partyTest, index.parties, index.agreements, (id) => ({
          agreements: { some: { id } },
        })),
      ],
    },
  ])('says the same of $of', ({ ask }) => {
    const [there = new Map(), back = new Map()] = ask();
    expect(new Set(there.values())).toEqual(new Set(['TRUE', 'FALSE', 'UNKNOWN']));
    expect(turned(back)).toEqual(there);
  });

  it('says nothing of consent where the source does not', () => {
    const test = flowTest({ NOT: { consent: ['ART6'] } }, new Asking(index, '2024-06-01'), 'where');
    const silent = [...index.flows.values()].filter(({ consent }) => consent === null);
    expect(silent.length).toBeGreaterThan(0);
    expect(new Set(silent.map(test))).toEqual(new Set(['UNKNOWN']));
  });
});
