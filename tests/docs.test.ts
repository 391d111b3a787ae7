import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from './support/links.ts';
import { root } from './support/root.ts';

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'test-results']);

function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : markdownFiles(full);
    return entry.name.endsWith('.md') ? [full] : [];
  });
}

test('every link from one document to a file or heading here leads somewhere', () => {
  const files = markdownFiles(root);
  expect(files.length).toBeGreaterThan(0);
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

function readIfMarkdown(target: string): string {
  return target.endsWith('.md') ? readFileSync(target, 'utf8') : '';
}
