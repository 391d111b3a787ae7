import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { root } from '../root.mjs';
import { runToEnd } from '../run.mjs';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} title
 * @property {string} product the file that shows that it has been built
 * @property {readonly string[]} inputs everything the product is made from
 */

const shared = ['pnpm-lock.yaml', 'tsconfig.base.json'];

/** @type {readonly Target[]} */
const targets = [
  {
    name: 'web',
    title: 'Building the pages…',
    product: 'packages/web/dist/index.html',
    inputs: ['packages/web', 'packages/api/schema.graphql', ...shared],
  },
  {
    name: 'server',
    title: 'Building the server…',
    product: 'packages/server/dist/main.js',
    inputs: [
      ...['model', 'registers', 'graph', 'api', 'server'].map((name) => `packages/${name}`),
      ...shared,
    ],
  },
];

/**
 * Builds the web and the server, each only when what it is made from has changed since the last
 * time.
 *
 * @param {(line: string) => void} say
 * @param {string} [only] the name of one of them: the other is left as it is
 * @returns {Promise<{ ok: true } | { ok: false, output: string }>}
 */
export async function buildIfNeeded(say, only) {
  for (const target of targets.filter(({ name }) => only === undefined || name === only)) {
    const result = await buildOne(target, say);
    if (!result.ok) return result;
  }
  return { ok: true };
}

/**
 * @param {Target} target
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: true } | { ok: false, output: string }>}
 */
async function buildOne(target, say) {
  const stamp = path.join(root, '.cache', 'build', target.name);
  const wanted = fingerprint(target.inputs);
  if (existsSync(path.join(root, target.product)) && readStamp(stamp) === wanted)
    return { ok: true };
  say(target.title);
  rmSync(stamp, { force: true });
  const cwd = path.join(root, 'packages', target.name);
  const vite = path.join(cwd, 'node_modules/vite/bin/vite.js');
  const result = await runToEnd(process.execPath, [vite, 'build'], { cwd });
  if (result.code !== 0) return { ok: false, output: result.output };
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return { ok: true };
}

/** @param {string} stamp */
function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}
