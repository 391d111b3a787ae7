import type { TestProject } from 'vitest/node';
import type {} from '../../packages/graph/test/support/provided.ts';
import { HOW_TO_GET_NEO4J, startNeo4j } from './start.mjs';

/**
 * Gives the tests a real Neo4j as `inject('neo4j')`, or null where none can be had. Under CI
 * null is a failure: a build must not pass with half of its tests left out.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = await startNeo4j((line) => process.stderr.write(`${line}\n`));
  if (neo4j === null && process.env.CI === 'true') {
    throw new Error(`The tests need a real Neo4j and none could be started. ${HOW_TO_GET_NEO4J}`);
  }
  project.provide('neo4j', neo4j && { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return async () => {
    await neo4j?.stop();
  };
}
