import { createApi, createExports } from '@sharing-atlas/api';
import { importRegisters, openStore, type Store } from '@sharing-atlas/graph';
import { bundledDataFolder, loadRegisters } from '@sharing-atlas/registers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createHttp } from '../src/http.ts';
import { createLog } from '../src/log.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
let store: Store;
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  const loaded = await loadRegisters(bundledDataFolder());
  if (!loaded.ok) throw new Error('The registers have problems.');
  await importRegisters(store, loaded.registers, NOW);
  app = await createHttp({
    store,
    api: createApi({ store, reportUnexpected: () => {} }),
    pagesFolder: '/nowhere',
    exports: createExports({ store, now: () => NOW }),
    log: createLog('silent'),
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(async () => {
  await app.close();
  await store.close();
});

describe('a list of GraphQL', () => {
  const ask = (query: string, headers: Record<string, string>) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const LIST = '{ notices { edges { node { id } } } }';

  test('is CSV for those who ask for CSV alone', async () => {
    const response = await ask(LIST, { accept: 'text/csv' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await response.text()).split('\r\n', 1)).toEqual([
      'id,answer.unknownToFilter,answer.rows,answer.revision',
    ]);
  });

  test('is JSON for all others, and what is no list says so', async () => {
    const both = await ask(LIST, { accept: 'application/json, text/csv' });
    expect(both.headers.get('content-type')).toContain('json');
    const none = await ask('{ today }', { accept: 'text/csv' });
    expect(none.status).toBe(400);
    expect(await none.json()).toMatchObject({ errors: [{ extensions: { code: 'NO_TABLE' } }] });
  });

  test('is not given to a form that another site could send', async () => {
    const response = await ask(LIST, { accept: 'text/csv', 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });
});

describe('an export', () => {
  const TRUST = 'org:sandwell-childrens-trust';
  const TABLES = [
    'who-receives?category=cat:health-information',
    'where-from?category=health+information',
    `what-goes?from=${TRUST}`,
    `bases?from=${TRUST}`,
    `recorded?from=${TRUST}&to=org:department-for-education&category=cat:unique-pupil-number`,
    'onward?from=org:birmingham-childrens-trust&steps=2',
    `compare?category=cat:health-information&from=${TRUST}&a=2019-04-01&b=2026-11-22`,
    `why-not?party=org:west-midlands-police&category=cat:health-information&from=${TRUST}`,
    `matrix?from=${TRUST}`,
    `record-of-processing?controller=${TRUST}`,
    'agreements?',
  ].map((entry) => entry.replace('?', '.FORMAT?'));

  test.each([
    ...TABLES.map((path) => [path.replace('FORMAT', 'csv'), 'text/csv; charset=utf-8']),
    ...TABLES.map((path) => [path.replace('FORMAT', 'json'), 'application/json; charset=utf-8']),
    ['register.jsonld?register=register:sandwell', 'application/ld+json'],
  ])('%s is a file to be saved, with a name of its own', async (path, type) => {
    const response = await fetch(`${url}/export/${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[a-z0-9_-]+_2026-11-22_revision-1\.(csv|json|jsonld)"$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await response.text();
    expect(text.length).toBeGreaterThan(1_000);
    expect(text).toContain(`${url}/export/${path.split('?')[0]}?`);
  });

  test('has a schema of its own, by which each answer in JSON is whole', async () => {
    const published = await (await fetch(`${url}/export/schema.json`)).json();
    const schema = z.fromJSONSchema(published);
    for (const path of TABLES) {
      const answer = await fetch(`${url}/export/${path.replace('FORMAT', 'json')}`);
      const read = schema.safeParse(await answer.json());
      expect(read.error?.message, path).toBeUndefined();
    }
    expect(schema.safeParse({ about: {}, columns: {}, rows: [] }).success).toBe(false);
  });

  test('of an unknown category is refused with the failure as JSON', async () => {
    const response = await fetch(`${url}/export/who-receives.csv?category=helth+information`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('There is no category'),
          extensions: {
            code: 'UnknownId',
            argument: 'category',
            nearest: expect.arrayContaining([
              { id: 'cat:health-information', name: 'Health information' },
            ]),
          },
        },
      ],
    });
  });

  test.each(['nothing.csv', 'agreements.xlsx'])(
    'that there is not (%s) is not found',
    async (path) => {
      expect((await fetch(`${url}/export/${path}`)).status).toBe(404);
    },
  );

  test('asked twice for one parameter is refused', async () => {
    const response = await fetch(`${url}/export/agreements.csv?asAt=2026-01-01&asAt=2026-01-02`);
    expect(response.status).toBe(400);
  });
});
