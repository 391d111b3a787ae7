import type {} from 'vitest';

/** A Neo4j that tests may wipe; its user may do everything. */
export interface Neo4jForTests {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where this machine offers no Neo4j: those tests are then left out, and the run says so. */
    neo4j: Neo4jForTests | null;
  }
}
