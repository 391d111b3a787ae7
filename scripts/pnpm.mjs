import { fileURLToPath } from 'node:url';
import { runToEnd } from './run.mjs';

/** The one place that names pnpm's version. */
export const PNPM_VERSION = '12.21.0';

/**
 * Runs pnpm through npx, so that nobody has to install it first.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<import('./run.mjs').RunResult>}
 */
export function pnpm(args, cwd) {
  return runToEnd('npx', ['--yes', `pnpm@${PNPM_VERSION}`, ...args], { cwd });
}

// As a command, for the container image: node scripts/pnpm.mjs install …
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await pnpm(process.argv.slice(2), process.cwd());
  process.stdout.write(result.output);
  process.exit(result.code);
}
