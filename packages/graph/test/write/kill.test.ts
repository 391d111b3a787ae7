import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore, type StoreSettings } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { applyChangeSet } from '../../src/write/door.ts';
import { manyKinds, ringOf } from '../support/batches.ts';
import { openEmptyNeo4j } from '../support/stores.ts';
import { buildProgram, ImportingProcess, type Program } from './processes.ts';

/** Two statements take the singleton, nine make nodes, eight relationships, two record the change. */
const STATEMENTS = 21;
const BEFORE_COMMIT = STATEMENTS;
const AFTER_COMMIT = STATEMENTS + 1;
const NO_STEP = -1;

const neo4j = inject('neo4j');
const folders: string[] = [];
const processes = new Set<ImportingProcess>();
let program: Program;

async function embeddedSettings(): Promise<StoreSettings> {
  const directory = await mkdtemp(join(tmpdir(), 'atlas-kill-'));
  folders.push(directory);
  return { kind: 'embedded', directory };
}

async function neo4jSettings(): Promise<StoreSettings> {
  if (neo4j === null) throw new Error('this run has no Neo4j');
  await (await openEmptyNeo4j(neo4j)).close();
  return { kind: 'neo4j', ...neo4j };
}

const ENGINES = [
  { engine: 'embedded', emptyStore: embeddedSettings },
  ...(neo4j === null ? [] : [{ engine: 'neo4j', emptyStore: neo4jSettings }]),
] as const;

function startProcess(): ImportingProcess {
  const started = new ImportingProcess(program);
  processes.add(started);
  return started;
}

/** Neo4j notices a little later that a client has gone. */
async function untilNobodyWrites(store: Store): Promise<void> {
  if (store.engine === 'embedded') return;
  const others = async () => {
    const rows = await store.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return rows.filter((row) => !String(row.currentQuery).startsWith('SHOW TRANSACTIONS')).length;
  };
  await expect.poll(others, { timeout: 15_000, interval: 20 }).toBe(0);
}

async function contents(store: Store) {
  const [nodes] = await store.read('MATCH (n) RETURN count(n) AS n');
  const [relationships] = await store.read('MATCH ()-[r]->() RETURN count(r) AS n');
  const revision = await store.revision();
  return { nodes: nodes?.n, relationships: relationships?.n, revision: revision.number };
}

const WHOLE = {
  // The batch, the singleton and the change set.
  nodes: manyKinds().nodes.length + 2,
  relationships: manyKinds().relationships.length,
  revision: 1,
};
const NOTHING = { nodes: 0, relationships: 0, revision: 0 };

beforeAll(async () => {
  program = await buildProgram();
});
afterEach(async () => {
  await Promise.all([...processes].map((started) => started.kill()));
  processes.clear();
});
afterAll(async () => {
  await program.remove();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describe.each(ENGINES)('importing into $engine', ({ engine, emptyStore }) => {
  /** Where the process is killed; held there, or while it goes on with the step. */
  const points = [
    ...Array.from({ length: STATEMENTS }, (_, step) => ({ step, hold: step % 2 === 0 })),
    { step: BEFORE_COMMIT, hold: true },
    { step: BEFORE_COMMIT, hold: false },
    { step: AFTER_COMMIT, hold: true },
  ];

  it(`leaves all or nothing when it is killed at any of ${points.length} points`, async () => {
    let spare = startProcess();
    for (const { step, hold } of points) {
      const importing = spare;
      spare = startProcess();
      const settings = await emptyStore();
      importing.order({ settings, step, hold });
      expect(await importing.next()).toEqual({ is: 'AT_STEP', step });
      await importing.kill();

      const store = await openStore(settings);
      await untilNobodyWrites(store);
      const found = await contents(store);
      const allowed = hold ? [step === AFTER_COMMIT ? WHOLE : NOTHING] : [WHOLE, NOTHING];
      expect(allowed, `killed at step ${step}`).toContainEqual(found);

      const again = await applyChangeSet(store, {
        kind: 'IMPORT',
        batch: ringOf(3, 'again:'),
        title: 'After the kill',
        at: '2026-11-21T10:00:00.000Z',
        expectedRevision: found.revision,
      });
      expect(again).toEqual({ outcome: 'APPLIED', revision: found.revision + 1 });
      await store.close();
    }
  }, 60_000);

  it('comes to its end when it is left alone, in as many steps as are tried above', async () => {
    const settings = await emptyStore();
    const importing = startProcess();
    importing.order({ settings, step: NO_STEP, hold: false });
    expect(await importing.next()).toEqual({
      is: 'DONE',
      steps: AFTER_COMMIT + 1,
      result: { outcome: 'APPLIED', revision: 1 },
    });
    const store = await openStore(settings);
    expect(await contents(store)).toEqual(WHOLE);
    await store.close();
  });

  it('lets one of two processes through', async () => {
    const settings = await emptyStore();
    const [first, second] = [startProcess(), startProcess()];
    first.order({ settings, step: STATEMENTS - 1, hold: true });
    expect((await first.next()).is).toBe('AT_STEP');
    second.order({ settings, step: engine === 'neo4j' ? 0 : NO_STEP, hold: false });
    if (engine === 'neo4j') {
      expect((await second.next()).is).toBe('AT_STEP');
    } else {
      expect(await second.next()).toEqual({
        is: 'FAILED',
        code: 'LOCKED',
        sentence: expect.stringContaining('in use by another running Sharing Atlas'),
      });
    }
    first.goOn();
    expect(await first.next()).toMatchObject({ result: { outcome: 'APPLIED', revision: 1 } });
    if (engine === 'neo4j') {
      expect(await second.next()).toMatchObject({ result: { outcome: 'STALE', revision: 1 } });
    }
    const store = await openStore(settings);
    expect(await contents(store)).toEqual(WHOLE);
    await store.close();
  });
});
