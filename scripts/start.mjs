// npm start: installs and builds what is missing, then runs Sharing Atlas.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { requireNode } from './node-version.mjs';
import { root } from './root.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';

/** @param {string} line */
const say = (line) => console.log(line);

requireNode();
const installed = await installIfNeeded(say);
if (!installed.ok) stopWith('The installation failed.', installed.output);
const built = await buildIfNeeded(say);
if (!built.ok) stopWith('The build failed.', built.output);
runServer();

function runServer() {
  const server = spawn(process.execPath, [path.join(root, 'packages/server/dist/main.js')], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the server as well: a second one would cut its shutdown short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      server.kill(signal);
    });
  }
  server.on('error', (error) => stopWith('The server could not be started.', error.message));
  server.on('exit', (code, signal) => {
    process.exit(code ?? (signal === null ? 1 : 128 + constants.signals[signal]));
  });
}

/**
 * @param {string} sentence
 * @param {string} output
 * @returns {never}
 */
function stopWith(sentence, output) {
  console.error(`${sentence} This is what was said:\n\n${output}`);
  process.exit(1);
}
