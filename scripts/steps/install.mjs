import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { pnpm } from '../pnpm.mjs';
import { root } from '../root.mjs';

const stamp = path.join(root, 'node_modules', '.sharing-atlas-installed');

/** What decides whether an installation is still the right one. */
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];

/**
 * Installs the dependencies when they are missing or the lockfile has changed. Always all of
 * them: pnpm installs the root's own, the test tools, whatever is filtered.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: true } | { ok: false, output: string }>}
 */
export async function installIfNeeded(say) {
  const wanted = fingerprint(inputs);
  const installed = readStamp();
  if (installed === wanted) return { ok: true };
  say(`Installing what is missing…${installed === '' ? ' (first time only)' : ''}`);
  const result = await pnpm(['install', '--frozen-lockfile'], root);
  if (result.code !== 0) return { ok: false, output: result.output };
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return { ok: true };
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}
