import { randomUUID } from 'node:crypto';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { closedError, messageOf, StoreError } from './errors.ts';
import { type Stop, withinLimits } from './limits.ts';
import {
  type CallConfig,
  driverFor,
  endOnServer,
  type Neo4jSettings,
  withoutCredentials,
} from './neo4j-driver.ts';
import { neo4jError, unreachable } from './neo4j-errors.ts';
import { toDriverParameters } from './neo4j-values.ts';
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
import { missingFrom, schemaOf } from './schema.ts';
import { SharedRevision } from './shared-revision.ts';
import { underWay } from './under-way.ts';
import { countRows, countStatement, NO_PARAMETERS, plainRows } from './values.ts';

/** How long a server that is asked whether it is there may take. */
const ANSWER_WITHIN_MS = 6_000;

/**
 * Connects to a Neo4j server.
 * @throws StoreError UNREACHABLE, REFUSED_CREDENTIALS, or FAILED for what is not an address.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const store = new Neo4jStore(settings);
  try {
    await store.connect();
    return store;
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

/** Sends one statement on a session, or on a transaction. */
type Send = (text: string, parameters: Record<string, unknown>) => PromiseLike<QueryResult>;

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly place: string;
  readonly meter: Meter = { statements: 0, rows: 0 };
  readonly #name: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** Shared by all sessions, so that a read after a write sees it, on a cluster too. */
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #underWay = underWay();
  readonly #revision: SharedRevision;
  #schema: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(settings: Neo4jSettings) {
    this.place = withoutCredentials(settings.uri);
    this.#name = `Neo4j at ${this.place}`;
    this.#database = settings.database;
    this.#driver = driverFor(this.place, settings);
    this.#revision = new SharedRevision((...call) => this.read(...call), this.#name);
  }

  /** Asks the server who it is. Unlike a read it does not try again when nobody answers. */
  connect(): Promise<string> {
    return this.#call({ timeoutMs: ANSWER_WITHIN_MS }, async (stop) => {
      const target = this.#database === undefined ? {} : { database: this.#database };
      const { agent } = await stop.race(this.#driver.getServerInfo(target));
      return agent ?? 'Neo4j';
    }).catch((thrown) => {
      const silent = thrown instanceof StoreError && thrown.code === 'TIMED_OUT';
      throw silent ? unreachable(this.#name, 'it did not answer', thrown) : thrown;
    });
  }

  read(
    text: string,
    parameters: CypherParameters = NO_PARAMETERS,
    options?: CallOptions,
  ): Promise<readonly RawRow[]> {
    return this.#call(options, (stop) => {
      const config = this.#configFor(options, stop);
      const run = (send: Send) => {
        stop.check();
        return this.#run(send, text, parameters, options?.meter);
      };
      return stop.race(
        this.#inSession('READ', (session) =>
          // On its own a statement needs one trip to the server; a transaction, which the driver
          // tries again after a passing fault, needs three.
          run((...statement) => session.run(...statement, config)).catch((thrown) => {
            if (!neo4j.isRetryableError(thrown)) throw thrown;
            return session.executeRead((native) => run(sendOn(native)), config);
          }),
        ),
      );
    });
  }

  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T> {
    return this.#call(options, (stop) =>
      this.#inSession('WRITE', (session) =>
        session.executeWrite(
          (native) => this.#transact(native, work, stop, options?.meter),
          this.#configFor(options, stop),
        ),
      ),
    );
  }

  revision(options?: CallOptions): Promise<Revision> {
    return this.#call(options, (stop) => stop.race(this.#revision.of(options?.meter)));
  }

  ensureSchema(): Promise<void> {
    this.#schema ??= this.#call(undefined, () => this.#makeSchema()).catch((thrown) => {
      this.#schema = undefined;
      throw thrown;
    });
    return this.#schema;
  }

  async health(): Promise<Health> {
    try {
      const version = await this.connect();
      await this.read('RETURN 1 AS one', NO_PARAMETERS, { timeoutMs: ANSWER_WITHIN_MS });
      return { ok: true, version };
    } catch (thrown) {
      return { ok: false, sentence: messageOf(neo4jError(thrown, this.#name)) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#underWay.settled().then(() => this.#driver.close());
    return this.#closing;
  }

  #call<T>(options: CallOptions | undefined, work: (stop: Stop) => Promise<T>): Promise<T> {
    const call = withinLimits(options, this.#name, async (stop) => {
      if (this.#closing !== undefined) throw closedError(this.#name);
      return await work(stop);
    });
    return this.#underWay.track(call).catch((thrown) => {
      throw neo4jError(thrown, this.#name, options?.timeoutMs);
    });
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async #transact<T>(
    native: ManagedTransaction,
    work: (transaction: Transaction) => Promise<T>,
    stop: Stop,
    meter: Meter | undefined,
  ): Promise<T> {
    stop.check();
    let failure: { readonly error: unknown } | undefined;
    const result = await stop.race(
      work({
        run: async (text, parameters = NO_PARAMETERS) => {
          stop.check();
          if (failure !== undefined) throw failure.error;
          try {
            return await this.#run(sendOn(native), text, parameters, meter);
          } catch (thrown) {
            // Kept as the driver made it: it decides by its error whether to try again.
            failure = { error: thrown };
            throw thrown;
          }
        },
      }),
    );
    if (failure !== undefined) throw failure.error;
    stop.check();
    return result;
  }

  async #run(
    send: Send,
    text: string,
    parameters: CypherParameters,
    meter: Meter | undefined,
  ): Promise<readonly RawRow[]> {
    const meters = [this.meter, meter];
    countStatement(meters);
    const sent = performance.now();
    const result = await send(text, toDriverParameters(parameters));
    const rows = plainRows(result.records.map((record) => record.toObject()));
    countRows(meters, rows.length, performance.now() - sent);
    return rows;
  }

  async #makeSchema(): Promise<void> {
    const change = (text: string) =>
      this.#inSession('WRITE', (session) =>
        session.executeWrite((native) => this.#run(sendOn(native), text, NO_PARAMETERS, undefined)),
      );
    // A constraint has an index of its own name.
    const missing = missingFrom(schemaOf('neo4j'), await this.read('SHOW INDEXES YIELD name'));
    for (const { statement } of missing) await change(statement).catch(ignoreMadeByAnother);
    if (missing.length > 0) await change('CALL db.awaitIndexes(60)');
  }

  /** Names the transaction where a stop may be asked for, so that the server can be told to end it. */
  #configFor(options: CallOptions | undefined, stop: Stop): CallConfig | undefined {
    if (options?.timeoutMs === undefined && options?.signal === undefined) return undefined;
    const call = randomUUID();
    stop.onStop(() => void endOnServer(this.#driver, call));
    const metadata = { sharingAtlasCall: call };
    // The server looks at its own limit only every two seconds; it is the second line.
    return options.timeoutMs === undefined
      ? { metadata }
      : { metadata, timeout: Math.max(1, Math.ceil(options.timeoutMs)) };
  }
}

function sendOn(native: ManagedTransaction): Send {
  return (...statement) => native.run(...statement);
}

/** Two servers starting at once may both make a constraint; the second finds it there. */
function ignoreMadeByAnother(thrown: unknown): void {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') return;
  throw thrown;
}
