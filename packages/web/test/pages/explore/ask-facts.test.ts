import { Client, fetchExchange } from '@urql/core';
import { expect, it } from 'vitest';
import { askFacts } from '../../../src/pages/explore/ask-facts.ts';

/** A server of one hub, no legal basis, and as many agreements as there are, two on a page. */
function serverOf(agreements: readonly string[]): Client {
  const page = (nodes: readonly object[], endCursor: string | null, hasNextPage: boolean) => ({
    pageInfo: { hasNextPage, endCursor },
    edges: nodes.map((node) => ({ node })),
  });
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const { variables } = JSON.parse(String(init?.body));
    const from = variables.agreements === null ? 0 : Number(variables.agreements);
    const some = agreements.slice(from, from + 2).map((id) => ({
      id,
      title: id,
      titleKnown: true,
      tier: 'FRAMEWORK',
      state: 'UNKNOWN',
      under: [],
      parties: [],
    }));
    const hubs = variables.hubs === null ? [{ id: 'hub:h', name: 'H' }] : [];
    const data = {
      revision: { number: 1 },
      controllers: [],
      hubs: page(hubs, hubs.length > 0 ? '1' : null, false),
      categories: page([], null, false),
      agreements: page(some, `${from + some.length}`, from + 2 < agreements.length),
      bases: page([], null, false),
    };
    return new Response(JSON.stringify({ data }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  const exchanges = [fetchExchange];
  return new Client({ url: 'http://atlas.test/graphql', fetch, preferGetMethod: false, exchanges });
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `agreement:${index}`);

it('reads on until it has every agreement, and each thing once', async () => {
  const facts = await askFacts(serverOf(numbered(5)), null);
  if (typeof facts === 'string') throw new Error(facts);
  expect([...facts.agreements.keys()]).toEqual(numbered(5));
  expect(facts.hubs).toEqual([{ id: 'hub:h', name: 'H' }]);
  expect(facts.cut).toEqual([]);
});

it('says of what it has not read all', async () => {
  const facts = await askFacts(serverOf(numbered(60)), null);
  expect(facts).toMatchObject({ cut: ['agreements'], agreements: { size: 50 } });
});
