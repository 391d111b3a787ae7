import { inject } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import type { Neo4jForTests } from './provided.ts';

export interface EngineForTests {
  readonly name: Store['engine'];
  /** Gives an empty store; the test closes it. Two at once on Neo4j are the same database. */
  open(): Promise<Store>;
}

/** The engines every test of the graph runs on; Neo4j only where the test run has one. */
export function engines(): readonly EngineForTests[] {
  const embedded: EngineForTests = { name: 'embedded', open: () => openStore({ kind: 'memory' }) };
  const neo4j = inject('neo4j');
  if (neo4j === null) return [embedded];
  return [embedded, { name: 'neo4j', open: () => openEmptyNeo4j(neo4j) }];
}

/** Opens the Neo4j of the test run with everything in it deleted. */
export async function openEmptyNeo4j(neo4j: Neo4jForTests): Promise<Store> {
  const store = await openStore({ kind: 'neo4j', ...neo4j });
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
  return store;
}
