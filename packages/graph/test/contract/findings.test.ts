import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, factsOf } from '../../src/findings/facts.ts';
import { readFacts } from '../../src/findings/read-facts.ts';
import { findFindings } from '../../src/findings/run.ts';
import type { Store } from '../../src/store/port.ts';
import { engines } from '../support/stores.ts';
import { fill } from './filled.ts';
import { realBatch } from './registers.ts';

const TODAY = '2026-11-23';
const batch = await realBatch();

describe.each(engines())('findings on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, batch);
  });
  afterAll(() => store.close());

  it('are those of the register files, read in two statements', async () => {
    const meter = { statements: 0, rows: 0 };
    const facts = await readFacts(store, { meter });
    expect(meter.statements).toBe(2);
    expect(findFindings(facts, TODAY)).toEqual(findFindings(factsOf(elementsOf(batch)), TODAY));
  });
});
