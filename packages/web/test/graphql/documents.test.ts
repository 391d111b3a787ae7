import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, type GraphQLError, validate } from 'graphql';
import { expect, it } from 'vitest';
import { introspectionText } from '../../scripts/introspection-text.ts';

const sdl = readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

const modules = import.meta.glob<Record<string, unknown>>('../../src/graphql/documents/*.ts', {
  eager: true,
});

function isDocument(value: unknown): value is DocumentNode {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document'
  );
}

const documents = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, DocumentNode] => isDocument(entry[1]))
    .map(([name, document]) => ({ name: `${file.split('/').pop()} ${name}`, document })),
);

it('finds documents to check', () => {
  expect(documents.length).toBeGreaterThan(0);
});

// The types alone do not report a field that the schema does not have.
it.each(documents)('$name asks only for what the schema has', ({ document }) => {
  expect(validate(schema, document).map((error: GraphQLError) => error.message)).toEqual([]);
});

it('has types made from the schema as it is now (run scripts/introspection.ts)', () => {
  const types = readFileSync(new URL('../../src/graphql/schema.d.ts', import.meta.url), 'utf8');
  // Compared first: the difference would be as long as the file.
  expect(types === introspectionText(sdl)).toBe(true);
});
