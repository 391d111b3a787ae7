// npm run bench: the speed of the product beside the bare driver and a peer. See README.md.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { requireNode } from './node-version.mjs';
import { pnpm } from './pnpm.mjs';
import { root } from './root.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';

/** @param {string} line */
const say = (line) => console.error(line);

requireNode();
await orEnd('The installation failed.', () => installIfNeeded(say));
// The peer has a lockfile of its own, and npm start and npm test never install it.
await orEnd('The peer could not be installed.', async () => {
  const result = await pnpm(['install', '--frozen-lockfile'], path.join(root, 'bench', 'peer'));
  return { ok: result.code === 0, output: result.output };
});
await orEnd('The build failed.', () => buildIfNeeded(say));
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const run = path.join(root, 'bench/run.ts');
const child = spawn(process.execPath, [tsx, run, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));

/**
 * @param {string} sentence
 * @param {() => Promise<{ ok: boolean, output?: string }>} step
 */
async function orEnd(sentence, step) {
  const result = await step();
  if (result.ok) return;
  say(`${sentence} This is what was said:\n\n${result.output ?? ''}`);
  process.exit(1);
}
