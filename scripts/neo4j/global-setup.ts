import type { TestProject } from 'vitest/node';
import type {} from '../../packages/graph/test/support/provided.ts';
import { HOW_TO_GET_NEO4J, startNeo4j } from './start.mjs';

/**
 * Gives the tests a real Neo4j as `inject('neo4j')`, or null where none can be had. Under CI
 * null is a failure: a build must not pass with half of its tests left out.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const neo4j = await startNeo4j(say);
  if (neo4j === null) {
    const sentence = `No real Neo4j could be started for the tests. ${HOW_TO_GET_NEO4J}`;
    if (process.env.CI === 'true') throw new Error(sentence);
    say(`${sentence} They run on the embedded engine alone.`);
  }
  project.provide('neo4j', neo4j && { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return async () => {
    await neo4j?.stop();
  };
}
