import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { LIMITS } from '../packages/api/src/execution/limits.ts';
import { weighed } from '../packages/api/test/support/weigh.ts';
import { root } from './support/root.ts';

const folder = path.join(root, 'packages/web/src/graphql/documents');

type Document = Parameters<typeof weighed>[0];

function isOperation(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    'definitions' in value &&
    Array.isArray(value.definitions) &&
    value.definitions.some(({ kind }) => kind === 'OperationDefinition')
  );
}

// A page that grows out of the limits would be blank, and only where there is much to show.
test('everything that the pages ask stays well within the limits', async () => {
  const documents: [string, Document][] = [];
  for (const file of readdirSync(folder)) {
    const held: object = await import(pathToFileURL(path.join(folder, file)).href);
    for (const [name, value] of Object.entries(held)) {
      if (isOperation(value)) documents.push([`${file} ${name}`, value]);
    }
  }
  expect(documents.length).toBeGreaterThan(30);
  for (const [name, document] of documents) {
    const { cost, refusal } = weighed(document);
    expect(refusal, name).toBeNull();
    expect(cost, name).toBeLessThan((LIMITS.cost * 2) / 3);
  }
});
