import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NEO4J_IMAGE } from '../scripts/neo4j/docker.mjs';
import { NEO4J_VERSION } from '../scripts/neo4j/jars.mjs';
import { OLDEST_NODE } from '../scripts/node-version.mjs';
import { entry, readCompose } from './support/compose.ts';
import { root } from './support/root.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test('the tests and the containers use the same line of Neo4j', () => {
  expect(read('scripts/neo4j/pom.xml')).toContain(`<version>${NEO4J_VERSION}</version>`);
  expect(NEO4J_IMAGE).toBe(`neo4j:${NEO4J_VERSION.split('.').slice(0, 2).join('.')}-community`);
  expect(entry(readCompose(), 'services', 'neo4j', 'image')).toBe(NEO4J_IMAGE);
});

test('the oldest Node is the one that package.json declares', () => {
  expect(entry(JSON.parse(read('package.json')), 'engines', 'node')).toBe(
    `>=${OLDEST_NODE.join('.')}`,
  );
});

test('the container image copies the manifest of every package', () => {
  const dockerfile = read('Dockerfile');
  for (const name of ['model', 'registers', 'graph', 'api', 'server', 'web']) {
    expect(dockerfile).toContain(`COPY packages/${name}/package.json packages/${name}/\n`);
  }
});
