import { readdirSync, readFileSync } from 'node:fs';
import { openStore, type Store } from '@sharing-atlas/graph';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../src/execution/limits.ts';
import { type Answer, apiOver, requestOf } from './support/ask.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
});
afterAll(() => store.close());

/** Asks over HTTP with its own media type, where a refusal has a status of its own. */
async function ask(body: unknown, headers: Record<string, string> = {}) {
  const { api, reported } = apiOver(store);
  const request = requestOf(
    '',
    {},
    { body: typeof body === 'string' ? body : JSON.stringify(body) },
  );
  request.headers.set('accept', 'application/graphql-response+json');
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  const before = store.meter.statements;
  const started = performance.now();
  const response = await api.fetch(request);
  const text = await response.text();
  const answer: Answer = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    answer,
    reported,
    statements: store.meter.statements - before,
    milliseconds: performance.now() - started,
  };
}

const times = (count: number, word: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => word(index)).join(' ');

/** Fragments that each use the next one twice: written in lines, executed in billions of fields. */
const bomb = (levels: number) =>
  `{ categories { edges { node { ...f0 } } } } ${times(
    levels,
    (index) =>
      `fragment f${index} on Category { narrower { ...f${index + 1} } broader { ...f${index + 1} } }`,
  )} fragment f${levels} on Category { id }`;

const cycle =
  '{ categories { edges { node { ...a } } } } fragment a on Category { narrower { ...b } } fragment b on Category { narrower { ...a } }';
const manyFragments = `{ ${times(500, (index) => `...g${index}`)} } ${times(400, (index) => `fragment g${index} on Query { today ...g${index + 1} }`)} fragment g400 on Query { today }`;

const REFUSED: readonly (readonly [what: string, body: unknown, words: RegExp])[] = [
  ['a broken sentence', { query: '{ flows(' }, /Syntax Error/],
  [
    'variables that lie too deep in one another',
    `{ "query": "query ($where: FlowWhere) { flows(where: $where) { totalCount } }", "variables": { "where": ${'{"NOT":'.repeat(50_000)}{}${'}'.repeat(50_000)} } }`,
    /nesting limit of 100/,
  ],
  [
    'an operation that is too long',
    { query: `{ ${times(3100, () => 'today')} }` },
    /tokens limit of 3000/,
  ],
  [
    'one that is too deep',
    {
      query: `{ categories { edges { node ${'{ narrower '.repeat(12)}{ id }${' }'.repeat(12)} } } }`,
    },
    /depth limit of 14/,
  ],
  ['aliases', { query: `{ ${times(31, (index) => `a${index}: today`)} }` }, /aliases limit of 30/],
  [
    'aliases in fragments',
    {
      query: `{ ...a ...b } fragment a on Query { ${times(20, (index) => `a${index}: today`)} } fragment b on Query { ${times(20, (index) => `b${index}: today`)} }`,
    },
    /aliases limit of 30/,
  ],
  [
    'directives',
    { query: `{ today ${times(51, () => '@include(if: true)')} }` },
    /directives limit of 50/,
  ],
  ['fragments in fragments', { query: bomb(60) }, /limit of/],
  ['a wide bomb below the depth limit', { query: bomb(10) }, /fields limit of 2000/],
  ['many fragments', { query: manyFragments }, /limit of/],
  ['a cycle of fragments', { query: cycle }, /itself/],
  [
    'too many rows in rows',
    {
      query:
        '{ parties(first: 200) { edges { node { parts { party { parts { party { parts { party { parts { party { parts { party { id } } } } } } } } } } } } } }',
    },
    /may cost \d+; the limit is 60000.*“parties\.edges\.node/,
  ],
  [
    'rows asked for by a variable',
    {
      query:
        'query ($n: Int) { flows(first: $n) { edges { node { carries { category { listedBy { notice { holds { category { id } } } } } } } } } }',
      variables: { n: 200 },
    },
    /may cost/,
  ],
  [
    'what is worked out over the whole register, many times',
    {
      query: `{ ${times(
        7,
        (index) =>
          `a${index}: impactOf(change: { flowStops: { flow: "flow:sandwell/return-to-dfe" } }) { __typename }`,
      )} }`,
    },
    /may cost \d+; the limit is 60000.*“impactOf”/,
  ],
  [
    'many lists of the schema itself',
    {
      query:
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    },
    /introspection depth/i,
  ],
  ['a batch', [{ query: '{ today }' }, { query: '{ today }' }], /[Bb]atch/],
  ['no query', { variables: {} }, /query/i],
  ['a query that is none', { query: 12 }, /query/i],
  ['variables that are none', { query: '{ today }', variables: 'x' }, /variables/i],
  [
    'a wrong variable',
    { query: 'query ($n: Int!) { flows(first: $n) { totalCount } }', variables: { n: 'x' } },
    /Int cannot represent/,
  ],
  [
    'an operation that is not there',
    { query: 'query A { today }', operationName: 'B' },
    /operation/i,
  ],
  ['null bytes', { query: '{ today \u0000 }' }, /Syntax Error/],
  ['JSON that is cut off', '{"query":"{ to', /JSON/],
  ['a field that is not there', { query: '{ passwords }' }, /Cannot query field/],
];

