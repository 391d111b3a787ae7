import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../run.mjs';

export const NEO4J_VERSION = '5.26.30';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.resolve(here, '../../.cache', `neo4j-${NEO4J_VERSION}`);

/** The folder that holds Neo4j's jars once `ensureJars` has fetched them. */
export const jarsFolder = path.join(cache, 'lib');

/**
 * Fetches Neo4j's jars with Maven, once; later calls return at once.
 *
 * @returns {Promise<{ ok: true } | { ok: false, sentence: string, output: string }>}
 */
export async function ensureJars() {
  if (existsSync(jarsFolder)) return { ok: true };
  mkdirSync(cache, { recursive: true });
  // Copied beside and then renamed: a half-filled folder is never taken for a complete one.
  const partial = path.join(cache, `lib.${process.pid}`);
  const result = await runToEnd('mvn', [
    '-q',
    '-B',
    '-f',
    path.join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ]);
  if (result.code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    return {
      ok: false,
      sentence: 'Maven could not fetch Neo4j.',
      output: result.output,
    };
  }
  if (existsSync(jarsFolder)) rmSync(partial, { recursive: true, force: true });
  else renameSync(partial, jarsFolder);
  return { ok: true };
}
