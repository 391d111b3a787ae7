import { request } from 'node:http';
import { createApi, createExports } from '@sharing-atlas/api';
import { openStore, type Store } from '@sharing-atlas/graph';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttp } from '../src/http.ts';
import { createLog } from '../src/log.ts';
import { exchange } from './support/exchange.ts';

/** An operation that servers know once it was answered, and that many things can be wrong with. */
const QUERY = `query Known($first: Int! = 2, $all: Boolean! = false) {
  parties(first: $first) { totalCount edges { node { name } } }
  ...More @include(if: $all)
}
query Other { today }
fragment More on Query { flows(first: 200) { edges { node { carries { category { name narrower { name narrower { name narrower { name narrower { id } } } } } } } } } }`;
const KNOWN = { query: QUERY, operationName: 'Known' };
const NAMELESS = { query: '{ today }' };
const SENT = {
  'content-type': 'application/json',
  accept: 'application/json',
  'cache-control': 'no-store',
};
const STRICT = { ...SENT, accept: 'application/graphql-response+json' };

let store: Store;
let reported: unknown[] = [];
const apps: FastifyInstance[] = [];
beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  reported = [];
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
  await store.close();
});

async function server(): Promise<string> {
  const app = await createHttp({
    store,
    api: createApi({
      store,
      now: () => new Date('2026-11-22T12:00:00Z'),
      reportUnexpected: (_id, error) => reported.push(error),
      rememberRows: false,
    }),
    exports: createExports({ store }),
    pagesFolder: '.',
    log: createLog('silent'),
  });
  apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

type Headers = Readonly<Record<string, string>>;

async function post(url: string, body: unknown, headers: Headers = SENT) {
  const {
    status,
    headers: got,
    text,
  } = await exchange(url, '/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const { date: _date, 'content-length': _length, ...others } = got;
  // A failure that is masked has a number of its own each time.
  return { status, headers: others, text: text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID') };
}

const FROM_A_PAGE = { ...SENT, origin: 'http://elsewhere.example' };

test.each<[what: string, body: unknown, headers: Headers]>([
  ['the same', KNOWN, SENT],
  ['other variables', { ...KNOWN, variables: { first: 5 } }, SENT],
  ['no variables', { ...KNOWN, variables: null }, SENT],
  ['another operation of the document', { query: QUERY, operationName: 'Other' }, SENT],
  ['no operation of the document', { query: QUERY, operationName: 'None' }, STRICT],
  ['no name of two operations', { query: QUERY }, STRICT],
  ['a name that is none', { query: QUERY, operationName: 7 }, SENT],
  ['an empty name', { ...KNOWN, operationName: '' }, STRICT],
  ['an empty name of the only operation', { ...NAMELESS, operationName: '' }, SENT],
  [
    'an empty name of the only operation, told strictly',
    { ...NAMELESS, operationName: '' },
    STRICT,
  ],
  ['a wrong variable', { ...KNOWN, variables: { first: 'x' } }, STRICT],
  ['a wrong variable, told as plain JSON', { ...KNOWN, variables: { first: 'x' } }, SENT],
  ['a list of variables', { ...KNOWN, variables: [] }, STRICT],
  ['a page that is too long', { ...KNOWN, variables: { first: 999 } }, STRICT],
  ['more than it may cost', { ...KNOWN, variables: { first: 200, all: true } }, STRICT],
  ['something beside it', { ...KNOWN, more: 1 }, SENT],
  ['two at once', [KNOWN, KNOWN], SENT],
  ['nothing', null, SENT],
  ['another origin', KNOWN, FROM_A_PAGE],
  ['an answer of another form', KNOWN, { ...SENT, accept: 'image/png' }],
  ['a text of another kind', KNOWN, { ...SENT, 'content-type': 'text/plain' }],
])('a known operation with %s is answered as an unknown one', async (_what, body, headers) => {
  const [fresh, knowing] = [await server(), await server()];
  for (const each of [SENT, STRICT, FROM_A_PAGE]) {
    for (const asked of [KNOWN, NAMELESS]) await post(knowing, asked, each);
  }
  expect(await post(knowing, body, headers)).toEqual(await post(fresh, body, headers));
});

test('a known operation that fails is tried once, and its failure is masked and reported', async () => {
  const [fresh, knowing] = [await server(), await server()];
  await post(knowing, KNOWN);
  const read = store.read.bind(store);
  let tries = 0;
  store.read = (text, ...others) => {
    if (!text.includes(':Party')) return read(text, ...others);
    tries += 1;
    throw new Error('secret');
  };
  const failed = await post(knowing, KNOWN);
  expect(failed.text).not.toContain('secret');
  expect(failed.text).toContain('"code":"UNEXPECTED"');
  expect([tries, reported.length]).toEqual([1, 1]);
  expect(await post(fresh, KNOWN)).toEqual(failed);
});

test('a known operation is told what it cost, each time by its variables', async () => {
  const knowing = await server();
  await post(knowing, KNOWN);
  for (const first of [7, 2, 7]) {
    const before = store.meter.statements;
    const asked = { ...KNOWN, variables: { first } };
    const { text } = await post(knowing, asked, { ...SENT, 'x-atlas-explain': '1' });
    const statements = store.meter.statements - before;
    expect(JSON.parse(text)).toMatchObject({
      extensions: { revision: 0, cost: { cost: first, statements, cached: false } },
    });
  }
});

test('a known operation ends when its caller goes away', async () => {
  const url = await server();
  await post(url, KNOWN);
  const read = store.read.bind(store);
  const ended = new Promise<void>((resolve) => {
    store.read = (text, parameters, options) => {
      if (!text.includes(':Party')) return read(text, parameters, options);
      asking.destroy();
      return new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          resolve();
          reject(new Error('ended'));
        });
      });
    };
  });
  const asking = request(`${url}/graphql`, { method: 'POST', headers: SENT });
  asking.on('error', () => {});
  asking.end(JSON.stringify(KNOWN));
  await ended;
});
