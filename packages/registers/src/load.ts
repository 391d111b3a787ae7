import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RegisterText } from './parse.ts';
import { type Problem, problemAt } from './problem.ts';
import { type LoadResult, parseRegisters, type RegisterTexts } from './registers.ts';

/** The only part of this package that touches the disk. */

/** Reads every register under a folder, one in each folder of it, and checks them together. */
export async function loadRegisters(root: string): Promise<LoadResult> {
  const listed = await list(root, basename(root));
  if (!listed.ok) return { ok: false, problems: [listed.problem] };
  const folders = listed.entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return parseRegisters(
    await Promise.all(folders.map((name) => readTexts(join(root, name), name))),
  );
}

/** Reads the YAML files of a folder; all other files are left alone. */
async function readTexts(folder: string, name: string): Promise<RegisterTexts> {
  const listed = await list(folder, name);
  if (!listed.ok) return { name, files: [], unread: [listed.problem] };
  const files: RegisterText[] = [];
  const unread: Problem[] = [];
  for (const entry of listed.entries) {
    if (!/\.ya?ml$/.test(entry.name)) continue;
    const label = `${name}/${entry.name}`;
    try {
      const bytes = await readFile(join(folder, entry.name));
      files.push({ name: label, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
    } catch (error) {
      unread.push(unreadable(label, error));
    }
  }
  return { name, files, unread };
}

async function list(folder: string, name: string) {
  try {
    return { ok: true, entries: await readdir(folder, { withFileTypes: true }) } as const;
  } catch (error) {
    return { ok: false, problem: unreadable(name, error) } as const;
  }
}

function unreadable(file: string, error: unknown): Problem {
  const isEncoding = error instanceof TypeError;
  return problemAt(
    { file, line: 1, column: 1 },
    'unreadable-file',
    isEncoding
      ? 'The file is not text in UTF-8.'
      : `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    isEncoding ? 'Save it again as UTF-8.' : 'Check that it is there and that you may read it.',
  );
}
