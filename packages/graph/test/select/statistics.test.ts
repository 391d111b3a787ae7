import { agreementState } from '@sharing-atlas/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowIndex } from '../../src/select/entries.ts';
import { readFlowIndex } from '../../src/select/flow-index.ts';
import { columnsOf } from '../../src/select/statistics/columns.ts';
import { FLOW_DIMENSIONS, type FlowDimension } from '../../src/select/statistics/dimensions.ts';
import { type FlowGroup, MEASURES } from '../../src/select/statistics/group.ts';
import { membersOf } from '../../src/select/statistics/members.ts';
import { groupFlows, type Having } from '../../src/select/statistics/statistics.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { fill } from '../contract/filled.ts';
import { generatedBatch } from '../contract/generated/batch.ts';
import { DAYS } from '../contract/generated/chooser.ts';
import { idsOf, type MemoryGraph, memoryGraph, type Step } from '../memory/graph.ts';

const batch = generatedBatch({
  seed: 7,
  registers: 3,
  bodies: 14,
  partiesEach: 14,
  categories: 12,
  flowsEach: 60,
  statementsEach: 20,
  words: ['Trust', 'Ysgol “Plant”'],
});
const graph = memoryGraph(batch);
const allFlows = graph.all('DataFlow');
let store: Store;
let index: FlowIndex;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await fill(store, batch);
  index = await readFlowIndex(store);
});
afterAll(() => store.close());

function groups(
  by: readonly FlowDimension[],
  level: number | null = null,
  having: Having = {},
  asAt = '2024-06-01',
) {
  const grouping = { by, categoryLevel: level, asAt, index };
  const found = groupFlows([...index.flows.values()], grouping, having);
  if (found === null) throw new Error('These are too many.');
  return found.map(told);
}

/** A group with all its counts, worked out. */
function told(group: FlowGroup) {
  const { id, keys, flows, unsureFlows, senders, recipients, parties, categories, pairs } = group;
  return { id, keys, flows, unsureFlows, senders, recipients, parties, categories, pairs };
}

const valuesOf = ({ keys }: { readonly keys: readonly { readonly value: string | null }[] }) =>
  keys.map(({ value }) => value);

/** What each flow has, straight from the graph: no index, no rule of the product. */
const OF_FLOW: Readonly<Partial<Record<FlowDimension, (flow: GraphNode) => readonly string[]>>> = {
  BASIS: (flow) => basesOf(flow).map(({ id }) => id),
  SENDER: (flow) => idsOf(graph.into(flow, 'SENDS')),
  RECIPIENT: (flow) => idsOf(graph.out(flow, 'RECEIVED_BY')),
  PURPOSE: (flow) => idsOf(graph.out(flow, 'FOR')),
  CATEGORY: (flow) => idsOf(graph.out(flow, 'CARRIES')),
  AGREEMENT: (flow) => idsOf(graph.out(flow, 'GOVERNED_BY')),
  REGISTER: (flow) => [String(flow.properties.registerId)],
  HUB: (flow) =>
    [...graph.out(flow, 'VIA'), ...graph.into(flow, 'SENDS'), ...graph.out(flow, 'RECEIVED_BY')]
      .filter(({ node }) => node.properties.kind === 'HUB')
      .map(({ node }) => node.id),
};

function has(flow: GraphNode, dimension: FlowDimension, value: string | null): boolean {
  const values = OF_FLOW[dimension]?.(flow) ?? [];
  return value === null ? values.length === 0 : values.includes(value);
}

/** The links by which flows have what they have, bases apart. */
const LINKS_OF_FLOW: Readonly<
  Partial<Record<FlowDimension, (flow: GraphNode) => readonly Step[]>>
> = {
  SENDER: (flow) => graph.into(flow, 'SENDS'),
  RECIPIENT: (flow) => graph.out(flow, 'RECEIVED_BY'),
  PURPOSE: (flow) => graph.out(flow, 'FOR'),
  AGREEMENT: (flow) => graph.out(flow, 'GOVERNED_BY'),
  HUB: (flow) => [
    ...graph.out(flow, 'VIA'),
    ...graph.into(flow, 'SENDS'),
    ...graph.out(flow, 'RECEIVED_BY'),
  ],
};

const isStated = ({ properties }: Step) => properties.assertion !== 'INFERRED';

function isSurely(flow: GraphNode, dimension: FlowDimension, value: string | null): boolean {
  if (value === null) return true;
  if (dimension === 'BASIS') return basesOf(flow).some(({ id, isSure }) => id === value && isSure);
  const links = LINKS_OF_FLOW[dimension]?.(flow) ?? [];
  return links.some((link) => link.node.id === value && isStated(link));
}

