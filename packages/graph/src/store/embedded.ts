import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { embeddedError, openingError } from './embedded-errors.ts';
import { closedError, messageOf, readOnlyError } from './errors.ts';
import { type Stop, withinLimits } from './limits.ts';
import type {
  CallOptions,
  CypherParameters,
  Health,
  Meter,
  RawRow,
  Revision,
  Store,
  Transaction,
} from './port.ts';
import { hasWritingClause } from './read-only.ts';
import { missingFrom, schemaOf } from './schema.ts';
import { SharedRevision } from './shared-revision.ts';
import { underWay } from './under-way.ts';
import { countRows, countStatement, NO_PARAMETERS, plainRows } from './values.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type NativeTransaction = ReturnType<Database['beginTransaction']>;

const FILE_NAME = 'atlas.grafeo';

/**
 * Opens the embedded database in a folder, which is made if it is missing.
 * @throws StoreError UNWRITABLE, LOCKED (one process at a time) or FAILED.
 */
export function openEmbedded(directory: string): Store {
  try {
    makeFolder(directory);
    return new EmbeddedStore(grafeo.GrafeoDB.create(join(directory, FILE_NAME)), directory);
  } catch (thrown) {
    throw openingError(thrown, directory);
  }
}

/**
 * Makes a folder, and before it those that it is in. One after another: where nothing can be made,
 * such as in /proc, Node's own recursion does not end.
 */
function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  const parent = dirname(directory);
  if (parent !== directory) makeFolder(parent);
  try {
    mkdirSync(directory);
  } catch (thrown) {
    // Another that starts at the same time may have made it.
    if (!existsSync(directory)) throw thrown;
  }
}

/** Opens an embedded database that lives as long as it is open. */
export function openInMemory(): Store {
  return new EmbeddedStore(grafeo.GrafeoDB.create(), 'memory');
}

class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly place: string;
  readonly meter: Meter = { statements: 0, rows: 0 };
  readonly #name: string;
  readonly #database: Database;
  readonly #underWay = underWay();
  readonly #revision: SharedRevision;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #schema: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(database: Database, place: string) {
    this.#database = database;
    this.place = place;
    this.#name = `The database in ${place}`;
    this.#revision = new SharedRevision((...call) => this.read(...call), this.#name);
  }

  read(
    text: string,
    parameters: CypherParameters = NO_PARAMETERS,
    options?: CallOptions,
  ): Promise<readonly RawRow[]> {
    return this.#call(options, async (stop) => {
      if (hasWritingClause(text)) throw readOnlyError(this.#name);
      return stop.race(
        this.#underWay.track(this.#readAndRollBack(text, parameters, options?.meter)),
      );
    });
  }

  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T> {
    return this.#call(options, (stop) =>
      stop.race(this.#inTurn(() => this.#transact(work, stop, options?.meter))),
    );
  }

  revision(options?: CallOptions): Promise<Revision> {
    return this.#call(options, (stop) => stop.race(this.#revision.of(options?.meter)));
  }

  ensureSchema(): Promise<void> {
    this.#schema ??= this.#call(undefined, () => this.#inTurn(() => this.#makeSchema())).catch(
      (thrown) => {
        this.#schema = undefined;
        throw thrown;
      },
    );
    return this.#schema;
  }

  async health(): Promise<Health> {
    try {
      await this.read('RETURN 1 AS one');
      return { ok: true, version: `Grafeo/${this.#database.version()}` };
    } catch (thrown) {
      return { ok: false, sentence: messageOf(embeddedError(thrown, this.#name)) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#underWay.settled().then(() => this.#database.close());
    return this.#closing;
  }

  #call<T>(options: CallOptions | undefined, work: (stop: Stop) => Promise<T>): Promise<T> {
    return withinLimits(options, this.#name, async (stop) => {
      if (this.#closing !== undefined) throw closedError(this.#name);
      return await work(stop);
    }).catch((thrown) => {
      throw embeddedError(thrown, this.#name);
    });
  }

  /** The transaction is rolled back whatever happens, so a write that was not seen has no effect. */
  async #readAndRollBack(text: string, parameters: CypherParameters, meter: Meter | undefined) {
    const native = this.#database.beginTransaction();
    try {
      return await this.#run(native, text, parameters, meter, true);
    } finally {
      if (native.isActive) native.rollback();
    }
  }

  async #transact<T>(
    work: (transaction: Transaction) => Promise<T>,
    stop: Stop,
    meter: Meter | undefined,
  ): Promise<T> {
    stop.check();
    const native = this.#database.beginTransaction();
    let running: Promise<unknown> = Promise.resolve();
    let failure: { readonly error: unknown } | undefined;
    const transaction: Transaction = {
      run: (text, parameters = NO_PARAMETERS) => {
        const statement = running.then(async () => {
          stop.check();
          if (failure !== undefined) throw failure.error;
          try {
            return await this.#run(native, text, parameters, meter, false);
          } catch (thrown) {
            failure = { error: embeddedError(thrown, this.#name) };
            throw failure.error;
          }
        });
        running = statement.catch(() => {});
        return statement;
      },
    };
    try {
      const result = await stop.race(work(transaction));
      await running;
      if (failure !== undefined) throw failure.error;
      stop.check();
      native.commit();
      return result;
    } catch (thrown) {
      // The engine refuses to roll back under a running statement.
      await running;
      if (native.isActive) native.rollback();
      throw thrown;
    }
  }

  async #run(
    native: NativeTransaction,
    text: string,
    parameters: CypherParameters,
    meter: Meter | undefined,
    readOnly: boolean,
  ): Promise<readonly RawRow[]> {
    const meters = [this.meter, meter];
    countStatement(meters);
    const sent = performance.now();
    const result = await native.executeCypher(text, parameters);
    if (readOnly && Object.values(result.counters).some((count) => count > 0)) {
      throw readOnlyError(this.#name);
    }
    const rows = plainRows(result.toArray());
    countRows(meters, rows.length, performance.now() - sent);
    return rows;
  }

  async #makeSchema(): Promise<void> {
    const run = async (text: string) => {
      countStatement([this.meter]);
      return (await this.#database.executeCypher(text)).toArray();
    };
    const found = [...(await run('SHOW CONSTRAINTS')), ...(await run('SHOW INDEXES'))];
    for (const { statement } of missingFrom(schemaOf('embedded'), found)) await run(statement);
  }

  /** One writer at a time: two at once would conflict in the engine. */
  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#underWay.track(this.#lastWrite.then(job));
    this.#lastWrite = turn.catch(() => {});
    return turn;
  }
}
