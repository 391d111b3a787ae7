import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openStore } from '@sharing-atlas/graph';
import { afterEach, describe, expect, test } from 'vitest';
import { readExamples } from '../src/examples.ts';
import { createLog } from '../src/log.ts';
import { examplesFolder, pagesFolder, registersFolder } from '../src/places.ts';
import type { Settings } from '../src/settings.ts';
import { type StartResult, start } from '../src/start.ts';
import { startRefusingNeo4j } from './support/bolt.ts';
import { temporaryFolders } from './support/folders.ts';

const temporaryFolder = temporaryFolders();
const running: StartResult[] = [];
afterEach(async () => {
  for (const started of running.splice(0)) if (started.ok) await started.stop();
});

interface Started {
  readonly result: StartResult;
  readonly printed: readonly string[];
}

async function startWith(
  store: string | Settings['store'],
  changes: Partial<Settings> & { readonly registersFolder?: string } = {},
): Promise<Started> {
  const { registersFolder: registers = registersFolder(), ...settings } = changes;
  const printed: string[] = [];
  const result = await start({
    settings: {
      port: 0,
      host: '127.0.0.1',
      logLevel: 'silent',
      compiled: true,
      readAhead: true,
      cacheBytes: 1_000_000,
      store: typeof store === 'string' ? { kind: 'embedded', directory: store } : store,
      ...settings,
    },
    registersFolder: registers,
    pagesFolder: pagesFolder(),
    examplesFolder: examplesFolder(),
    log: createLog('silent'),
    print: (line) => printed.push(line),
  });
  running.push(result);
  return { result, printed };
}

function urlOf({ result }: Started): string {
  if (!result.ok) throw new Error(result.sentence);
  return result.url;
}

function sentenceOf({ result }: Started): string {
  if (result.ok) throw new Error('it started');
  return result.sentence;
}

async function revisionIn(directory: string): Promise<number> {
  const store = await openStore({ kind: 'embedded', directory });
  const { number } = await store.revision();
  await store.close();
  return number;
}

describe('the first start', () => {
  test('imports the registers, then says where to look and what is held', async () => {
    const folder = await temporaryFolder();
    const started = await startWith(folder);
    const url = urlOf(started);
    expect(started.printed).toEqual([
      expect.stringMatching(/^Imported 3 registers as revision 1: .*Birmingham.*; .*Sandwell/),
      `Sharing Atlas is ready: ${url}`,
      `  Explore, Ask        ${url}/`,
      `  Query (GraphQL)     ${url}/graphql`,
      `  Holds revision 1: 2 notices, 289 statements (embedded store in ${folder})`,
    ]);
    const health = await fetch(`${url}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({
      status: 'ok',
      revision: 1,
      reading: expect.any(Boolean),
    });
  });

  test('listens on the address that was asked for, and tells one that a browser can open', async () => {
    const everywhere = await startWith(await temporaryFolder(), { host: '0.0.0.0' });
    expect(urlOf(everywhere)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${urlOf(everywhere)}/healthz`)).status).toBe(200);
  });
});

describe('GraphiQL', () => {
  test('has the examples on a shelf, each of which is answered', async () => {
    const url = urlOf(await startWith(await temporaryFolder()));
    const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const examples = await readExamples(examplesFolder());
    expect(examples.length).toBeGreaterThan(0);
    for (const query of examples) {
      // Not toContain: its message would hold the whole page, two megabytes.
      expect(page.includes(`href="?query=${encodeURIComponent(query)}"`)).toBe(true);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(await answer.json()).toEqual({
        data: expect.any(Object),
        extensions: { revision: 1 },
      });
    }
  });
});

describe('the second start', () => {
  test('does not import again, and says what is held', async () => {
    const folder = await temporaryFolder();
    const first = await startWith(folder);
    if (first.result.ok) await first.result.stop();

    const second = await startWith(folder);
    expect(second.printed[0]).toBe(`Sharing Atlas is ready: ${urlOf(second)}`);
    expect(second.printed[3]).toContain('Holds revision 1: 2 notices, 289 statements');
  });
});

