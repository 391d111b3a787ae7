import { readdirSync, readFileSync } from 'node:fs';
import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../src/index.ts';
import { answerOf, requestOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).sort();

const FRAGMENTS = `query ($deep: Boolean! = false, $first: Int = 3) {
  some: flows(first: $first) { totalCount edges { node { ...named id carries @include(if: $deep) { category { name } } } } }
  more: flows(first: 1, after: null) { edges { node { ...named ... on Flow { sender { party { __typename id name } } } } } }
}
fragment named on Flow { name statements @skip(if: $deep) { id } }`;

/** What may go wrong, and what the language has that the examples do not use. */
const OTHERS: readonly (readonly [
  what: string,
  query: string,
  variables: Record<string, unknown>,
])[] = [
  ['fragments', FRAGMENTS, {}],
  ['fragments with variables', FRAGMENTS, { deep: true, first: 2 }],
  ['introspection', '{ __schema { types { name kind fields { name type { name } } } } }', {}],
  [
    'a union’s failure',
    '{ party(id: "West Midland Police") { __typename ... on UnknownId { message nearest { id } } } }',
    {},
  ],
  ['an error in the errors', '{ flows(after: "zz") { totalCount } today }', {}],
  [
    'an error in a nested field',
    '{ flows(first: 2) { edges { node { name validity(asAt: "x") } } } }',
    {},
  ],
  [
    'too large an answer',
    '{ notices(first: 2) { edges { node { holds { category { listedBy { notice { holds { a: category { name } b: category { name } c: category { name } d: category { name } e: category { name } f: category { name } g: category { name } h: category { name } i: category { name } } } } } } } } } }',
    {},
  ],
  [
    'a wrong variable',
    'query ($first: Int!) { flows(first: $first) { totalCount } }',
    { first: 'x' },
  ],
  ['a missing variable', 'query ($first: Int!) { flows(first: $first) { totalCount } }', {}],
  [
    'a word that is none of the enum',
    '{ flows(first: 1) { edges { node { validity(asAt: "2026-02-30") } } } }',
    {},
  ],
  [
    'a filter in a variable',
    'query ($where: FlowWhere = { assertion: [STATED] }, $first: Int = 3) { all: flows(where: { AND: [$where] }) { totalCount } flows(where: $where, first: $first) { edges { node { id } } } }',
    { where: { NOT: { sender: { kind: ['HUB'] } }, recipient: { name: { contains: 'a' } } } },
  ],
  [
    'a filter that is none',
    'query ($where: [FlowWhere!]!) { flows(where: { OR: $where }) { totalCount } }',
    { where: [{ sender: { nothing: true } }] },
  ],
  ['no such field', '{ nothing }', {}],
  ['no such operation', 'query A { today } query B { today }', {}],
  [
    'a node of any type',
    '{ nodes(ids: ["org:ofsted", "S088", "no:such"]) { __typename id ... on Party { name } } }',
    {},
  ],
];

describe('compiled execution', () => {
  let store: Store;
  let ways: readonly [Api, Api];
  beforeAll(async () => {
    store = await openStore({ kind: 'memory' });
    await refill(store, await realBatch());
    const api = (compiled: boolean) =>
      createApi({
        store,
        // The plain way also reads every row anew: what is kept of them changes no answer.
        compiled,
        rememberRows: compiled,
        maxRecords: 4_000,
        now: () => new Date('2026-11-22T12:00:00.000Z'),
        reportUnexpected: (_id, error) => expect.unreachable(String(error)),
      });
    ways = [api(true), api(false)];
  });
  afterAll(() => store.close());

  it.each(examples)('answers the example %s as plain execution does', async (name) => {
    const query = readFileSync(new URL(name, folder), 'utf8');
    const [compiled, plain] = await Promise.all(ways.map((api) => answerOf(api, query)));
    expect(compiled).toEqual(plain);
    expect(compiled).toMatchObject({ data: {} });
  });

  it.each(OTHERS)('answers %s as plain execution does', async (_what, query, variables) => {
    const answers = await Promise.all(ways.map((api) => wholeAnswer(api, query, variables)));
    expect(answers[0]).toEqual(answers[1]);
  });
});

/** Status and body; places in the text are left out of errors, which compiled ones do not have. */
async function wholeAnswer(api: Api, query: string, variables: Record<string, unknown>) {
  const request = requestOf(query, variables);
  request.headers.set('accept', 'application/graphql-response+json');
  const response = await api.fetch(request);
  const body: { errors?: { locations?: unknown }[] } = await response.json();
  for (const error of body.errors ?? []) delete error.locations;
  return { status: response.status, body };
}
