import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { RowMemory } from '../../src/store/row-memory.ts';
import { memoryGraph } from '../memory/index.ts';
import { engines } from '../support/stores.ts';
import { CONTRACTS } from './contracts.ts';
import { fill } from './filled.ts';
import { realBatch } from './registers.ts';

const QUERIES_FOLDER = new URL('../../src/queries/', import.meta.url);
const batch = await realBatch();
const graph = memoryGraph(batch);

describe('the contract of the queries', () => {
  it('has an entry for every query there is', async () => {
    const names = CONTRACTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...names].sort()).toEqual((await namesOfQueries()).sort());
  });
});

describe.each(engines())('the queries over the registers on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, batch);
  });
  afterAll(() => store.close());

  // In the registers no group of people is placed under another; in generated ones some are.
  const NOTHING_TO_FIND = ['group-links'];

  it.each(CONTRACTS)(
    '$name gives the rows that plain JavaScript gives, in one statement',
    async ({ name, questions }) => {
      let mostFound = 0;
      const memory = new RowMemory();
      for (const { parameters, asked, expected, atMost } of questions(graph)) {
        const words = JSON.stringify(parameters).slice(0, 300);
        const meter = { statements: 0, rows: 0 };
        expect(await asked(store, { meter }), words).toEqual(expected());
        expect(meter.statements, words).toBe(1);
        expect(meter.rows, words).toBeLessThanOrEqual(atMost);
        // With rows remembered of the questions before, and then of this one too, it is the same.
        expect(await asked(store, { memory }), words).toEqual(expected());
        expect(await asked(store, { memory, meter }), words).toEqual(expected());
        expect(meter.statements, words).toBe(1);
        mostFound = Math.max(mostFound, meter.rows);
      }
      expect(mostFound > 0, 'the registers should have something to find').toBe(
        !NOTHING_TO_FIND.includes(name),
      );
    },
  );

  it.each(CONTRACTS.filter(({ name }) => name.endsWith('-by-ids')))(
    '$name gives no row for no id and for an id that is not there',
    async ({ questions }) => {
      const ofNothing = questions(graph).filter(({ atMost, parameters }) => {
        const known = batch.nodes.some(({ id }) => JSON.stringify(parameters).includes(`"${id}"`));
        return atMost <= 1 && !known;
      });
      expect(ofNothing).toHaveLength(2);
      for (const { asked } of ofNothing) expect(await asked(store)).toEqual([]);
    },
  );
});

/** The names of all queries that the files of the queries folder export. */
async function namesOfQueries(): Promise<string[]> {
  const names: string[] = [];
  for (const file of readdirSync(QUERIES_FOLDER)) {
    const module: object = await import(new URL(file, QUERIES_FOLDER).href);
    for (const exported of Object.values(module)) {
      if (isQuery(exported)) names.push(exported.name);
    }
  }
  return names;
}

function isQuery(exported: unknown): exported is { readonly name: string } {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    'name' in exported &&
    'text' in exported &&
    'decode' in exported
  );
}
