import { applyChangeSet, type GraphBatch, type Store } from '@sharing-atlas/graph';
import { type Chooser, chooser, engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { apiOver, requestOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const RUNS = { embedded: 12, neo4j: 2 };
const ORDERS = [
  'ID',
  'NAME',
  'SENDER',
  'RECIPIENT',
  'FIRST_DAY',
  'LAST_DAY',
  'STATEMENTS',
] as const;
const batch = await realBatch();

/** What is done to the register between two pages. */
interface Writes {
  readonly added: number;
  readonly removed: readonly string[];
  readonly renamed: readonly string[];
}

function someWrites(choose: Chooser, present: readonly string[]): Writes {
  return {
    added: choose.below(4),
    removed: choose.some(present, 2),
    renamed: choose.some(present, 2),
  };
}

interface Page {
  readonly flows: {
    readonly fromOlderRevision: boolean;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  };
}

const FORWARDS = `query ($size: Int, $at: String, $orderBy: [FlowOrder!]) {
  flows(first: $size, after: $at, orderBy: $orderBy) { ...Page }
}`;
const BACKWARDS = FORWARDS.replace('first:', 'last:').replace('after:', 'before:');
const PAGE = `fragment Page on QueryFlowsConnection {
  fromOlderRevision edges { node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

describe.each(engines())('paging while the register is written to, on $name', ({ name, open }) => {
  let store: Store;
  let made = 0;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
  });
  afterAll(() => store.close());

  async function idsOfFlows(): Promise<readonly string[]> {
    const rows = await store.read('MATCH (f:DataFlow) RETURN f.id AS id');
    return rows.map(({ id }) => String(id)).sort();
  }

  /** Removes and renames flows that are there, and adds others; gives the ids of all of them. */
  async function write({ added, removed, renamed }: Writes): Promise<readonly string[]> {
    made += added + 1;
    await store.write(async (transaction) => {
      await transaction.run('MATCH (f:DataFlow) WHERE f.id IN $removed DETACH DELETE f', {
        removed,
      });
      await transaction.run('MATCH (f:DataFlow) WHERE f.id IN $renamed SET f.name = $name', {
        renamed,
        name: `Renamed ${made}`,
      });
    });
    const copies = copiesOf(Array.from({ length: added }, (_, index) => made - index));
    const { number } = await store.revision();
    await applyChangeSet(store, {
      kind: 'IMPORT',
      batch: copies,
      title: 'between two pages',
      at: new Date(Date.UTC(2027, 0, 1, 0, 0, number)).toISOString(),
      expectedRevision: number,
    });
    return [...removed, ...renamed, ...copies.nodes.map(({ id }) => id)];
  }

  it('gives each record that is not written to once, and once only', {
    timeout: 120_000,
  }, async () => {
    const { api } = apiOver(store);
    for (let run = 0; run < RUNS[name]; run += 1) {
      const choose = chooser(run);
      const orderBy = choose.some(ORDERS, 3).map((field) => ({
        field,
        direction: choose.one(['ASCENDING', 'DESCENDING']),
      }));
      const backwards = choose.chance(30);
      const before = await idsOfFlows();
      const seen: string[] = [];
      const touched = new Set<string>();
      const variables = { size: 7 + choose.below(20), orderBy };
      let at: string | null = null;
      let isWritten = false;
      for (;;) {
        const query = `${backwards ? BACKWARDS : FORWARDS} ${PAGE}`;
        const { flows } = await pageOf(api, query, { ...variables, at });
        expect(flows.fromOlderRevision).toBe(isWritten);
        const ids = flows.edges.map(({ node }) => node.id);
        seen.push(...(backwards ? ids.reverse() : ids));
        const { pageInfo } = flows;
        if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        at = backwards ? pageInfo.startCursor : pageInfo.endCursor;
        isWritten = choose.chance(60);
        const written = isWritten ? await write(someWrites(choose, await idsOfFlows())) : [];
        for (const id of written) touched.add(id);
      }
      const untouched = before.filter((id) => !touched.has(id));
      const words = JSON.stringify({ run, backwards, ...variables });
      expect(seen.filter((id) => !touched.has(id)).sort(), words).toEqual(untouched);
      expect(touched.size, words).toBeLessThan(before.length / 2);
    }
  });
});

async function pageOf(api: Api, query: string, variables: object): Promise<Page> {
  const response = await api.fetch(requestOf(query, { ...variables }));
  const { data }: { readonly data: Page } = await response.json();
  return data;
}

/** The first flow of the register again, once for each number. */
function copiesOf(numbers: readonly number[]): GraphBatch {
  const original = batch.nodes.find(({ label }) => label === 'DataFlow');
  if (original === undefined) throw new Error('There is no flow.');
  return {
    nodes: numbers.map((number) => ({ ...original, id: `${original.id}-${number}` })),
    relationships: numbers.flatMap((number) =>
      batch.relationships.flatMap((link) => {
        const again = { label: original.label, id: `${original.id}-${number}` };
        if (link.from.id === original.id) return [{ ...link, from: again }];
        return link.to.id === original.id ? [{ ...link, to: again }] : [];
      }),
    ),
  };
}
