import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { runToEnd } from '../run.mjs';

const AT_ONCE = 2;

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
      results.push(await runToEnd(process.execPath, [tsc, '-p', project], { cwd: root }));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const output = results.map((result) => result.output).join('');
  return { code: Math.max(...results.map((result) => result.code)), output, stdout: output };
}
