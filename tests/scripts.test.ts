import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countsLine, countsOf, numberAt } from '../scripts/steps/counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'sharing-atlas-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: string): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

const read = (json: unknown) => ({
  passed: numberAt(json, ['passed']),
  failed: numberAt(json, ['stats', 'failed']),
  skipped: 0,
});

describe('the last line of npm test', () => {
  test('adds up every suite', () => {
    const line = countsLine([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    expect(line).toBe('7 passed, 2 failed');
  });

  test('names skipped tests only when there are any', () => {
    expect(countsLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
  });
});

describe('the counts of a suite', () => {
  test('are those of its report', () => {
    const file = report('{"passed": 5, "stats": {"failed": 2}}');
    expect(countsOf(file, 1, read)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  test('hold one failure when the run failed without a failed test', () => {
    const file = report('{"passed": 5}');
    expect(countsOf(file, 1, read)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countsOf(file, 0, read)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  test('hold one failure when there is no report', () => {
    expect(countsOf(path.join(folder, 'none.json'), 1, read).failed).toBe(1);
  });
});
