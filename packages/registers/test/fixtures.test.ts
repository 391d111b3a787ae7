import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  loadRegisters,
  PROBLEM_CODES,
  type Problem,
  parseRegisters,
  type RegisterText,
} from '../src/index.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const names = (await readdir(FIXTURES)).toSorted();
const invalidFiles = names.filter((name) => /^invalid-.*\.yaml$/.test(name));
const invalidFolders = names.filter((name) => /^invalid-[^.]*$/.test(name));
const validFolders = names.filter((name) => name.startsWith('valid-'));

const referenceText = {
  name: 'reference/register.yaml',
  text: await readFile(`${FIXTURES}valid-trust/reference/register.yaml`, 'utf8'),
};

/** What the comments at the top of a fixture's file say is wrong with it, and where. */
function expectedIn({ name, text }: RegisterText): string[] {
  return [...text.matchAll(/^# expect (\S+) (\d+:\d+)$/gm)].map(
    ([, code, place]) => `${name}:${place} ${code}`,
  );
}

function brief({ file, line, column, code }: Problem): string {
  return `${file}:${line}:${column} ${code}`;
}

test.each(invalidFiles)('%s has exactly the problem its header says', async (name) => {
  const file = { name, text: await readFile(FIXTURES + name, 'utf8') };
  const isReference = file.text.includes('id: register:reference');
  const folders = [{ name: 'fixture', files: [file] }];
  const reference = { name: 'reference', files: [referenceText] };
  const result = parseRegisters(isReference ? folders : [...folders, reference]);

  const problems = result.ok ? [] : result.problems;
  expect(problems.map(brief)).toEqual(expectedIn(file));
  expect(name).toContain(problems[0]?.code);
  for (const { message, hint } of problems) {
    expect(message).toMatch(/[.?]$/);
    expect(hint).toMatch(/[.?]$/);
  }
});

test.each(invalidFolders)('%s has exactly the problems its headers say', async (name) => {
  const expected: string[] = [];
  for (const folder of await readdir(FIXTURES + name)) {
    for (const file of await readdir(`${FIXTURES}${name}/${folder}`)) {
      const text = await readFile(`${FIXTURES}${name}/${folder}/${file}`, 'latin1');
      expected.push(...expectedIn({ name: `${folder}/${file}`, text }));
    }
  }
  const result = await loadRegisters(FIXTURES + name);

  expect(result.ok ? [] : result.problems.map(brief)).toEqual(expected.toSorted());
});

test('every problem code has a fixture', () => {
  const invalid = [...invalidFiles, ...invalidFolders];
  const missing = PROBLEM_CODES.filter(
    (code) => !invalid.some((name) => name.startsWith(`invalid-${code}`)),
  );

  expect(missing).toEqual([]);
});

test.each(validFolders)('%s loads', async (name) => {
  const result = await loadRegisters(FIXTURES + name);

  expect(result.ok ? [] : result.problems).toEqual([]);
});
