import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** One package as the layers test sees it. */
export interface PackageFacts {
  readonly name: string;
  readonly dependencies: readonly string[];
  readonly imports: readonly ImportFacts[];
}

export interface ImportFacts {
  /** The importing file, relative to its package. */
  readonly file: string;
  readonly specifier: string;
}

const scope = '@sharing-atlas/';

/** From left to right: a package may use only those before it. */
export const order = ['model', 'registers', 'graph', 'api', 'server'];

/** The only thing `web` shares with the rest is the schema's text. */
const mayUse = (name: string): readonly string[] =>
  name === 'web' ? [] : order.slice(0, order.indexOf(name));

/** One sentence for each breach of the order of layers; none when all is well. */
export function layerFaults(packages: readonly PackageFacts[]): readonly string[] {
  return packages.flatMap((each) => [
    ...placeFaults(each.name),
    ...each.dependencies.flatMap((dependency) =>
      useFaults(each.name, dependency, 'its package.json'),
    ),
    ...each.imports.flatMap(({ file, specifier }) => [
      ...useFaults(each.name, specifier, file),
      ...leavingFaults(each.name, file, specifier),
    ]),
  ]);
}

function placeFaults(name: string): readonly string[] {
  if (name === 'web' || order.includes(name)) return [];
  return [`${name} has no place in the order of layers`];
}

function useFaults(name: string, specifier: string, where: string): readonly string[] {
  if (!specifier.startsWith(scope)) return [];
  const used = specifier.slice(scope.length).split('/')[0] ?? '';
  if (used === name || mayUse(name).includes(used)) return [];
  return [`${name} must not use ${used} (${where})`];
}

function leavingFaults(name: string, file: string, specifier: string): readonly string[] {
  if (!specifier.startsWith('.')) return [];
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  return target.startsWith('..') ? [`${name}: ${file} imports ${specifier}, outside itself`] : [];
}

/** Every package of the workspace, from its package.json and its sources. */
export function readPackages(): readonly PackageFacts[] {
  const folder = path.join(root, 'packages');
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'package.json')))
    .map((name) => ({
      name,
      dependencies: readDependencies(path.join(folder, name, 'package.json')),
      imports: sourceFiles(path.join(folder, name)).flatMap((file) =>
        importsOf(readFileSync(path.join(folder, name, file), 'utf8')).map((specifier) => ({
          file,
          specifier,
        })),
      ),
    }));
}

function readDependencies(file: string): readonly string[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof json !== 'object' || json === null) return [];
  return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((field) => {
    const entries: unknown = Reflect.get(json, field);
    return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  });
}

const notSource = new Set(['node_modules', 'dist']);

function sourceFiles(folder: string, below = ''): readonly string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const relative = path.posix.join(below, entry.name);
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : sourceFiles(folder, relative);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [relative] : [];
  });
}

/** What a source imports: `import`, `export … from`, `import()`, and `import` for effect. */
export function importsOf(source: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...source.matchAll(pattern)].map((match) => match[2] ?? '');
}
