import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { createApi, createExports } from '@sharing-atlas/api';
import { openStore, type Store } from '@sharing-atlas/graph';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import type { GraphqlHandler } from '../src/graphql-route.ts';
import { healthOf } from '../src/health.ts';
import { createHttp } from '../src/http.ts';
import { createLog } from '../src/log.ts';
import { type Answer, type Asking, exchange, NAVIGATION } from './support/exchange.ts';
import { temporaryFolders } from './support/folders.ts';

const PAGE = '<!doctype html><title>Sharing Atlas</title>';
const SCRIPT = 'console.log("atlas");'.repeat(20);
const temporaryFolder = temporaryFolders();
const opened: { readonly app: FastifyInstance; readonly store: Store }[] = [];
afterEach(async () => {
  for (const { app, store } of opened.splice(0)) {
    await app.close();
    await store.close();
  }
});

async function builtPages(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'page-paths.json'), '["/","/ask","/ask/told","/parties/:id"]');
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, 'assets', 'index-a1b2.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'index-a1b2.js.br'), brotliCompressSync(SCRIPT));
  return folder;
}

interface Served {
  readonly store: Store;
  readonly logged: string[];
  ask(path: string, asking?: Asking): Promise<Answer>;
}

async function serve(options: Serving = {}): Promise<Served> {
  const store = await openStore({ kind: 'memory' });
  if (options.health !== undefined) store.health = options.health;
  const logged: string[] = [];
  const app = await createHttp({
    store,
    api: options.api ?? createApi({ store, reportUnexpected: () => {} }),
    exports: createExports({ store }),
    pagesFolder: options.pages ?? (await builtPages()),
    log: createLog('warn', { write: (line) => logged.push(line) }),
  });
  opened.push({ app, store });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { store, logged, ask: (path, asking) => exchange(url, path, asking) };
}

interface Serving {
  readonly api?: GraphqlHandler;
  readonly pages?: string;
  readonly health?: Store['health'];
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const post = (body: string): Asking => ({ method: 'POST', headers: JSON_HEADERS, body });

describe('every answer', () => {
  test.each([
    ['/', NAVIGATION],
    ['/assets/index-a1b2.js', {}],
    ['/assets/missing.js', {}],
    ['/healthz', {}],
    ['/graphql?query=%7B__typename%7D', JSON_HEADERS],
  ])('has the strict policy and the other headers of safety (%s)', async (path, headers) => {
    const answer = await (await serve()).ask(path, { headers });
    const policy = String(answer.headers['content-security-policy']);
    expect(policy.split(';')).toEqual([
      "default-src 'self'",
      "img-src 'self' data:",
      expect.stringMatching(/^style-src 'self' 'sha256-[^']+=' 'sha256-[^']+='$/),
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['x-frame-options']).toBe('DENY');
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });
});

describe('the pages', () => {
  test('are never kept by the browser, while files with a hash in their name always are', async () => {
    const { ask } = await serve();
    const page = await ask('/', { headers: NAVIGATION });
    expect(page).toMatchObject({ status: 200, text: PAGE });
    expect(page.headers['cache-control']).toBe('no-store');
    const script = await ask('/assets/index-a1b2.js');
    expect(script).toMatchObject({ status: 200, text: SCRIPT });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600');
  });

  test('are sent as they were compressed by the build', async () => {
    const { ask } = await serve();
    const script = await ask('/assets/index-a1b2.js', {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(script.headers['content-encoding']).toBe('br');
    expect(script.headers['content-type']).toMatch(/javascript/);
    expect(script.headers['cache-control']).toContain('immutable');
    expect(brotliDecompressSync(script.body).toString()).toBe(SCRIPT);
  });

  test.each([
    ['/ask', NAVIGATION],
    ['/ask/told/?asAt=2026-11-22', NAVIGATION],
    ['/parties/hub:sandwell%2Fmash', { accept: '*/*' }],
    ['/parties/a.b', {}],
  ])('answer whoever opens %s', async (path, headers) => {
    const { ask } = await serve();
    const answer = await ask(path, { headers });
    expect(answer).toMatchObject({ status: 200, text: PAGE });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await ask(path, { method: 'HEAD', headers })).status).toBe(200);
  });

  test.each(['/nothing', '/ask/nothing', '/parties/', '/parties/hub:sandwell/mash'])(
    'say that there is none at %s',
    async (path) => {
      const { ask } = await serve();
      expect(await ask(path, { headers: NAVIGATION })).toMatchObject({ status: 404, text: PAGE });
      expect(await ask(path)).toMatchObject({
        status: 404,
        text: 'There is nothing at this address.\n',
      });
    },
  );

  test.each([
    ['a missing asset', '/assets/missing.js', { headers: NAVIGATION }],
    ['something below GraphQL', '/graphql/more', { headers: NAVIGATION }],
    ['a request for data', '/ask', { headers: { accept: 'application/json' } }],
    ['a request that writes', '/ask', { method: 'POST', headers: NAVIGATION }],
  ])('do not answer %s', async (_what, path, asking) => {
    const answer = await (await serve()).ask(path, asking);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('<!doctype');
  });

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc',
  ])('do not let %s out of their folder', async (path) => {
    const answer = await (await serve()).ask(path);
    expect([400, 403, 404]).toContain(answer.status);
  });

  test('say how to build them when they are missing, and leave the rest to work', async () => {
    const { ask } = await serve({ pages: await temporaryFolder() });
    for (const path of ['/', '/ask']) {
      const answer = await ask(path, { headers: NAVIGATION });
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('npm start');
    }
    expect((await ask('/assets/index.js')).status).toBe(404);
    expect((await ask('/healthz')).status).toBe(200);
  });
});

