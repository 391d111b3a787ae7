import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const notSource = new Set(['node_modules', 'dist', 'test', '.cache', '.data']);

/**
 * One hash over the names and contents of everything below some paths, built folders and tests
 * left out.
 *
 * @param {readonly string[]} paths files or folders, relative to the root; one that is missing counts as empty
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const each of paths) addTo(hash, each);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} relative
 */
function addTo(hash, relative) {
  const absolute = path.join(root, relative);
  const entries = listIfFolder(absolute);
  if (entries === null) {
    hash.update(`\0${relative}\0`).update(readIfThere(absolute));
    return;
  }
  for (const name of entries.filter((entry) => !notSource.has(entry)).sort()) {
    addTo(hash, `${relative}/${name}`);
  }
}

/** @param {string} absolute */
function listIfFolder(absolute) {
  try {
    return readdirSync(absolute);
  } catch {
    return null;
  }
}

/** @param {string} absolute */
function readIfThere(absolute) {
  try {
    return readFileSync(absolute);
  } catch {
    return '';
  }
}
