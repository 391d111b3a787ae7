import { existsSync } from 'node:fs';
import { runToEnd } from '../run.mjs';
import { dockerAnswers, startWithDocker } from './docker.mjs';
import { jarsFolder } from './jars.mjs';
import { javaIsThere, startWithJava } from './java.mjs';

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri bolt address
 * @property {string} user
 * @property {string} password
 * @property {'settings' | 'Docker' | 'Java'} how where it comes from
 * @property {() => Promise<void>} stop ends it; a server named in the settings is left alone
 */

/** How to get the half of the tests that needs a Neo4j. */
export const HOW_TO_GET_NEO4J =
  'Start Docker, or install Java 17 or later and Maven, or set NEO4J_TEST_URI, NEO4J_TEST_USER ' +
  'and NEO4J_TEST_PASSWORD to an empty Neo4j 5.26 that the tests may wipe.';

/**
 * Finds or starts a Neo4j for tests: the one named in the settings, else Docker, else Java with
 * Maven. A way that is there but fails is reported and the next one is tried.
 *
 * @param {(line: string) => void} say where one-line notices go
 * @param {readonly string[]} [javaFlags] for Java, if it comes to that
 * @returns {Promise<RunningNeo4j | null>} null when this machine offers none of the three
 */
export async function startNeo4j(say, javaFlags) {
  const named = fromSettings();
  if (named) return named;
  const ways = [
    { there: dockerAnswers, start: startWithDocker },
    { there: javaCanStart, start: () => startWithJava(javaFlags) },
  ];
  for (const way of ways) {
    if (!(await way.there())) continue;
    const result = await way.start();
    if (result.ok) return result.neo4j;
    say(`${result.sentence}\n${result.output}`);
  }
  return null;
}

/** @returns {RunningNeo4j | null} */
function fromSettings() {
  const uri = process.env.NEO4J_TEST_URI;
  if (!uri) return null;
  return {
    uri,
    user: process.env.NEO4J_TEST_USER ?? 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
    how: 'settings',
    stop: async () => {},
  };
}

async function javaCanStart() {
  if (!(await javaIsThere())) return false;
  return existsSync(jarsFolder) || (await runToEnd('mvn', ['-v'])).code === 0;
}
