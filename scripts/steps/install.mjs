import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { pnpm } from '../pnpm.mjs';
import { root } from '../root.mjs';

const stamp = path.join(root, 'node_modules', '.sharing-atlas-installed');

/** What decides whether an installation is still the right one. */
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];

/** Running needs the web and the server alone: no browser and no test tools of the root. */
const forRunning = ['--filter', '@sharing-atlas/web...', '--filter', '@sharing-atlas/server...'];

/**
 * Installs the dependencies when they are missing or the lockfile has changed.
 *
 * @param {'to run' | 'to test'} purpose `to test` installs everything
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: true } | { ok: false, output: string }>}
 */
export async function installIfNeeded(purpose, say) {
  const wanted = fingerprint(inputs);
  const installed = readStamp();
  // A complete installation also serves for running.
  if (installed === `to test ${wanted}` || installed === `${purpose} ${wanted}`)
    return { ok: true };
  say(
    installed === ''
      ? 'Installing what is missing… (first time only)'
      : 'Installing what is missing…',
  );
  const filters = purpose === 'to run' ? forRunning : [];
  const result = await pnpm(['install', '--frozen-lockfile', ...filters], root);
  if (result.code !== 0) return { ok: false, output: result.output };
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${purpose} ${wanted}`);
  return { ok: true };
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}
