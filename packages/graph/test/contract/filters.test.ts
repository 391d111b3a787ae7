import type { Truth } from '@sharing-atlas/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRegisters } from '../../src/project/project.ts';
import { Asking } from '../../src/select/asking.ts';
import type { Maker, Test } from '../../src/select/conditions.ts';
import type { FlowIndex, Placed, Table } from '../../src/select/entries.ts';
import { agreementTest } from '../../src/select/filters/agreement.ts';
import { flowTest } from '../../src/select/filters/flow.ts';
import { partyTest } from '../../src/select/filters/party.ts';
import { noticeTest, statementTest } from '../../src/select/filters/text.ts';
import {
  basisTest,
  categoryTest,
  legislationTest,
  purposeTest,
} from '../../src/select/filters/words.ts';
import { readFlowIndex } from '../../src/select/flow-index.ts';
import { KeptByRevision } from '../../src/select/kept.ts';
import { readTextIndex, type TextIndex } from '../../src/select/text-index.ts';
import { truthAt } from '../../src/select/truths.ts';
import type { Store } from '../../src/store/port.ts';
import * as plain from '../plain/evaluate.ts';
import { Filters } from '../plain/filters.ts';
import { type Value, World } from '../plain/world.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { generatedRecords } from './generated/batch.ts';
import { chooser, DAYS } from './generated/chooser.ts';
import { sizes } from './generated/sizes.ts';

const RUNS = { embedded: 60, neo4j: 1 };
/** So many answers of each kind there must be, or the filters ask too little. */
const LEAST = { embedded: 2000, neo4j: 30 };
/** Of each kind and register; each is asked as at two days, so that a test has two comparisons of it. */
const FILTERS_EACH = 6;
const WORDS: Readonly<Record<Truth, Value>> = { TRUE: 1, FALSE: 0, UNKNOWN: 0.5 };

describe.each(engines())('filters over generated registers on $name', ({ name, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it('find what a plain reading of the records finds', { timeout: 120_000 }, async () => {
    const found = { TRUE: 0, FALSE: 0, UNKNOWN: 0, atOnce: 0 };
    const run = async (made: Parameters<typeof generatedRecords>[0]) => {
      const records = generatedRecords(made);
      await clear(store);
      await fill(store, projectRegisters(records));
      const index = await new KeptByRevision(readFlowIndex).of(store);
      const texts = await readTextIndex(store);
      const choose = chooser(made.seed);
      for (let asked = 0; asked < FILTERS_EACH; asked += 1) {
        // Each filter is asked as at two days: what is kept of the first must hold of the other.
        const [first, second] = [choose.one(DAYS), choose.one(DAYS)];
        const worlds = [new World(records, first), new World(records, second)] as const;
        compareAll({ index, texts }, worlds, new Filters(worlds[0], choose), found);
      }
    };
    await fc.assert(fc.asyncProperty(sizes, run), {
      numRuns: RUNS[name],
      seed: 6,
      endOnFailure: true,
    });
    expect(Math.min(...Object.values(found))).toBeGreaterThan(LEAST[name]);
  });
});

function compareAll(
  { index, texts }: { readonly index: FlowIndex; readonly texts: TextIndex },
  worlds: readonly World[],
  filters: Filters,
  found: Record<Truth | 'atOnce', number>,
) {
  const compare = <Entry extends Placed, Of extends { readonly id: string }, Where>(
    entries: ReadonlyMap<string, Entry>,
    make: Maker<Entry, Where>,
    itemsOf: (world: World) => readonly Of[],
    evaluate: (world: World, of: Of, where: Where) => Value,
    where: Where,
  ) => {
    for (const world of worlds) {
      const asking = new Asking(index, world.asAt, new Map(), texts);
      const test = make(where, asking, 'where');
      expect(asking.unresolved).toEqual([]);
      // A few are made so large that they are refused.
      if (asking.refusals.length > 0) return;
      // The plain reading remembers by the filter, whatever the day.
      const plainly = structuredClone(where);
      // Of all at once before of each, and the other way about: the one may keep what the other finds.
      const before = world === worlds[0] ? ofAllAtOnce(test, entries) : null;
      const each = [...entries.values()].map(test);
      const after = ofAllAtOnce(test, entries);
      expect([before ?? each, after ?? each], JSON.stringify(where)).toEqual([each, each]);
      found.atOnce += after === null ? 0 : each.length;
      for (const item of itemsOf(world)) {
        const entry = entries.get(item.id);
        const truth = entry === undefined ? null : test(entry);
        const words = `${item.id} as at ${world.asAt}: ${JSON.stringify(where)}`;
        expect(truth === null ? truth : WORDS[truth], words).toBe(evaluate(world, item, plainly));
        if (truth !== null) found[truth] += 1;
      }
    }
  };
  const { flows, parties, agreements, categories, purposes, legalBases, legislation } = index;
  for (let each = 0; each < 3; each += 1) {
    compare(flows, flowTest, (world) => world.flows, plain.ofFlow, filters.flow());
    const onBases = { bases: filters.bases() };
    compare(flows, flowTest, (world) => world.flows, plain.ofFlow, onBases);
  }
  compare(parties, partyTest, (world) => world.parties, plain.ofParty, filters.party());
  const agreement = filters.agreement();
  compare(agreements, agreementTest, (world) => world.agreements, plain.ofAgreement, agreement);
  const category = filters.category();
  compare(categories, categoryTest, (world) => world.categories, plain.ofCategory, category);
  compare(purposes, purposeTest, (world) => world.purposes, plain.ofPurpose, filters.purpose());
  compare(legalBases, basisTest, (world) => world.bases, plain.ofBasis, filters.basis());
  compare(legislation, legislationTest, (world) => world.laws, plain.ofLaw, filters.law());
  const { notices, statements } = texts;
  for (let each = 0; each < 2; each += 1) {
    compare(notices, noticeTest, (world) => world.notices, plain.ofNotice, filters.notice());
    const statement = filters.statement();
    compare(statements, statementTest, (world) => world.statements, plain.ofStatement, statement);
  }
}

function ofAllAtOnce<Entry extends Placed>(test: Test<Entry>, table: Table<Entry>) {
  const column = test.ofAll?.(table);
  if (column === undefined) return null;
  return [...table.values()].map(({ place }) => truthAt(column, place));
}
