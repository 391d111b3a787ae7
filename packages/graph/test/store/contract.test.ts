import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { storeErrorOf } from '../support/errors.ts';
import { engines } from '../support/stores.ts';

/**
 * Takes a second or far more, so that a limit or a cancel comes first. Not more on the embedded
 * engine, which runs it to its end all the same.
 */
const SLOW = `UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b
  WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS c`;

const ROUNDS = { embedded: 2_500, neo4j: 30_000 };

describe.each(engines())('a store on $name', ({ name, open }) => {
  const slow = { n: ROUNDS[name] };
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.ensureSchema();
  });
  afterEach(() => store.close());

  const parties = async () => {
    const rows = await store.read('MATCH (p:Party) RETURN p.id AS id ORDER BY id');
    return rows.map((row) => row.id);
  };

  it('gives back what it was given', async () => {
    const values = {
      text: 'Ysgol Gymraeg – “plant” 👧🏽 \n\'"\\`$',
      whole: 1990,
      negative: -7,
      large: Number.MAX_SAFE_INTEGER,
      fraction: 0.1,
      yes: true,
      nothing: null,
      list: ['b', 'a'],
      numbers: [1, 2.5],
      empty: [],
      nested: { list: [{ deep: [1, { deeper: 'x' }] }], map: {} },
    };
    const [row] = await store.read('RETURN $values AS values', { values });
    expect(row?.values).toEqual(values);
  });

  it('keeps the properties of nodes and relationships', async () => {
    const properties = {
      name: 'Café 😀',
      since: 2021,
      share: 0.5,
      active: false,
      names: [],
      alt: ['é'],
    };
    await store.write((tx) =>
      tx.run(
        `CREATE (a:Party {id: 'a'}) SET a += $properties
         CREATE (a)-[r:SENDS]->(:DataFlow {id: 'f'}) SET r += $properties`,
        { properties },
      ),
    );
    const rows = await store.read(
      'MATCH (a:Party)-[r:SENDS]->() RETURN properties(a) AS a, properties(r) AS r, a.missing AS missing',
    );
    expect(rows).toEqual([{ a: { id: 'a', ...properties }, r: properties, missing: null }]);
  });

  it('takes whole numbers as integers, at any depth', async () => {
    const rows = await store.read(
      'UNWIND $map.list AS x WITH x, $divisor AS d RETURN x / d AS half ORDER BY half SKIP $skip LIMIT $limit',
      { map: { list: [3, 5, 7, 9] }, divisor: 2, skip: 1, limit: 2 },
    );
    expect(rows).toEqual([{ half: 2 }, { half: 3 }]);
  });

  it.each([
    ["CREATE (:Party {id: 'x'})"],
    ["MERGE (p:Party {id: 'a'}) RETURN p.id AS id"],
    ["MATCH (p:Party {id: 'a'}) SET p.name = 'other' RETURN p.id AS id"],
    ['MATCH (p:Party) REMOVE p.name'],
    ['MATCH (p:Party) DETACH DELETE p'],
    ['CREATE INDEX never FOR (n:Party) ON (n.never)'],
    ["CALL { CREATE (:Party {id: 'x'}) } RETURN 1 AS one"],
  ])('refuses to write in a read: %s', async (text) => {
    await store.write((tx) => tx.run("CREATE (:Party {id: 'a', name: 'first'})"));
    const error = await storeErrorOf(store.read(text));
    expect(error.code).toBe('READ_ONLY');
    expect(error.message).toContain(store.place);
    expect(await store.read('MATCH (p:Party) RETURN p.id AS id, p.name AS name')).toEqual([
      { id: 'a', name: 'first' },
    ]);
  });

  it('does not take words in texts, comments or names for writing', async () => {
    const rows = await store.read(
      `// CREATE (x)
       WITH {text: 'DELETE (n)', created: "MERGE (n)"} AS m RETURN m.text AS a, m.created AS \`set x\``,
    );
    expect(rows).toEqual([{ a: 'DELETE (n)', 'set x': 'MERGE (n)' }]);
  });

  it('refuses a whole node in an answer', async () => {
    await store.write((tx) => tx.run("CREATE (:Party {id: 'a'})"));
    const error = await storeErrorOf(store.read('MATCH (p:Party) RETURN collect(p) AS all'));
    expect(error.message).toContain('properties(');
  });

  it('writes all or nothing', async () => {
    const own = new Error('thought better of it');
    await expect(
      store.write(async (tx) => {
        await tx.run("CREATE (:Party {id: 'a'})");
        throw own;
      }),
    ).rejects.toBe(own);
    expect(await parties()).toEqual([]);
  });

  it('writes nothing after a failed statement, even if the work goes on', async () => {
    const error = await storeErrorOf(
      store.write(async (tx) => {
        await tx.run("CREATE (:Party {id: 'a'})");
        await tx.run('THIS IS NOT CYPHER').catch(() => {});
        await tx.run("CREATE (:Party {id: 'b'})").catch(() => {});
      }),
    );
    expect(error.code).toBe('FAILED');
    expect(await parties()).toEqual([]);
  });

  it('shows a write to itself at once and to reads after its end', async () => {
    await store.write(async (tx) => {
      await tx.run("CREATE (:Party {id: 'a'})");
      expect(await tx.run('MATCH (p:Party) RETURN p.id AS id')).toEqual([{ id: 'a' }]);
      expect(await parties()).toEqual([]);
    });
    expect(await parties()).toEqual(['a']);
  });

  it('takes writes that come at once one after the other', async () => {
    await store.write((tx) => tx.run("CREATE (:Party {id: 'a', n: 0})"));
    const add = () => store.write((tx) => tx.run("MATCH (p:Party {id: 'a'}) SET p.n = p.n + 1"));
    await Promise.all([add(), add(), add(), add(), add()]);
    expect(await store.read('MATCH (p:Party) RETURN p.n AS n')).toEqual([{ n: 5 }]);
  });

  it('refuses an id that is taken', async () => {
    await store.write((tx) => tx.run("CREATE (:Party {id: 'a'})"));
    const error = await storeErrorOf(
      store.write(async (tx) => {
        await tx.run("CREATE (:Party {id: 'b'})");
        await tx.run("CREATE (:Party {id: 'a'})");
      }),
    );
    expect(error.code).toBe('CONSTRAINT');
    expect(error.message).toContain(store.place);
    expect(await parties()).toEqual(['a']);
  });

  it('makes its schema once, however often and by however many it is asked', async () => {
    await Promise.all([store.ensureSchema(), store.ensureSchema()]);
    const rows = await store.read('SHOW CONSTRAINTS');
    expect(rows.filter((row) => row.name === 'party_id')).toHaveLength(1);
  });

  it('ends a read at its time limit', async () => {
    const error = await storeErrorOf(store.read(SLOW, slow, { timeoutMs: 60 }));
    expect(error.code).toBe('TIMED_OUT');
    expect(error.message).toContain('60 milliseconds');
  });

  it('ends a write at its time limit, writes nothing and lets the next one through', async () => {
    await store.write((tx) => tx.run("CREATE (:Party {id: 'a', name: 'first'})"));
    const change = "MATCH (p:Party {id: 'a'}) SET p.name = $name RETURN p.name AS name";
    const error = await storeErrorOf(
      store.write(
        async (tx) => {
          await tx.run(change, { name: 'second' });
          await tx.run("CREATE (:Party {id: 'b'})");
          await tx.run(SLOW, slow);
        },
        { timeoutMs: 400 },
      ),
    );
    expect(error.code).toBe('TIMED_OUT');
    await store.write((tx) => tx.run(change, { name: 'third' }));
    expect(await store.read('MATCH (p:Party) RETURN p.id AS id, p.name AS name')).toEqual([
      { id: 'a', name: 'third' },
    ]);
  });

  it('ends a call that is cancelled', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = storeErrorOf(store.read(SLOW, slow, { signal }));
    const write = storeErrorOf(store.write((tx) => tx.run(SLOW, slow), { signal }));
    controller.abort();
    expect((await read).code).toBe('CANCELLED');
    expect((await write).code).toBe('CANCELLED');
    expect((await storeErrorOf(store.read('RETURN 1 AS one', {}, { signal }))).code).toBe(
      'CANCELLED',
    );
  });

  it('leaves a call alone that ends within its limits', async () => {
    const { signal } = new AbortController();
    expect(await store.read('RETURN 1 AS one', {}, { signal, timeoutMs: 20_000 })).toEqual([
      { one: 1 },
    ]);
  });

  it('asks for its revision once for all who wait, and tells each what that cost', async () => {
    const before = store.meter.statements;
    const meters = Array.from({ length: 16 }, () => ({ statements: 0, rows: 0 }));
    const all = meters.map((meter) => store.revision({ timeoutMs: 20_000, meter }));
    const gone = new AbortController();
    const cancelled = storeErrorOf(store.revision({ signal: gone.signal }));
    gone.abort();
    expect(await cancelled).toMatchObject({ code: 'CANCELLED' });
    expect(new Set((await Promise.all(all)).map(({ number }) => number))).toEqual(new Set([0]));
    expect(store.meter.statements - before).toBe(2);
    expect(meters.every(({ statements }) => statements === 1)).toBe(true);
  });

  it('counts statements and rows, for all and for one caller', async () => {
    const before = { ...store.meter };
    const meter = { statements: 0, rows: 0 };
    await store.read('UNWIND range(1, 3) AS x RETURN x', {}, { meter });
    await store.read('RETURN 1 AS x');
    await store.write(
      async (tx) => {
        await tx.run("CREATE (:Party {id: 'a'})");
        await tx.run('MATCH (p:Party) RETURN p.id AS id');
      },
      { meter },
    );
    await storeErrorOf(store.read('THIS IS NOT CYPHER', {}, { meter }));
    expect(meter).toEqual({ statements: 4, rows: 4 });
    expect(store.meter).toEqual({ statements: before.statements + 5, rows: before.rows + 5 });
  });

  it('is at revision 0 when it is empty', async () => {
    expect(await store.revision()).toEqual({ number: 0, changedAt: null, formatVersion: 1 });
  });

  it('says that it is well, and after closing that it is not', async () => {
    const health = await store.health();
    expect(health).toEqual({ ok: true, version: expect.stringMatching(/\/\d+\.\d+/) });
    await store.close();
    await store.close();
    expect(await store.health()).toEqual({
      ok: false,
      sentence: expect.stringContaining('closed'),
    });
    expect((await storeErrorOf(store.read('RETURN 1 AS one'))).code).toBe('FAILED');
  });
});
