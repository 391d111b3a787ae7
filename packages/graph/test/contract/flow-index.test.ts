import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowEntry } from '../../src/select/entries.ts';
import { readFlowIndex } from '../../src/select/flow-index.ts';
import { KeptByRevision } from '../../src/select/kept.ts';
import type { Store } from '../../src/store/port.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { idsOf, type MemoryGraph, memoryGraph, type Step } from '../memory/graph.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { generatedBatch } from './generated/batch.ts';
import { realBatch } from './registers.ts';

const batches = {
  'the registers': await realBatch(),
  'generated registers': generatedBatch({
    seed: 20261123,
    registers: 3,
    bodies: 20,
    partiesEach: 20,
    categories: 12,
    flowsEach: 60,
    statementsEach: 20,
    words: ['Trust', 'Ysgol “Plant”', 'e\u0301'],
  }),
};

const MOST_STATEMENTS = 13;

describe.each(engines())('the flow index on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it.each(Object.entries(batches))(
    'says of each flow of %s what is recorded of it',
    async (_, batch) => {
      await clear(store);
      await fill(store, batch);
      const graph = memoryGraph(batch);
      const indexes = new KeptByRevision(readFlowIndex);
      const meter = { statements: 0, rows: 0 };
      const index = await indexes.of(store, { meter });
      expect(meter.statements).toBe(MOST_STATEMENTS);
      // Of the same revision it is there, for one statement that asks which it is.
      expect(await indexes.of(store, { meter })).toBe(index);
      expect(meter.statements).toBe(MOST_STATEMENTS + 1);
      const flows = graph.all('DataFlow');
      expect([...index.flows.values()].map(told)).toEqual(
        flows.map((flow) => recorded(graph, flow)),
      );
      for (const party of graph.all('Party')) {
        const entry = index.parties.get(party.id);
        expect(entry?.sends.map(({ id }) => id)).toEqual(sorted(idsOf(graph.out(party, 'SENDS'))));
        expect(new Set(entry?.agreements.map(({ id }) => id))).toEqual(
          new Set(idsOf(graph.into(party, 'PARTY', 'Agreement'))),
        );
      }
      for (const category of graph.all('DataCategory')) {
        const above = [...(index.categories.get(category.id)?.broader ?? [])].map(({ id }) => id);
        expect(sorted(above), category.id).toEqual(sorted(aboveOf(graph, category)));
        for (const id of above) {
          const narrower = entryOf(index.categories, id).narrower;
          expect(narrower.has(entryOf(index.categories, category.id)), id).toBe(true);
        }
      }
    },
  );
});

function entryOf<Entry>(table: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = table.get(id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
}

/** A flow of the index with ids for the records that it names. */
function told(flow: FlowEntry) {
  const ids = (links: readonly { readonly of: { readonly id: string } }[]) =>
    sorted(links.map(({ of }) => of.id));
  return {
    id: flow.id,
    name: flow.name,
    register: flow.register.id,
    ends: [flow.sender.id, flow.recipient.id, flow.role],
    via: ids(flow.via),
    dates: [flow.validFrom, flow.validTo],
    carries: sorted(flow.carries.map(({ of, assertion, open }) => words(of.id, assertion, open))),
    excludes: ids(flow.excludes),
    categoriesStated: flow.categoriesStated,
    purposes: sorted(flow.purposes.map(({ of, open }) => words(of.id, open))),
    about: ids(flow.about),
    stages: ids(flow.stages),
    agreements: ids(flow.agreements),
    requiredBy: flow.requiredBy.map(({ id }) => id),
    bases: sorted(flow.bases.map(({ scope, id, kind }) => words(scope, id, kind))),
  };
}

function recorded(graph: MemoryGraph, flow: GraphNode): ReturnType<typeof told> {
  const text = (property: string) => textOf(flow.properties[property]);
  const out = (...[type, label]: [Parameters<MemoryGraph['out']>[1], ...[Label?]]) =>
    graph.out(flow, type, label);
  const carries = out('CARRIES');
  const [recipient] = out('RECEIVED_BY');
  const purposes = out('FOR');
  const uses = [
    ...out('RELIES_ON').map(({ node }) => ['FLOW', node] as const),
    ...purposes.flatMap(({ node }) =>
      graph.out(node, 'RELIES_ON').map((step) => ['PURPOSE', step.node] as const),
    ),
    ...graph
      .all('BasisUse')
      .filter(({ properties }) => properties.scope === 'NOTICE')
      .filter(({ properties }) => properties.registerId === flow.properties.registerId)
      .map((use) => ['NOTICE', use] as const),
  ];
  return {
    id: flow.id,
    name: text('name') ?? '',
    register: text('registerId') ?? '',
    ends: [
      ...idsOf(graph.into(flow, 'SENDS')),
      recipient?.node.id ?? '',
      textOf(recipient?.properties.role) ?? '',
    ],
    via: sorted(idsOf(out('VIA'))),
    dates: [text('validFrom'), text('validTo')],
    carries: sorted(carries.map((step) => words(step.node.id, said(step), openOf(step)))),
    excludes: sorted(idsOf(out('EXCLUDES'))),
    categoriesStated: carries.some((step) => said(step) === 'STATED'),
    purposes: sorted(purposes.map((step) => words(step.node.id, openOf(step)))),
    about: sorted(idsOf(out('ABOUT'))),
    stages: sorted(idsOf(out('AT'))),
    agreements: sorted(idsOf(out('GOVERNED_BY'))),
    requiredBy: sorted(idsOf(out('REQUIRED_BY'))),
    bases: sorted(
      uniqueUses(uses).flatMap(([scope, use]) =>
        [...graph.out(use, 'OF'), ...graph.out(use, 'WITH')].map(({ node }) =>
          words(scope, node.id, textOf(node.properties.kind)),
        ),
      ),
    ),
  };
}

type Label = Parameters<MemoryGraph['out']>[2];
type Use = readonly [string, GraphNode];

/** A use that two purposes of a flow rely on bears on it once. */
function uniqueUses(uses: readonly Use[]): readonly Use[] {
  return [...new Map(uses.map((use) => [`${use[0]} ${use[1].id}`, use])).values()];
}

function aboveOf(graph: MemoryGraph, start: GraphNode): string[] {
  const seen = new Set<string>();
  const look = (node: GraphNode) => {
    for (const step of graph.out(node, 'BROADER')) {
      if (step.node.id === start.id || seen.has(step.node.id)) continue;
      seen.add(step.node.id);
      look(step.node);
    }
  };
  look(start);
  return [...seen];
}

const words = (...parts: readonly (string | null)[]) => parts.join(' ');
const said = (step: Step) => textOf(step.properties.assertion);
const openOf = (step: Step) => textOf(step.properties.open);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const sorted = (ids: readonly string[]) => [...ids].sort((a, b) => (a < b ? -1 : 1));
