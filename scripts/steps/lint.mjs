import path from 'node:path';
import { root } from '../root.mjs';
import { runToEnd } from '../run.mjs';

/**
 * Formatting and rules by Biome, unused files, exports and dependencies by knip.
 *
 * @returns {Promise<import('../run.mjs').RunResult>}
 */
export async function lint() {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const knip = path.join(root, 'node_modules/knip/bin/knip.js');
  const results = [
    await runToEnd(process.execPath, [biome, 'ci', '--error-on-warnings', '--colors=off'], {
      cwd: root,
    }),
    await runToEnd(process.execPath, [knip], { cwd: root }),
  ];
  const output = results.map((result) => result.output).join('');
  return { code: Math.max(...results.map((result) => result.code)), output, stdout: output };
}
