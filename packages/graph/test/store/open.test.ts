import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeErrorOf } from '../support/errors.ts';
import { startLine } from '../support/line.ts';
import { openEmptyNeo4j } from '../support/stores.ts';

describe('an embedded store in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const open = (directory: string) => openStore({ kind: 'embedded', directory });

  it('makes the folder and keeps its data, constraints and indexes over closing', async () => {
    const directory = join(folder, 'not', 'there', 'yet');
    const first = await open(directory);
    expect(first.place).toBe(directory);
    await first.ensureSchema();
    await first.write((tx) => tx.run("CREATE (:Party {id: 'a', names: ['é']})"));
    await first.close();

    const second = await open(directory);
    expect(await second.read('MATCH (p:Party) RETURN p.names AS names')).toEqual([
      { names: ['é'] },
    ]);
    const again = second.write((tx) => tx.run("CREATE (:Party {id: 'a'})"));
    expect((await storeErrorOf(again)).code).toBe('CONSTRAINT');
    const [plan] = await second.read("EXPLAIN MATCH (p:Party {id: 'a'}) RETURN p.id AS id");
    expect(plan?.plan).toContain('[index: id]');
    await second.close();
  });

  it('waits on closing for what is under way', async () => {
    const store = await open(folder);
    const write = store.write((tx) => tx.run("CREATE (:Party {id: 'a'})"));
    await store.close();
    await write;
    const again = await open(folder);
    expect(await again.read('MATCH (p:Party) RETURN p.id AS id')).toEqual([{ id: 'a' }]);
    await again.close();
  });

  it('is refused to a second opener, and is free again after closing', async () => {
    const first = await open(folder);
    const error = await storeErrorOf(open(folder));
    expect(error.code).toBe('LOCKED');
    expect(error.message).toContain(folder);
    await first.close();
    await (await open(folder)).close();
  });

  it('says when the folder cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const error = await storeErrorOf(open(join(file, 'data')));
    expect(error.code).toBe('UNWRITABLE');
    expect(error.message).toMatch(/cannot write.*ATLAS_DATA_DIR/);
  });

  it('says when something else stands in the place of the database', async () => {
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other', 'atlas.grafeo'), 'not a database');
    const error = await storeErrorOf(open(join(folder, 'other')));
    expect(error.code).toBe('FAILED');
    expect(error.message).toMatch(/cannot be opened/);
  });

  it('refuses what a newer version wrote, and leaves it as it was', async () => {
    const store = await open(folder);
    await store.write((tx) => tx.run(NEWER));
    await store.close();
    for (const _ of [1, 2]) {
      const error = await storeErrorOf(open(folder));
      expect(error.code).toBe('NEWER_FORMAT');
      expect(error.message).toContain('format 2');
    }
  });
});

const NEWER =
  "CREATE (:Store {id: 'store', revision: 7, formatVersion: 2, changedAt: '2030-01-01'})";

describe('a Neo4j that is not there', () => {
  const open = (uri: string) => openStore({ kind: 'neo4j', uri, user: 'neo4j', password: 'any' });
  let silent: Server | undefined;
  afterEach(() => silent?.close());

  it.each(['bolt', 'neo4j', 'neo4j+s'])('is reported as unreachable (%s)', async (scheme) => {
    const error = await storeErrorOf(open(`${scheme}://user:s@cr/et@127.0.0.1:1`));
    expect(error.code).toBe('UNREACHABLE');
    expect(error.message).toContain(`${scheme}://127.0.0.1:1`);
    expect(error.message).toContain('NEO4J_URI');
    expect(error.message).not.toContain('cr/et');
  });

  it('is reported within ten seconds when something listens and never answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    silent = server;
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port to listen on');
    const error = await storeErrorOf(open(`bolt://127.0.0.1:${address.port}`));
    expect(error.code).toBe('UNREACHABLE');
  }, 10_000);

  it('is not looked for at something that is no address', async () => {
    const error = await storeErrorOf(open('http://127.0.0.1:7474'));
    expect(error.code).toBe('FAILED');
    expect(error.message).toContain('NEO4J_URI must look like');
  });
});

const neo4j = inject('neo4j');

describe.runIf(neo4j !== null)('a Neo4j that is there', () => {
  const settings = { kind: 'neo4j', ...(neo4j ?? { uri: '', user: '', password: '' }) } as const;

  it('refuses a wrong password', async () => {
    const error = await storeErrorOf(openStore({ ...settings, password: 'wrong' }));
    expect(error.code).toBe('REFUSED_CREDENTIALS');
    expect(error.message).toBe(
      `Neo4j at ${settings.uri} refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  });

  it('says when it has no such database', async () => {
    const error = await storeErrorOf(openStore({ ...settings, database: 'nowhere' }));
    expect(error.message).toContain('NEO4J_DATABASE');
  });

  it.each(['bolt', 'neo4j'])('is reached by %s://', async (scheme) => {
    const uri = settings.uri.replace(/^\w+:/, `${scheme}:`);
    const store = await openStore({ ...settings, uri });
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await store.close();
  });

  it('refuses what a newer version wrote', async () => {
    const store = await openEmptyNeo4j(settings);
    await store.write((tx) => tx.run(NEWER));
    const error = await storeErrorOf(openStore(settings));
    expect(error.code).toBe('NEWER_FORMAT');
    await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    await store.close();
  });

  it('may get its schema from two servers at once', async () => {
    const stores = await Promise.all([openStore(settings), openStore(settings)]);
    const [first] = stores;
    for (const row of await first.read('SHOW CONSTRAINTS')) {
      await first.write((tx) => tx.run(`DROP CONSTRAINT ${String(row.name)}`));
    }
    await Promise.all(stores.map((store) => store.ensureSchema()));
    const names = (await first.read('SHOW CONSTRAINTS')).map((row) => row.name);
    expect(names).toContain('store_id');
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is reported when it goes away, and used again when it is back', async () => {
    const line = await startLine(settings.uri);
    const store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${line.port}` });
    line.cut();
    expect(await store.health()).toEqual({
      ok: false,
      sentence: expect.stringContaining('cannot be reached'),
    });
    expect((await storeErrorOf(store.read('RETURN 1 AS one'))).code).toBe('UNREACHABLE');
    line.mend();
    expect(await store.health()).toMatchObject({ ok: true });
    // A connection that broke while it was idle costs the caller nothing.
    line.cut();
    line.mend();
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await store.close();
    await line.end();
  }, 20_000);

  it('waits on closing for what is under way', async () => {
    const store = await openEmptyNeo4j(settings);
    const write = store.write((tx) => tx.run("CREATE (:Party {id: 'a'})"));
    await store.close();
    await write;
    const again = await openStore(settings);
    expect(await again.read('MATCH (p:Party) RETURN p.id AS id')).toEqual([{ id: 'a' }]);
    await again.close();
  });

  it('ends the transaction on the server when a call is cancelled', async () => {
    const store = await openStore(settings);
    const controller = new AbortController();
    const marker = '/* to be cancelled */';
    const call = storeErrorOf(
      store.read(
        `${marker} UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n`,
        {},
        { signal: controller.signal },
      ),
    );
    const running = async () => {
      const rows = await store.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      return rows.some((row) => String(row.currentQuery).startsWith(marker));
    };
    await expect.poll(running, { timeout: 10_000 }).toBe(true);
    controller.abort();
    expect((await call).code).toBe('CANCELLED');
    await expect.poll(running, { timeout: 10_000 }).toBe(false);
    await store.close();
  });
});
