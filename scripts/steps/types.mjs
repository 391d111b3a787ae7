import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { runToEnd } from '../run.mjs';

const AT_ONCE = 2;

// Each of the compiler's checkers works out the types of the GraphQL operations anew: one needs a
// third of the time and of the memory that its usual four take.
const ONE_CHECKER = ['--checkers', '1'];

/**
 * Checks the types of every package and of the scripts and tests of the root.
 *
 * @returns {Promise<import('../run.mjs').RunResult>}
 */
export async function checkTypes() {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const projects = readdirSync(path.join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')));
  const waiting = ['.', ...projects];
  /** @type {import('../run.mjs').RunResult[]} */
  const results = [];
  async function worker() {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      results.push(
        await runToEnd(process.execPath, [tsc, ...ONE_CHECKER, '-p', project], { cwd: root }),
      );
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const output = results.map((result) => result.output).join('');
  return { code: Math.max(...results.map((result) => result.code)), output, stdout: output };
}
