import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NEIGHBOURHOOD_FLOW_LIMIT,
  NEIGHBOURHOOD_MAX_DEPTH,
  NEIGHBOURHOOD_PARTY_LIMIT,
  neighbourhood,
} from '../../src/answers/neighbourhood.ts';
import { projectRegisters } from '../../src/project/project.ts';
import type { Store } from '../../src/store/port.ts';
import { neighbourhoodInMemory } from '../memory/answers.ts';
import { memoryGraph } from '../memory/index.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { ids } from './generated/chooser.ts';
import { noRecords } from './generated/shared.ts';
import { realBatch } from './registers.ts';

const real = await realBatch();
const graph = memoryGraph(real);

describe.each(engines())('the neighbourhood of a party, on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, real);
  });
  afterAll(() => store.close());

  it('is what plain search finds, for parties of every kind', async () => {
    const parties = graph.all('Party').filter((_, index) => index % 8 === 0);
    for (const [index, { id }] of parties.entries()) {
      const depth = 1 + (index % NEIGHBOURHOOD_MAX_DEPTH);
      expect(await neighbourhood(store, id, depth), `${id} ${depth}`).toEqual(
        neighbourhoodInMemory(graph, id, depth),
      );
    }
  });

  it('joins the hub to its twelve members, each with its evidence', async () => {
    const { memberships } = await neighbourhood(store, 'hub:sandwell/mash', 1);
    expect(memberships).toHaveLength(12);
    expect(memberships.every(({ statementIds }) => statementIds.length > 0)).toBe(true);
  });

  it('takes no more statements for more parties', async () => {
    const meter = { statements: 0, rows: 0 };
    await neighbourhood(store, 'org:birmingham-childrens-trust', NEIGHBOURHOOD_MAX_DEPTH, {
      meter,
    });
    expect(meter.statements).toBeLessThanOrEqual(2 * NEIGHBOURHOOD_MAX_DEPTH + 3);
  });

  it('is cut at the most parties that are drawn, and says so', async () => {
    await clear(store);
    await fill(store, star(NEIGHBOURHOOD_PARTY_LIMIT + 20));
    const found = await neighbourhood(store, 'org:centre', 2);
    expect(found.cut).toBe(true);
    expect(found.partyIds).toHaveLength(NEIGHBOURHOOD_PARTY_LIMIT);
    expect(found.partyIds).toContain('org:centre');
    expect(found.flowIds).toHaveLength(NEIGHBOURHOOD_PARTY_LIMIT - 1);
  });

  it('is cut at the most flows that an answer holds, and says so', async () => {
    await clear(store);
    await fill(store, star(20, Math.ceil(NEIGHBOURHOOD_FLOW_LIMIT / 20) + 1));
    const found = await neighbourhood(store, 'org:centre', 1);
    expect(found.cut).toBe(true);
    expect(found.partyIds).toHaveLength(21);
    expect(new Set(found.flowIds).size).toBe(NEIGHBOURHOOD_FLOW_LIMIT);
  });
});

/** One body that sends to each of many others, so many times. */
function star(recipients: number, times = 1) {
  const evidence = { statements: ['A001'] };
  const source = 'source:star/notice';
  const others = ids('org:other-', recipients);
  const own = noRecords('register:star');
  return projectRegisters([
    {
      ...own,
      sources: [{ id: source, kind: 'NOTICE', title: 'Notice' }],
      statements: [
        {
          id: 'A001',
          source,
          section: '1',
          line: 1,
          kind: 'RECIPIENT',
          scope: 'RECIPIENT_ONLY',
          text: 'It is sent.',
          anchor: 'sent',
        },
      ],
      bodies: ['org:centre', ...others].map((id) => ({ id, kind: 'ORGANISATION', name: id })),
      flows: Array.from({ length: times }, () => others)
        .flat()
        .map((id, index) => ({
          id: `flow:star/flow-${index}`,
          name: 'A flow',
          passage: 'A passage',
          from: { party: 'org:centre', ...evidence },
          to: { party: id, ...evidence },
          ...evidence,
        })),
    },
  ]);
}
