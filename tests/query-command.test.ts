import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi, createExports } from '../packages/api/src/index.ts';
import { importRegisters, openStore, type Store } from '../packages/graph/src/index.ts';
import { bundledDataFolder, loadRegisters } from '../packages/registers/src/index.ts';
import { createHttp } from '../packages/server/src/http.ts';
import { createLog } from '../packages/server/src/log.ts';
import { runToEnd } from '../scripts/run.mjs';
import { root } from './support/root.ts';

const EXAMPLE = 'docs/examples/flows.graphql';
let store: Store;
let close = async () => {};
let url = '';

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  const loaded = await loadRegisters(bundledDataFolder());
  if (!loaded.ok) throw new Error('The registers have problems.');
  await importRegisters(store, loaded.registers, new Date());
  const app = await createHttp({
    store,
    api: createApi({ store, reportUnexpected: () => {} }),
    exports: createExports({ store }),
    pagesFolder: '/nowhere',
    log: createLog('silent'),
  });
  close = async () => {
    await app.close();
    await store.close();
  };
  url = await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(() => close());

function query(...args: string[]) {
  return runToEnd(process.execPath, ['scripts/query.mjs', '--url', url, ...args], { cwd: root });
}

describe('npm run query', () => {
  test('writes the answer of an operation as JSON', async () => {
    const { code, stdout } = await query(EXAMPLE);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ data: { flows: { edges: expect.any(Array) } } });
  });

  test('writes all rows as CSV, with the columns that the examples in Python and R read', async () => {
    const { code, stdout } = await query(EXAMPLE, '--csv');
    expect(code).toBe(0);
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(50);
    const text = ['flows.py', 'flows.R']
      .map((name) => readFileSync(path.join(root, 'docs/examples', name), 'utf8'))
      .join('\n');
    const read = [...text.matchAll(/\[['"]([a-zA-Z.]+)['"]\]|\$([a-zA-Z]+)/g)];
    const names = new Set(read.map(([, quoted, named]) => quoted ?? named ?? ''));
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !head.split(',').includes(name))).toEqual([]);
  });

  test.each([
    ['a variable that the operation does not have', [EXAMPLE, '--csv', '--variable', 'n'], 2],
    ['a file that is not there', ['none.graphql'], 2],
    ['no list', ['packages/api/examples/01-coordinator-what-goes-to-the-mash.graphql', '--csv'], 1],
    ['no server', [EXAMPLE, '--url', 'http://127.0.0.1:1'], 2],
  ])('says in a sentence what is wrong with %s', async (_what, args, expected) => {
    const { code, stdout, output } = await query(...args);
    expect(code).toBe(expected);
    expect(stdout).toBe('');
    expect(output).toMatch(/[A-Z][^\n]+\./);
  });
});
