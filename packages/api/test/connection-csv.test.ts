import { openStore, type Revision, type Store } from '@sharing-atlas/graph';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOver } from './support/ask.ts';
import { realBatch, refill, withFlows } from './support/registers.ts';
import { changed } from './support/stores.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, withFlows(await realBatch(), 450));
});
afterAll(() => store.close());

async function tableOf(query: string, variables: Record<string, unknown> = {}) {
  const { api, reported } = apiOver(store);
  const reply = await api.table(JSON.stringify({ query, variables }));
  expect(reported).toEqual([]);
  if (!reply.ok) return { refused: JSON.parse(reply.json), status: reply.status, rows: [] };
  let text = '';
  for await (const part of reply.body) text += part;
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return { rows, refused: null, status: 200, headers: reply.headers };
}

describe('a list as a table', () => {
  it('has every row of every page once, in the order of the list', async () => {
    const { rows, headers } = await tableOf(
      '{ flows { edges { node { id recipient { party { name } } carries { category { id } assertion } } } } }',
    );
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(450);
    expect(new Set(ids).size).toBe(ids.length);
    expect(headers).toMatchObject({ 'x-atlas-rows': String(ids.length) });
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'recipient.party.name',
      'carries.category.id',
      'carries.assertion',
      'answer.unknownToFilter',
      'answer.rows',
      'answer.revision',
    ]);
    expect(rows[0]?.['answer.rows']).toBe(`all ${ids.length}`);
  });

  it('says on each row what was selected beside the list, and how complete the answer is', async () => {
    const { rows } = await tableOf(
      `query ($what: ID!) {
        found: whoReceives(category: $what, from: "Sandwell Children's Trust") {
          ... on WhoReceivesAnswer { asAt  ...Rows }
          ... on Failure { message }
        }
      }
      fragment Rows on WhoReceivesAnswer {
        list: rows(first: 1) { lines: edges { node { party { name } because { statementIds } } } }
      }`,
      { what: 'Unique Pupil Number' },
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      'party.name': 'Department for Education',
      'because.statementIds': expect.stringContaining('S088'),
      'answer.completeness': expect.stringMatching(
        /^Completeness: complete for what the notice states/,
      ),
      'answer.headline': expect.stringContaining('1'),
      'answer.silence': expect.stringContaining('what they receive is not'),
      'answer.rows': expect.stringMatching(/^(first 1 of|all) /),
      'answer.revision': '1',
    });
    expect(Object.keys(rows[0] ?? {})).toContain('found.asAt');
  });

  it('says of how many rows it has only the first', async () => {
    const { rows } = await tableOf(
      'query ($n: Int) { parties(first: $n) { edges { node { id } } } }',
      {
        n: 3,
      },
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]?.['answer.rows']).toMatch(/^first 3 of \d+$/);
  });

  it('has no column for what the operation leaves out', async () => {
    const query = `query ($without: Boolean!, $with: Boolean = false) {
        today @skip(if: $without)
        flows(first: 2) { edges { node {
          id
          name @skip(if: $without)
          sender @include(if: $with) { party { name } }
          ... @include(if: $with) { modality }
          ...Known @skip(if: $without)
        } } }
        parties @include(if: $with) { edges { node { id } } }
      }
      fragment Known on Flow { recipient { party { id } } }`;
    const without = await tableOf(query, { without: true });
    const said = ['answer.unknownToFilter', 'answer.rows', 'answer.revision'];
    expect(Object.keys(without.rows[0] ?? {})).toEqual(['id', ...said]);
    const asked = await tableOf(query, { without: false });
    expect(Object.keys(asked.rows[0] ?? {})).toEqual([
      'id',
      'name',
      'recipient.party.id',
      'today',
      ...said,
    ]);
  });

  it.each([
    [
      'in one selection',
      'flows(first: 2) @include(if: $few) { FEW } flows(first: 2) @skip(if: $few) { ALL }',
    ],
    ['in fragments', '... @include(if: $few) { flows(first: 2) { FEW } } ...More @skip(if: $few)'],
  ])(
    'has the columns of the list that is asked for where it is asked for twice, %s',
    async (_, asked) => {
      const few = 'edges { node { id } }';
      const all = 'edges { node { id name } }';
      const more = asked.includes('...More')
        ? `fragment More on Query { flows(first: 2) { ${all} } }`
        : '';
      const query = `query ($few: Boolean!) { ${asked.replace('FEW', few).replace('ALL', all)} } ${more}`;
      for (const [isFew, columns] of [
        [true, ['id']],
        [false, ['id', 'name']],
      ] as const) {
        const { rows, refused } = await tableOf(query, { few: isFew });
        expect(refused).toBeNull();
        expect(rows).toHaveLength(2);
        expect(Object.keys(rows[0] ?? {}).filter((name) => !name.startsWith('answer.'))).toEqual(
          columns,
        );
      }
    },
  );

  it('is of the operation that is named, where another shares its fragment', async () => {
    const { api } = apiOver(store);
    const query = `query One { ...Rows } query Other { today ...Rows }
      fragment Rows on Query { flows(first: 2) { edges { node { id } } } }`;
    const reply = await api.table(JSON.stringify({ query, operationName: 'One' }));
    expect(reply).toMatchObject({ ok: true, headers: { 'x-atlas-rows': '2' } });
  });

  it('is refused in the words of the API for a directive whose variable is null', async () => {
    const { refused, status } = await tableOf(
      'query ($without: Boolean = true) { flows(first: 2) { edges { node { id name @skip(if: $without) } } } }',
      { without: null },
    );
    expect(status).toBe(400);
    expect(JSON.stringify(refused)).toMatch(/must not be null/);
  });

  it.each([
    ['no list', '{ today }', /asks for none/],
    [
      'two lists',
      '{ flows { edges { node { id } } } parties { edges { node { id } } } }',
      /“flows” and “parties”/,
    ],
    ['no rows', '{ flows { totalCount } }', /must ask for “edges” once/],
    [
      'a place to begin',
      '{ flows(after: "x") { edges { node { id } } } }',
      /begins at the first row/,
    ],
    ['something that is no operation', '{ flows {', /Syntax Error/],
    ['an unknown field', '{ flows { edges { node { wrong } } } }', /Cannot query field/],
    [
      'a name that is not there',
      '{ whoReceives(category: "nothing like it") { ... on WhoReceivesAnswer { rows { edges { node { words } } } } ... on Failure { message } } }',
      /There is no category/,
    ],
  ])('is refused for %s', async (_what, query, words) => {
    const { refused, status } = await tableOf(query);
    expect(status).toBe(400);
    expect(JSON.stringify(refused)).toMatch(words);
  });

  it('is refused at once for fragments that unfold without end', async () => {
    const levels = Array.from(
      { length: 25 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ ...F0 } ${levels.join(' ')} fragment F25 on Query { today }`;
    const { refused, status } = await tableOf(query);
    expect(status).toBe(400);
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'OverLimit' } }] });
  });

  it.each([
    ['changes', 2, null],
    ['is emptied and filled again', 1, '2026-11-23T00:00:00.000Z'],
  ])(
    'breaks off if the register %s, rather than mix two of its states',
    async (_what, number, changedAt) => {
      let revision: Revision = { number: 1, changedAt: null, formatVersion: 1 };
      const moving = changed(store, { revision: async () => revision });
      const reply = await apiOver(moving).api.table(
        '{"query":"{ flows { edges { node { id } } } }"}',
      );
      if (!reply.ok) throw new Error(reply.json);
      const read = async () => {
        for await (const _part of reply.body) revision = { ...revision, number, changedAt };
      };
      await expect(read()).rejects.toThrow('The register changed while the table was made.');
    },
  );

  it('is of the day on which it was begun, on every page', async () => {
    let now = new Date('2026-11-22T23:59:00Z');
    const { api } = apiOver(store, [], { now: () => now });
    const query = '{ today flows { edges { node { id } } } }';
    const reply = await api.table(JSON.stringify({ query }));
    if (!reply.ok) throw new Error(reply.json);
    let text = '';
    for await (const part of reply.body) {
      text += part;
      now = new Date('2026-11-23T00:01:00Z');
    }
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.length).toBeGreaterThan(400);
    expect(new Set(rows.map(({ today }) => today))).toEqual(new Set(['2026-11-22']));
  });
});
