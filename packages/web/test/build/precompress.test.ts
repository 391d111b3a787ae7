import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from '../../build/precompress.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('writes .br and .gz beside text files in every folder, and leaves fonts alone', async () => {
  const script = 'export const words = "shared";\n'.repeat(50);
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'a.js'), script);
  await writeFile(join(folder, 'assets', 'font.woff2'), 'font');

  await compressFolder(folder);

  const read = (name: string) => readFile(join(folder, 'assets', name));
  expect(brotliDecompressSync(await read('a.js.br')).toString()).toBe(script);
  expect(gunzipSync(await read('a.js.gz')).toString()).toBe(script);
  await expect(read('font.woff2.br')).rejects.toThrow('ENOENT');
});