describe('a start that cannot be', () => {
  test('says that the port is in use, and leaves the data to the next start', async () => {
    const folder = await temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

    const refused = await startWith(folder, { port });
    expect(sentenceOf(refused)).toBe(
      `Port ${port} is in use: stop the other program or choose another port, for example PORT=${port + 1} npm start.`,
    );
    other.close();

    const next = await startWith(folder);
    expect(next.printed[0]).toBe(`Sharing Atlas is ready: ${urlOf(next)}`);
  });

  test('says that the address is not one of this machine', async () => {
    const refused = await startWith(await temporaryFolder(), { host: '192.0.2.1' });
    expect(sentenceOf(refused)).toContain('HOST is "192.0.2.1"');
  });

  test('says that the data folder cannot be written', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(sentenceOf(await startWith(join(file, 'data')))).toMatch(
      /cannot write .*ATLAS_DATA_DIR/,
    );
  });

  test('says that another Sharing Atlas uses the data folder', async () => {
    const folder = await temporaryFolder();
    await startWith(folder);
    const second = await startWith(folder);
    expect(sentenceOf(second)).toMatch(/in use by another running Sharing Atlas/);
    expect(second.printed).toEqual([]);
  });

  test('refuses a store that a newer version wrote, and leaves it as it was', async () => {
    const directory = await temporaryFolder();
    const store = await openStore({ kind: 'embedded', directory });
    await store.write((transaction) =>
      transaction.run(
        "CREATE (:Store {id: 'store', revision: 7, formatVersion: 2, changedAt: '2030-01-01'})",
      ),
    );
    await store.close();
    for (const _ of [1, 2]) {
      expect(sentenceOf(await startWith(directory))).toContain('newer version of Sharing Atlas');
    }
  });

  test('says that Neo4j cannot be reached', async () => {
    const refused = await startWith({
      kind: 'neo4j',
      uri: 'bolt://127.0.0.1:1',
      user: 'neo4j',
      password: 'secret',
    });
    expect(sentenceOf(refused)).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached/);
    expect(refused.printed).toEqual([]);
  });

  test('says that Neo4j refused the password', async () => {
    const { uri, end } = await startRefusingNeo4j();
    const refused = await startWith({ kind: 'neo4j', uri, user: 'neo4j', password: 'wrong' });
    expect(sentenceOf(refused)).toBe(
      `Neo4j at ${uri} refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.`,
    );
    end();
  });

  test('lists every problem of the registers and imports nothing', async () => {
    const registers = await temporaryFolder();
    await mkdir(join(registers, 'one'));
    await writeFile(join(registers, 'one', 'register.yaml'), 'register:\n  format: 1\n  size: 3\n');
    const data = await temporaryFolder();
    const refused = await startWith(data, { registersFolder: registers });
    expect(sentenceOf(refused)).toMatch(/^Nothing was imported, .* have \d+ problems?:\n/);
    expect(sentenceOf(refused)).toMatch(/one\/register\.yaml:3:3 unknown-key/);
    expect(sentenceOf(refused)).toMatch(/one\/register\.yaml:\d+:\d+ missing-key/);
    expect(refused.printed).toEqual([]);
    expect(await revisionIn(data)).toBe(0);
  });

  test.each([
    ['is not there', (folder: string) => join(folder, 'nowhere')],
    ['is empty', (folder: string) => folder],
  ])('says so when the folder of the registers %s', async (_what, within) => {
    const data = await temporaryFolder();
    const refused = await startWith(data, { registersFolder: within(await temporaryFolder()) });
    expect(sentenceOf(refused)).toMatch(/^Nothing was imported/);
    expect(await revisionIn(data)).toBe(0);
  });
});
