import { request } from 'node:http';
import { createApi, createExports } from '@sharing-atlas/api';
import { applyChangeSet, openStore, type Store } from '@sharing-atlas/graph';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttp } from '../src/http.ts';
import { createLog } from '../src/log.ts';
import { type Asking, exchange } from './support/exchange.ts';

const QUESTION = '{ parties { totalCount edges { node { name } } } today }';
const MARK = { 'x-graphql-yoga-csrf': '1' };
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

let store: Store;
let now = new Date('2026-11-22T12:00:00Z');
const apps: FastifyInstance[] = [];
beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  now = new Date('2026-11-22T12:00:00Z');
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
  await store.close();
});

/** Another server over the same store. */
async function server(cacheBytes?: number) {
  const app = await createHttp({
    store,
    api: createApi({
      store,
      now: () => now,
      reportUnexpected: () => {},
      // So that what is worked out is seen in the statements.
      rememberRows: false,
      ...(cacheBytes === undefined ? {} : { cacheBytes }),
    }),
    exports: createExports({ store }),
    pagesFolder: '.',
    log: createLog('silent'),
  });
  apps.push(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (asking: Asking, path = '/graphql') => {
    const before = store.meter.statements;
    const answer = await exchange(url, path, asking);
    return { ...answer, statements: store.meter.statements - before };
  };
  return {
    url,
    get: (headers: Record<string, string> = MARK) =>
      ask(
        { headers: { accept: 'application/json', ...headers } },
        `/graphql?query=${encodeURIComponent(QUESTION)}`,
      ),
    post: (query: string, headers: Record<string, string> = {}) =>
      ask({
        method: 'POST',
        headers: { ...JSON_HEADERS, ...headers },
        body: JSON.stringify({ query }),
      }),
  };
}

async function add(id: string, name: string) {
  const { number } = await store.revision();
  const result = await applyChangeSet(store, {
    kind: 'IMPORT',
    batch: {
      nodes: [
        {
          label: 'Party',
          id,
          properties: { name, kind: 'ORGANISATION', registerId: 'register:reference' },
        },
      ],
      relationships: [],
    },
    title: 'for a test',
    at: now.toISOString(),
    expectedRevision: number,
  });
  expect(result.outcome).toBe('APPLIED');
}

describe('a caller who goes away', () => {
  test('ends the statement that is under way for it', async () => {
    const ended = new Promise<string>((resolve) => {
      const read = store.read.bind(store);
      store.read = (text, parameters, options) => {
        if (!text.includes('Party')) return read(text, parameters, options);
        asking.destroy();
        return new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            resolve('ended');
            reject(new Error('ended'));
          });
        });
      };
    });
    const { url } = await server();
    const body = JSON.stringify({ query: QUESTION });
    const asking = request(`${url}/graphql`, { method: 'POST', headers: JSON_HEADERS });
    asking.on('error', () => {});
    asking.end(body);
    expect(await ended).toBe('ended');
  });
});

describe('a question that is asked again', () => {
  test('is answered with the same bytes and one statement', async () => {
    await add('org:first', 'First');
    const { post } = await server();
    const first = await post(QUESTION);
    const again = await post(QUESTION);
    expect(first.text).toContain('"First"');
    expect(again.text).toBe(first.text);
    expect(again.headers).toMatchObject({
      'content-type': first.headers['content-type'],
      'cache-control': 'private, no-cache',
      etag: first.headers.etag,
    });
    expect(first.statements).toBeGreaterThan(1);
    expect(again.statements).toBe(1);
  });

  test('is answered anew after a write, whichever server was asked before', async () => {
    await add('org:first', 'First');
    const [one, other] = [await server(), await server()];
    for (const { post } of [one, other, one, other]) await post(QUESTION);
    await add('org:second', 'Second');
    for (const { post } of [one, other]) {
      const { text } = await post(QUESTION);
      expect(JSON.parse(text)).toMatchObject({
        data: { parties: { totalCount: 2 } },
        extensions: { revision: 2 },
      });
    }
  });

  test('is answered anew on another day', async () => {
    const { post } = await server();
    await post(QUESTION);
    now = new Date('2026-11-23T12:00:00Z');
    expect((await post(QUESTION)).text).toContain('2026-11-23');
  });

  test('tells who asks that it was given again', async () => {
    const { post } = await server();
    await post(QUESTION);
    const told = await post(QUESTION, { 'x-atlas-explain': '1' });
    expect(JSON.parse(told.text)).toMatchObject({
      data: { today: '2026-11-22' },
      extensions: { revision: 0, cost: { cost: 50, statements: 1, rows: 0, cached: true } },
    });
    expect((await post(QUESTION)).text).not.toContain('cached');
  });

  test('is not kept as a stream of events, which could not tell what it cost', async () => {
    const { post } = await server();
    const asked = { accept: 'text/event-stream' };
    await post(QUESTION, asked);
    const again = await post(QUESTION, { ...asked, 'x-atlas-explain': '1' });
    expect(again.status).toBe(200);
    expect(again.text).toContain('"cached":false');
  });

  test('is not sent again to who has the answer', async () => {
    const { get } = await server();
    const { headers, status } = await get();
    expect(status).toBe(200);
    const held = await get({ ...MARK, 'if-none-match': `"other", ${String(headers.etag)}` });
    expect(held).toMatchObject({ status: 304, text: '', statements: 1 });
    expect(held.headers.etag).toBe(headers.etag);
    await add('org:first', 'First');
    const moved = await get({ ...MARK, 'if-none-match': String(headers.etag) });
    expect(moved.status).toBe(200);
    expect(moved.headers.etag).not.toBe(headers.etag);
  });

  test.each([
    ['with an error', '{ parties(first: 999) { totalCount } }', {}],
    ['that is no GraphQL', '{ parties(', {}],
    ['that must not be kept', QUESTION, { 'cache-control': 'no-store' }],
  ])('%s is worked out each time', async (_what, query, headers) => {
    const { post } = await server();
    const first = await post(query, headers);
    const again = await post(query, headers);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.headers.etag).toBeUndefined();
    // The first also asks for the revision before it.
    expect([0, 1]).toContain(first.statements - again.statements);
  });

  test('is not answered to a caller who may not ask', async () => {
    const { get } = await server();
    await get();
    expect((await get({})).status).toBe(403);
  });

  test('is worked out each time without a cache', async () => {
    const { post } = await server(0);
    await post(QUESTION);
    expect((await post(QUESTION)).statements).toBeGreaterThan(1);
  });
});
