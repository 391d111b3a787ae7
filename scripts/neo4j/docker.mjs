import { randomBytes } from 'node:crypto';
import { runToEnd } from '../run.mjs';

/** @import { RunningNeo4j } from './start.mjs' */

/** The same line as in docker-compose.yml. */
export const NEO4J_IMAGE = 'neo4j:5.26-community';

/** Whether a Docker daemon answers, not only whether the command is installed. */
export async function dockerAnswers() {
  const result = await runToEnd('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeoutMs: 10_000,
  });
  return result.code === 0;
}

/**
 * Starts Neo4j Community in a throwaway container.
 *
 * @returns {Promise<{ ok: true, neo4j: RunningNeo4j } | { ok: false, sentence: string, output: string }>}
 */
export async function startWithDocker() {
  try {
    const { Neo4jContainer } = await import('@testcontainers/neo4j');
    const password = randomBytes(18).toString('base64url');
    const container = await new Neo4jContainer(NEO4J_IMAGE).withPassword(password).start();
    return {
      ok: true,
      neo4j: {
        uri: container.getBoltUri(),
        user: container.getUsername(),
        password,
        how: 'Docker',
        stop: async () => {
          await container.stop();
        },
      },
    };
  } catch (error) {
    return {
      ok: false,
      sentence: `Docker could not start ${NEO4J_IMAGE}.`,
      output: error instanceof Error ? error.message : String(error),
    };
  }
}