/** Bases said of a flow, of its purposes and of its notice; sure if no link to it is inferred. */
function basesOf(flow: GraphNode) {
  const uses = [
    ...graph.out(flow, 'RELIES_ON').map(({ node }) => ({ use: node, isSure: true })),
    ...graph.out(flow, 'FOR').flatMap((purpose) =>
      graph.out(purpose.node, 'RELIES_ON').map(({ node }) => {
        return { use: node, isSure: isStated(purpose) };
      }),
    ),
    ...graph
      .all('BasisUse')
      .filter(({ properties }) => properties.scope === 'NOTICE')
      .filter(({ properties }) => properties.registerId === flow.properties.registerId)
      .map((use) => ({ use, isSure: true })),
  ];
  return uses.flatMap(({ use, isSure }) => {
    const bases = graph.out(use, 'OF');
    const isOneOf = use.properties.combination !== 'ALL' && bases.length > 1;
    return [...bases, ...graph.out(use, 'WITH')].map((basis) => {
      return { id: basis.node.id, isSure: isSure && !isOneOf && isStated(basis) };
    });
  });
}

describe('groups of flows', () => {
  const INDEPENDENT = [
    'SENDER',
    'RECIPIENT',
    'PURPOSE',
    'CATEGORY',
    'AGREEMENT',
    'REGISTER',
    'HUB',
  ] as const;
  const PAIRS = INDEPENDENT.flatMap((one, place) =>
    INDEPENDENT.slice(place + 1).map((other) => [one, other] as const),
  );

  it.each([...INDEPENDENT.map((one) => [one] as const), ...PAIRS])(
    'by %s %s hold the distinct flows that have all of it, those with nothing too',
    (...by) => {
      const dimensions = by.flatMap((each) => (each === undefined ? [] : [each]));
      const found = groups(dimensions);
      expect(found.length).toBeGreaterThan(0);
      for (const group of found) {
        const members = allFlows.filter((flow) =>
          group.keys.every(({ dimension, value }) => has(flow, dimension, value)),
        );
        const senders = new Set(members.flatMap((flow) => idsOf(graph.into(flow, 'SENDS'))));
        const recipients = new Set(
          members.flatMap((flow) => idsOf(graph.out(flow, 'RECEIVED_BY'))),
        );
        expect(group, JSON.stringify(valuesOf(group))).toMatchObject({
          flows: members.length,
          senders: senders.size,
          recipients: recipients.size,
          parties: new Set([...senders, ...recipients]).size,
        });
      }
      // Every flow is in some group, and no group stands twice.
      expect(new Set(found.map((group) => JSON.stringify(valuesOf(group)))).size).toBe(
        found.length,
      );
      const counted = found.reduce((sum, { flows }) => sum + flows, 0);
      expect(counted).toBeGreaterThanOrEqual(allFlows.length);
    },
  );

  it.each(['SENDER', 'RECIPIENT', 'HUB', 'PURPOSE', 'AGREEMENT', 'BASIS'] as const)(
    'by %s count as unsure the flows that are inferred, or there by inferred links alone',
    (dimension) => {
      const found = groups([dimension]);
      for (const { keys, unsureFlows } of found) {
        const members = allFlows.filter((flow) => has(flow, dimension, keys[0]?.value ?? null));
        const unsure = members.filter(
          (flow) =>
            flow.properties.assertion === 'INFERRED' ||
            !isSurely(flow, dimension, keys[0]?.value ?? null),
        );
        expect(unsureFlows, String(keys[0]?.value)).toBe(unsure.length);
      }
      expect(found.some(({ flows, unsureFlows }) => unsureFlows > 0 && unsureFlows < flows)).toBe(
        true,
      );
    },
  );

  it('by certainty count pairs of flow and category, and flows that state none apart', () => {
    const count = (type: 'CARRIES' | 'EXCLUDES', assertion?: string) =>
      new Set(
        allFlows.flatMap((flow) =>
          graph
            .out(flow, type)
            .filter(
              ({ properties }) => assertion === undefined || properties.assertion === assertion,
            )
            .map(({ node }) => `${flow.id} ${node.id}`),
        ),
      ).size;
    const found = new Map(groups(['CERTAINTY']).map((group) => [group.keys[0]?.value, group]));
    expect(found.get('STATED')?.pairs).toBe(count('CARRIES', 'STATED'));
    expect(found.get('INFERRED')?.pairs ?? 0).toBe(count('CARRIES', 'INFERRED'));
    expect(found.get('EXCLUDED')?.pairs ?? 0).toBe(count('EXCLUDES'));
    expect(found.get('NOT_STATED')).toMatchObject({
      pairs: 0,
      flows: allFlows.filter((flow) => graph.out(flow, 'CARRIES').length === 0).length,
    });
  });

  it('do not mix what is said of one category with another', () => {
    for (const group of groups(['CATEGORY', 'CERTAINTY'])) {
      const [category, certainty] = valuesOf(group);
      const type = certainty === 'EXCLUDED' ? 'EXCLUDES' : 'CARRIES';
      const members = allFlows.filter((flow) =>
        category === null
          ? graph.out(flow, 'CARRIES').length === 0
          : graph
              .out(flow, type)
              .some(
                ({ node, properties }) =>
                  node.id === category &&
                  (type === 'EXCLUDES' || properties.assertion === certainty),
              ),
      );
      expect(group.flows).toBe(members.length);
    }
  });

  it('at the top of the tree of categories hold the flows of all that is narrower', () => {
    const found = groups(['CATEGORY'], 0);
    expect(found.length).toBeLessThan(groups(['CATEGORY']).length);
    for (const { keys, flows } of found) {
      const [key] = keys;
      if (key?.value == null) continue;
      const below = narrower(graph, [key.value]);
      const members = allFlows.filter((flow) =>
        idsOf(graph.out(flow, 'CARRIES')).some((id) => below.has(id)),
      );
      expect(flows).toBe(members.length);
    }
  });

  it('by the state of agreements are of the day asked about, whatever was asked before', () => {
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    const statesOf = (flow: GraphNode, asAt: string) =>
      graph.out(flow, 'GOVERNED_BY').map(({ node }) => {
        const { validFrom, validTo, reviewOn } = node.properties;
        const period = { from: text(validFrom), to: text(validTo) };
        return { id: node.id, state: agreementState(period, text(reviewOn), asAt) };
      });
    const seen = new Set<string>();
    for (const asAt of [...DAYS, ...DAYS]) {
      for (const by of [['AGREEMENT_STATE'], ['AGREEMENT', 'AGREEMENT_STATE']] as const) {
        const found = groups(by, null, {}, asAt);
        for (const group of found) {
          const [state = null, id] = valuesOf(group).toReversed();
          const members = allFlows.filter((flow) => {
            const all = statesOf(flow, asAt);
            if (state === null) return all.length === 0;
            return all.some((each) => each.state === state && (id == null || each.id === id));
          });
          expect(group.flows, `${state} ${id} as at ${asAt}`).toBe(members.length);
        }
        seen.add(JSON.stringify(found));
      }
    }
    // Each day has states of its own, and the same whenever it is asked about.
    expect(seen.size).toBe(DAYS.length * 2);
  });

  it('leave out those whose counts are not asked for', () => {
    const all = groups(['RECIPIENT']);
    const some = groups(['RECIPIENT'], null, { flows: { min: 2, max: 9 } });
    expect(some).toEqual(all.filter(({ flows }) => flows >= 2 && flows <= 9));
    expect(some.length).toBeLessThan(all.length);
  });

  it('do not depend on the order of the flows', () => {
    const grouping = { by: FLOW_DIMENSIONS, categoryLevel: 0, asAt: '2024-06-01', index } as const;
    const flows = [...index.flows.values()];
    const found = groupFlows(flows, grouping, {})?.map(told) ?? [];
    expect(groupFlows(flows.toReversed(), grouping, {})?.map(told)).toEqual(found);
    for (const group of found) for (const each of MEASURES) expect(group[each]).not.toBeNaN();
  });
});

describe('flows that are sorted by their keys', () => {
  it('are given up where there are too many groups of them, or too many ways', () => {
    const by = ['SENDER', 'CATEGORY', 'BASIS'] as const;
    const columns = columnsOf({ by, categoryLevel: null, asAt: '2024-06-01', index });
    const flows = [...index.flows.values()];
    const sorted = (most: { ways: number; groups: number }) => membersOf(flows, columns, most);
    const all = sorted({ ways: 1e9, groups: 1e9 }) ?? [];
    const ways = all.reduce((sum, members) => sum + members.flows.length, 0);
    expect(sorted({ ways, groups: all.length })).toHaveLength(all.length);
    expect(sorted({ ways: ways - 1, groups: all.length })).toBeNull();
    expect(sorted({ ways, groups: all.length - 1 })).toBeNull();
  });
});

/** These and all that is narrower. */
function narrower(of: MemoryGraph, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) {
    const node = of.find('DataCategory', id);
    for (const below of node ? idsOf(of.into(node, 'BROADER', 'DataCategory')) : [])
      found.add(below);
  }
  return found;
}
