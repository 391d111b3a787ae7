import type { RowMemory } from './row-memory.ts';

/** A value that both engines take as a parameter. Whole numbers arrive as integers. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

export type CypherParameters = Readonly<Record<string, CypherValue>>;

/**
 * One row of an answer by column name: null, booleans, numbers, strings, lists and plain maps,
 * equal on both engines. Decode it where it is used.
 */
export type RawRow = Readonly<Record<string, unknown>>;

/** Statements sent and rows received. A caller's own meter is added to by each call it is given to. */
export interface Meter {
  statements: number;
  rows: number;
  /** From sending each statement to having its rows, summed; measured where it is not left out. */
  milliseconds?: number;
}

export interface CallOptions {
  /** Milliseconds after which the call ends with TIMED_OUT. */
  readonly timeoutMs?: number | undefined;
  /** Ends the call with CANCELLED. */
  readonly signal?: AbortSignal | undefined;
  readonly meter?: Meter | undefined;
  /** Rows read of the revision that is asked about; queries look there first and keep theirs there. */
  readonly memory?: RowMemory | undefined;
}

/** Which state of the register the store holds. */
export interface Revision {
  /** 0 for an empty store; one more with every change set. */
  readonly number: number;
  /** When the last change set was applied (ISO 8601), null for an empty store. */
  readonly changedAt: string | null;
  readonly formatVersion: number;
}

export interface Transaction {
  /** Runs one statement. After one has failed the transaction can only be rolled back. */
  run(text: string, parameters?: CypherParameters): Promise<readonly RawRow[]>;
}

/**
 * The door to a graph database. Whatever the engine throws arrives as a `StoreError`; what the work
 * of a write throws of its own arrives as it is.
 *
 * Time limit and cancel: the caller has its answer at once on both engines. Neo4j is also told to
 * end the transaction. The embedded engine cannot be interrupted: a statement that is running goes
 * on to its end in the background, holds one thread until then, and its transaction is rolled back;
 * the next write waits for it. A write is never reported as timed out or cancelled once it is
 * committed.
 */
export interface Store {
  readonly engine: 'neo4j' | 'embedded';
  /** Words for people: the address without credentials, or the folder. */
  readonly place: string;
  /** Everything since opening. */
  readonly meter: Readonly<Meter>;
  /** Runs one statement that only reads; one that writes is refused with READ_ONLY. */
  read(
    text: string,
    parameters?: CypherParameters,
    options?: CallOptions,
  ): Promise<readonly RawRow[]>;
  /**
   * Runs `work` in one transaction, all or nothing; one at a time on the embedded engine. If any
   * statement fails nothing is written, even when `work` catches the error. Neo4j may run `work`
   * again after a passing fault, so it must have no effect outside the transaction.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Those who ask at the same time share a statement, which began after they came. */
  revision(options?: CallOptions): Promise<Revision>;
  /** Makes the constraints and indexes that are missing. */
  ensureSchema(): Promise<void>;
  health(): Promise<Health>;
  /** Waits for what is under way, then lets go of the database. Closing twice is fine. */
  close(): Promise<void>;
}

export type Health =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly sentence: string };
