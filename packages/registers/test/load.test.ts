import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  formatProblems,
  type LoadedRegister,
  loadRegisters,
  parseRegisters,
  type RegisterText,
} from '../src/index.ts';

const VALID = fileURLToPath(new URL('./fixtures/valid-trust/', import.meta.url));
const alpha = await Promise.all(['alpha/register.yaml', 'alpha/flows.yml'].map(readText));
const reference = [await readText('reference/register.yaml')];

async function readText(name: string): Promise<RegisterText> {
  return { name, text: await readFile(`${VALID}${name}`, 'utf8') };
}

type Loaded = Awaited<ReturnType<typeof loadRegisters>>;

function alphaOf(result: Loaded): LoadedRegister {
  if (!result.ok) throw new Error(formatProblems(result.problems));
  const found = result.registers.find(({ slug }) => slug === 'alpha');
  if (found === undefined) throw new Error('alpha was not read');
  return found;
}

const parseBoth = (files: readonly RegisterText[]) =>
  parseRegisters([
    { name: 'alpha', files },
    { name: 'reference', files: reference },
  ]);

const parseAlone = (files: readonly RegisterText[]) => parseRegisters([{ name: '', files }]);

test('joins the files of a folder, whatever their order, and leaves other files alone', async () => {
  const fromDisk = alphaOf(await loadRegisters(VALID));
  const fromTexts = alphaOf(parseBoth(alpha.toReversed()));

  expect(fromDisk.records).toEqual(fromTexts.records);
  expect(fromDisk.records.statements.map(({ id }) => id)).toEqual(['A001', 'A002', 'A003']);
  expect(fromDisk.records.rights).toEqual([]);
});

test('finds the place of a record in the file that it came from', () => {
  const { locate } = alphaOf(parseBoth(alpha));

  expect(locate(['flows', 0, 'id'])).toEqual({ file: 'alpha/flows.yml', line: 3, column: 9 });
});

test('the reference register comes first', async () => {
  const result = await loadRegisters(VALID);

  expect(result.ok && result.registers.map(({ slug }) => slug)).toEqual(['reference', 'alpha']);
});

test('what a register alone refers to in others is missed, and nothing else', () => {
  const result = parseAlone(alpha);
  const broken = result.ok ? [] : result.problems.map(({ code }) => code);

  expect(new Set(broken)).toEqual(new Set(['broken-reference']));
});

test('nothing partial is returned when one register of several is wrong', async () => {
  const result = await loadRegisters(fileURLToPath(new URL('./fixtures/', import.meta.url)));

  expect(result.ok).toBe(false);
  expect(result).not.toHaveProperty('registers');
});

test('a folder that is not there is a problem, not an exception', async () => {
  const result = await loadRegisters(`${VALID}nowhere`);

  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['unreadable-file']);
});

test('problems are written with place, code, what is wrong and what to do', async () => {
  const text = await readFile(
    new URL('./fixtures/invalid-unknown-key.yaml', import.meta.url),
    'utf8',
  );
  const result = parseAlone([{ name: 'alpha/parties.yaml', text }]);

  expect(formatProblems(result.ok ? [] : result.problems)).toBe(
    'alpha/parties.yaml:12:5 unknown-key  ' +
      'subject:alpha/family has a key "descripton", which the format does not know.\n' +
      '    Did you mean "description"?',
  );
});

test('a circle of aliases is a problem, not an exception', () => {
  const result = parseAlone([{ name: 'a.yaml', text: 'register: &a\n  title: *a\n' }]);

  expect(result.ok).toBe(false);
});
