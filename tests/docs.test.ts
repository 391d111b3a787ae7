import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApi } from '../packages/api/src/index.ts';
import { importRegisters, openStore, projectRegisters } from '../packages/graph/src/index.ts';
import { RELATIONSHIP_TYPES } from '../packages/model/src/index.ts';
import { bundledDataFolder, loadRegisters } from '../packages/registers/src/index.ts';
import { blocksOf, codeIn, firstCellsBelow, npmScriptsIn, pathsIn } from './support/documents.ts';
import { brokenLinks } from './support/links.ts';
import { root } from './support/root.ts';

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'test-results']);
const documents = markdownIn('');

function markdownIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : markdownIn(file);
    return entry.name.endsWith('.md') ? [file] : [];
  });
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder))
    .filter((entry) => name.test(entry))
    .map((entry) => path.join(folder, entry));
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

test('every link from one document to a file or heading here leads somewhere', () => {
  const files = documents.map((file) => path.join(root, file));
  const broken = files.flatMap((file) =>
    brokenLinks(file, (target) => (existsSync(target) ? readIfMarkdown(target) : null)).map(
      (link) => `${path.relative(root, file)}: ${link}`,
    ),
  );
  expect(broken).toEqual([]);
});

test('a missing file and a missing heading are found', () => {
  const files = new Map([
    ['/docs/a.md', '[x](b.md) [y](b.md#two-words) [z](#here)\n# Here\n[web](https://example.org)'],
    ['/docs/b.md', '## Two words'],
    ['/docs/bad.md', '[x](none.md) [y](b.md#three) [z](#gone)'],
  ]);
  const lookUp = (target: string) => files.get(target) ?? null;
  expect(brokenLinks('/docs/a.md', lookUp)).toEqual([]);
  expect(brokenLinks('/docs/bad.md', lookUp)).toEqual(['none.md', 'b.md#three', '#gone']);
});

describe.each(documents)('%s', (file) => {
  test('names only files and folders that are there', () => {
    const built = /\/dist(?:\/|$)/;
    const missing = pathsIn(textOf(file)).filter(
      (each) => !built.test(each) && !existsSync(path.join(root, each)),
    );
    expect(missing).toEqual([]);
  });

  test('gives only npm scripts that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const unknown = npmScriptsIn(textOf(file)).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  test('names only settings that something reads', () => {
    const sources = [
      ...['packages/server/src', 'scripts', 'scripts/neo4j', 'e2e/support'].flatMap((folder) =>
        filesIn(folder, /\.(?:ts|mjs)$/),
      ),
      'docker-compose.yml',
    ].map(textOf);
    const settings = codeIn(textOf(file)).filter((code) =>
      /^(?:NEO4J_|ATLAS_|CHROMIUM_)[A-Z\d_]+$/.test(code),
    );
    const unread = settings.filter((name) => !sources.some((source) => source.includes(name)));
    expect(unread).toEqual([]);
  });
});

test('the README lists the settings of the server, all of them and no others', () => {
  const read = [
    ...textOf('packages/server/src/settings.ts').matchAll(/^\s+([A-Z\d_]+): optional\(/gm),
  ];
  const names = read.map((match) => match[1]);
  expect(names).toContain('PORT');
  expect(firstCellsBelow('Settings', textOf('README.md')).toSorted()).toEqual(names.toSorted());
});

test('the queries of the README are answered, without errors', async () => {
  const queries = blocksOf('graphql', textOf('README.md'));
  expect(queries.length).toBeGreaterThanOrEqual(3);
  const unexpected: unknown[] = [];
  const store = await openStore({ kind: 'memory' });
  try {
    await importRegisters(store, await bundledRegisters(), new Date('2026-11-22T12:00:00Z'));
    const api = createApi({ store, reportUnexpected: (_id, error) => unexpected.push(error) });
    for (const query of queries) {
      const text = await (await api.fetch(postOf(query))).text();
      expect(JSON.parse(text)).toEqual({ data: expect.any(Object), extensions: { revision: 1 } });
      // An expected failure is part of the data; only its type has this field.
      expect(text).not.toContain('"message"');
    }
    expect(unexpected).toEqual([]);
  } finally {
    await store.close();
  }
});

function postOf(query: string): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

async function bundledRegisters() {
  const loaded = await loadRegisters(bundledDataFolder());
  if (!loaded.ok) throw new Error('The registers that come with the package have problems.');
  return loaded.registers;
}

test('ARCHITECTURE has every package, and a sentence for every relationship that is made', async () => {
  const text = textOf('ARCHITECTURE.md');
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`);
  expect(firstCellsBelow('Packages, from left to right', text).toSorted()).toEqual(packages);

  const registers = await bundledRegisters();
  const { relationships } = projectRegisters(registers.map(({ records }) => records));
  const made = new Set<string>(relationships.map(({ type }) => type));
  const told = firstCellsBelow('The sentence each relationship makes', text);
  expect([...made].filter((type) => !told.includes(type))).toEqual([]);
  const known: readonly string[] = RELATIONSHIP_TYPES;
  expect(told.filter((type) => !known.includes(type))).toEqual([]);
});

describe('what is found in a document', () => {
  test('paths: whole ones, in prose and in commands, no patterns', () => {
    const markdown =
      'See `packages/model/src`. Run node scripts/neo4j/dev.mjs, not packages/<name>/src or packages/*; docs/adr.';
    expect(pathsIn(markdown)).toEqual(['packages/model/src', 'scripts/neo4j/dev.mjs', 'docs/adr']);
  });

  test('npm scripts, not commands of npm', () => {
    expect(npmScriptsIn('`npm start`, npm run build, `npm install`')).toEqual(['start', 'build']);
  });

  test('first cells of the table below a heading, and no further', () => {
    const markdown = '## One\n| a |\n|---|\n| `X`, `Y` | `no` |\n## Two\n| `Z` | b |';
    expect(firstCellsBelow('One', markdown)).toEqual(['X', 'Y']);
  });

  test('blocks of one language', () => {
    expect(blocksOf('sh', '```sh\na\n```\n```graphql\nb\n```\n')).toEqual(['a\n']);
  });
});

function readIfMarkdown(target: string): string {
  return target.endsWith('.md') ? readFileSync(target, 'utf8') : '';
}
