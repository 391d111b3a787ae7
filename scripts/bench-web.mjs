// npm run bench:web: builds what is missing, then measures the pages in a real browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { requireNode } from './node-version.mjs';
import { root } from './root.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';

/** @param {string} line */
const say = (line) => console.error(line);

requireNode();
for (const step of [installIfNeeded, buildIfNeeded]) {
  const done = await step(say);
  if (done.ok) continue;
  console.error(done.output);
  process.exit(1);
}
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const bench = spawn(
  process.execPath,
  [tsx, path.join(root, 'bench/web.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
bench.on('exit', (code) => process.exit(code ?? 1));
