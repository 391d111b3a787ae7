import { randomUUID } from 'node:crypto';
import { StoreError } from '../store/errors.ts';
import { FORMAT_VERSION, REVISION_STATEMENT, revisionOf } from '../store/format.ts';
import type { CallOptions, RawRow, Store, Transaction } from '../store/port.ts';
import { type BatchStatement, faultOf, statementsOf } from './batches.ts';
import type { GraphBatch } from './elements.ts';

export interface ChangeSet {
  readonly kind: 'IMPORT';
  readonly batch: GraphBatch;
  /** For people, in the history of the store. */
  readonly title: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** The revision the change was made for; 0 for an empty store. */
  readonly expectedRevision: number;
}

export type ChangeSetResult =
  | { readonly outcome: 'APPLIED'; readonly revision: number }
  /** Somebody else was first: nothing was written, and `revision` is what the store holds now. */
  | { readonly outcome: 'STALE'; readonly revision: number };

/** Leaves the transaction without writing; never seen outside this module. */
class Stale extends Error {
  readonly revision: number;

  constructor(revision: number) {
    super('stale');
    this.revision = revision;
  }
}

/**
 * The only way anything is written: one transaction that adds the nodes and relationships of a
 * batch, records the change set and moves the revision on by one.
 * @throws StoreError CONSTRAINT if an id is there already or a relationship's end is not there;
 *   nothing is then written. FAILED if the batch cannot be stored.
 */
export async function applyChangeSet(
  store: Store,
  change: ChangeSet,
  options?: CallOptions,
): Promise<ChangeSetResult> {
  const fault = faultOf(change.batch);
  if (fault !== null) {
    throw new StoreError('FAILED', `The change set "${change.title}" was not applied: ${fault}`);
  }
  await store.ensureSchema();
  // Stays the same if the engine has to run the transaction again.
  const token = randomUUID();
  try {
    const revision = await store.write(
      (transaction) => writeChangeSet(transaction, change, token, store.place),
      options,
    );
    return { outcome: 'APPLIED', revision };
  } catch (thrown) {
    if (thrown instanceof Stale) return { outcome: 'STALE', revision: thrown.revision };
    throw thrown;
  }
}

async function writeChangeSet(
  transaction: Transaction,
  change: ChangeSet,
  token: string,
  place: string,
): Promise<number> {
  const current = await lockedRevision(transaction, place);
  if (current !== change.expectedRevision) {
    if (await isApplied(transaction, token)) return current;
    throw new Stale(current);
  }
  for (const statement of statementsOf(change.batch)) {
    await runCounted(transaction, statement, place);
  }
  const number = current + 1;
  await transaction.run(
    `CREATE (c:ChangeSet {id: $id, number: $number, kind: $kind, title: $title, at: $at,
       nodes: $nodes, relationships: $relationships, token: $token})`,
    {
      id: `change-set:${number}`,
      number,
      kind: change.kind,
      title: change.title,
      at: change.at,
      nodes: change.batch.nodes.length,
      relationships: change.batch.relationships.length,
      token,
    },
  );
  await transaction.run(
    `MATCH (s:Store {id: 'store'})
     SET s.revision = $number, s.formatVersion = $formatVersion, s.changedAt = $at`,
    { number, formatVersion: FORMAT_VERSION, at: change.at },
  );
  return number;
}

/**
 * Takes the singleton and reads its revision. The SET takes Neo4j's write lock on it, so a second
 * server waits here; the revision is read after that, because one read before may be out of date.
 */
async function lockedRevision(transaction: Transaction, place: string): Promise<number> {
  await transaction.run(
    `MERGE (s:Store {id: 'store'})
     ON CREATE SET s.revision = 0, s.formatVersion = $formatVersion
     SET s.id = 'store'`,
    { formatVersion: FORMAT_VERSION },
  );
  return revisionOf(await transaction.run(REVISION_STATEMENT), place).number;
}

/** Whether this very change set is there: a commit can succeed while its answer is lost. */
async function isApplied(transaction: Transaction, token: string): Promise<boolean> {
  const rows = await transaction.run(
    'MATCH (c:ChangeSet) WHERE c.token = $token RETURN c.number AS number',
    { token },
  );
  return rows.length > 0;
}

async function runCounted(
  transaction: Transaction,
  { text, parameters, expected, what }: BatchStatement,
  place: string,
): Promise<void> {
  const made = madeIn(await transaction.run(text, parameters));
  if (made === expected) return;
  throw new StoreError(
    'CONSTRAINT',
    `Nothing was written to ${place}: of ${expected} ${what} only ${made} could be made, because an end of the others does not exist.`,
  );
}

function madeIn(rows: readonly RawRow[]): number {
  const made = rows[0]?.made;
  return typeof made === 'number' ? made : 0;
}
