import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads the operations that GraphiQL opens with, in the order of their files' names.
 * @throws Error of the file system if they cannot be read: they come with the program.
 */
export async function readExamples(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