describe('GraphQL', () => {
  test('is answered', async () => {
    const answer = await (await serve()).ask('/graphql', post('{"query":"{ __typename }"}'));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('has a page of its own for browsers, with a policy of its own', async () => {
    const page = await (await serve()).ask('/graphql', { headers: NAVIGATION });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']).split(';');
    expect(policy).toContain("script-src 'self' 'unsafe-inline' blob:");
    expect(policy).toContain('worker-src blob:');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    ['is too large', 413, `{"query":"${'x'.repeat(1_000_000)}"}`],
    ['is no JSON', 400, '{"query":'],
    ['is empty', 400, ''],
  ])('tells in its own shape that a request %s', async (_what, status, body) => {
    const answer = await (await serve()).ask('/graphql', post(body));
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('json');
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  test.each([JSON_HEADERS, {}])('does not answer HEAD (%j)', async (headers) => {
    const { ask, logged } = await serve();
    const answer = await ask('/graphql?query=%7Btoday%7D', { method: 'HEAD', headers });
    expect(answer).toMatchObject({ status: 405, text: '' });
    expect(answer.headers.allow).toBe('GET, POST, OPTIONS');
    expect(logged).toEqual([]);
  });

  test('measures a request that does not tell its length', async () => {
    const body = `{"query":"${'x'.repeat(1_000_000)}"}`;
    const answer = await (await serve()).ask('/graphql', {
      ...post(body),
      headers: { ...JSON_HEADERS, 'transfer-encoding': 'chunked' },
    });
    expect(answer.status).toBe(413);
  });

  test('does not tell what went wrong inside, but under which id the log does', async () => {
    const { ask, logged } = await serve({
      api: {
        handle: () => Promise.reject(new Error('the inside')),
        table: () => Promise.reject(new Error('the inside')),
        isReading: () => false,
      },
    });
    const answer = await ask('/graphql', post('{"query":"{ __typename }"}'));
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('the inside');
    const told = /under ([\w-]+)\./.exec(answer.text)?.[1];
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        reqId: told,
        err: expect.objectContaining({ message: 'the inside' }),
      }),
    ]);
  });
});

describe('/healthz', () => {
  test('tells the revision, and that nothing is being read', async () => {
    const answer = await (await serve()).ask('/healthz');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ status: 'ok', revision: 0, reading: false });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('says in a sentence that the store is gone', async () => {
    const { ask, store } = await serve();
    await store.close();
    const answer = await ask('/healthz');
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toEqual({
      status: 'unavailable',
      sentence: expect.stringMatching(/\.$/),
    });
  });

  test('tells the log, and nobody else, where the store stands', async () => {
    const { ask, logged } = await serve({
      health: async () => ({ ok: false, sentence: 'No answer from bolt://secret.host:7687.' }),
    });
    const answer = await ask('/healthz');
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('secret.host');
    expect(logged.join()).toContain('secret.host');
  });

  test('gives up on a store that does not answer', async () => {
    const store = await openStore({ kind: 'memory' });
    const silent = Object.assign(Object.create(store), { health: () => new Promise(() => {}) });
    const reasons: string[] = [];
    const health = await healthOf(silent, (reason) => reasons.push(reason), 20);
    await store.close();
    expect(health).toEqual({ status: 'unavailable', sentence: reasons[0] });
  });
});

describe('the log', () => {
  test('is quiet about requests that went well', async () => {
    const { ask, logged } = await serve();
    await ask('/', { headers: NAVIGATION });
    await ask('/nowhere');
    expect(logged).toEqual([]);
  });

  test('never holds what lets somebody in', () => {
    const logged: string[] = [];
    const log = createLog('info', { write: (line) => logged.push(line) });
    const headers = { authorization: 'Bearer key', cookie: 'session=key', accept: '*/*' };
    log.info({ headers, req: { headers }, res: { headers: { 'set-cookie': 'session=key' } } });
    expect(logged.join()).not.toContain('key');
    expect(logged.join()).toContain('*/*');
  });
});