describe('an operation that cannot be answered', () => {
  it.each(REFUSED)(
    '%s is refused at once, and the next is answered',
    async (_what, body, words) => {
      const { status, answer, reported, statements, milliseconds } = await ask(body);
      expect(answer.errors?.[0]?.message).toMatch(words);
      expect(answer.data ?? null).toBeNull();
      expect(status).toBe(400);
      expect(reported).toEqual([]);
      expect(statements).toBe(0);
      expect(milliseconds).toBeLessThan(1_000);
      expect((await ask({ query: '{ __typename }' })).answer.data).toEqual({ __typename: 'Query' });
    },
  );

  it('is told with what it cost, what the limit is and which field made it so', async () => {
    const query =
      '{ purposes { totalCount } flows(first: 200) { edges { node { carries { category { listedBy { notice { holds { category { id } } } } } } } } } }';
    const { answer } = await ask({ query });
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'TooCostly',
      limit: LIMITS.cost,
      field: expect.stringMatching(/^flows\.edges\.node\.carries/),
    });
    expect(error?.extensions?.cost).toBeGreaterThan(LIMITS.cost);
  });

  it('is not refused for a part that is left out', async () => {
    const query =
      'query ($all: Boolean!) { today flows(first: 200) @include(if: $all) { edges { node { carries { category { listedBy { notice { holds { category { id } } } } } } } } } }';
    expect((await ask({ query, variables: { all: true } })).status).toBe(400);
    expect((await ask({ query, variables: { all: false } })).answer.errors).toBeUndefined();
  });
});

describe('a filter that is too large', () => {
  it('is refused before anything of the register is read for it', async () => {
    const query =
      'query ($where: FlowWhere) { flowStatistics(groupBy: [], where: $where) { totalCount } }';
    const asking = (size: number) => {
      const where = { OR: Array.from({ length: size }, () => ({ assertion: ['STATED'] })) };
      return ask({ query, variables: { where } });
    };
    const [small, large] = [await asking(20), await asking(201)];
    expect(large.answer.errors).toMatchObject([
      { message: expect.stringMatching(/filter is too large/) },
    ]);
    // Reading for the first takes a dozen statements; all that is left is to ask for the revision.
    expect(large.statements).toBeLessThan(small.statements - 10);
  });
});

describe('a filter', () => {
  const query = 'query ($where: PartyWhere) { parties(where: $where) { totalCount } }';
  const list = <Item>(length: number, item: (place: number) => Item) =>
    Array.from({ length }, (_, place) => item(place));
  const within = (levels: number, wrap: (inside: object) => object) =>
    list(levels, () => wrap).reduce<object>((inside, wrapped) => wrapped(inside), {
      kind: ['HUB'],
    });

  it.each([
    ['200 filters', 200, (count: number) => ({ OR: list(count, () => ({ kind: ['HUB'] })) })],
    ['200 empty filters', 200, (count: number) => ({ OR: list(count, () => ({})) })],
    [
      '24 filters, each denied by the next',
      24,
      (count: number) => within(count, (NOT) => ({ NOT })),
    ],
    [
      '24 filters, each of members of the next',
      24,
      (count: number) => within(count, (some) => ({ memberOf: { some } })),
    ],
    [
      '5,000 values',
      5_000,
      (count: number) => ({ name: { in: list(count, (place) => `word ${place}`) } }),
    ],
    [
      '5,000 values in two lists',
      5_000,
      (count: number) => ({
        OR: [{ kind: ['HUB'] }, { name: { in: list(count - 1, (place) => `word ${place}`) } }],
      }),
    ],
  ])('may hold %s and no more', async (_what, most, whereOf) => {
    const whole = await ask({ query, variables: { where: whereOf(most) } });
    expect(whole.answer).toMatchObject({ data: { parties: { totalCount: 0 } } });
    const more = await ask({ query, variables: { where: whereOf(most + 1) } });
    expect(more.answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/filter is too large/),
        extensions: { code: 'BadArgument', argument: 'where' },
      },
    ]);
  });
});

describe('an answer that tells what it cost', () => {
  it('gives cost, limit, time in the database, statements and rows to who asks', async () => {
    const query = '{ flows(first: 10) { edges { node { carries { category { name } } } } } }';
    const told = await ask({ query }, { 'x-atlas-explain': '1' });
    expect(told.answer.extensions?.cost).toEqual({
      cost: 10 * (1 + 3 * 2),
      limit: LIMITS.cost,
      databaseMs: expect.any(Number),
      statements: told.statements,
      rows: expect.any(Number),
      cached: false,
    });
    expect((await ask({ query })).answer.extensions).toEqual({ revision: 0 });
  });
});

describe('the limits', () => {
  const examples = new URL('../examples/', import.meta.url);
  it.each([
    [
      'the questions of tools',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    ],
    ...readdirSync(examples).map((name): [string, string] => [
      name,
      readFileSync(new URL(name, examples), 'utf8'),
    ]),
  ])('leave room for %s', async (_name, query) => {
    const { answer } = await ask({ query }, { 'x-atlas-explain': '1' });
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost).toMatchObject({ cost: expect.any(Number) });
    const told = Object(answer.extensions?.cost).cost;
    expect(told).toBeLessThan(LIMITS.cost / 2);
  });
});
