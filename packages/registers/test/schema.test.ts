import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundledDataFolder, registerJsonSchema } from '../src/index.ts';

const stored: unknown = JSON.parse(
  await readFile(new URL('../schema/register.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv().compile(JSON.parse(registerJsonSchema()));
const folders = [
  bundledDataFolder(),
  fileURLToPath(new URL('./fixtures/valid-trust/', import.meta.url)),
];
const files: string[] = [];
for (const folder of folders) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (/\.ya?ml$/.test(name)) files.push(`${folder}${name}`);
  }
}

// If this fails: node_modules/.bin/tsx packages/registers/scripts/register-schema.ts
test('the stored JSON Schema is the one that the format makes', () => {
  expect(stored).toEqual(JSON.parse(registerJsonSchema()));
});

test.each(files)('an editor accepts %s', async (file) => {
  validate(parse(await readFile(file, 'utf8')));

  expect(validate.errors ?? []).toEqual([]);
});

test('an editor refuses an unknown key, a wrong word and a missing key', () => {
  const accepts = (content: unknown) => validate(content);

  expect(accepts({ flow: [] })).toBe(false);
  expect(accepts({ purposes: [{ id: 'purpose:a/b', name: 'Care' }] })).toBe(false);
  expect(accepts({ stages: [{ id: 'stage:one', name: 'One', order: 0 }] })).toBe(false);
  expect(accepts({ stages: [{ id: 'stage:one', name: 'One', order: 1 }] })).toBe(true);
});
