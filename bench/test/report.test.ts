import { expect, it } from 'vitest';
import { QUESTIONS } from '../questions/all.ts';
import { BARE, EMBEDDED, OURS, PEER, reportOf } from '../report.ts';

const times = { p50: 2, p95: 4 };
const questions = QUESTIONS.slice(0, 1);

/** The first table of a report of one question, of the servers that were started and answered it. */
function timesTable(started: readonly string[], answered: readonly string[]): string {
  const first = new Map(answered.map((name) => [name, times]));
  const server = { startMs: 900, idleMiB: 50, readMiB: 60, afterMiB: 70 };
  const report = reportOf({
    measured: questions.map((question) => ({ question, first, again: first })),
    floor: times,
    throughput: [],
    servers: started.map((name) => ({ name, ...server })),
  });
  const [, table = ''] = report.split('\n\n');
  return table;
}

it('has a column for each server that was started, and says of the peer what it cannot answer', () => {
  const all = timesTable([OURS, EMBEDDED, PEER], [BARE, OURS, EMBEDDED]);
  expect(all).toContain(`| ${EMBEDDED} | ${PEER} | times ahead of it |`);
  expect(all).toMatch(/\| cannot \| – \|$/);
  expect(timesTable([OURS, PEER], [BARE, OURS, PEER])).toMatch(/\| 2\.0 \/ 4\.0 \| 1\.00 \|$/);
});

it('has none for what was not asked', () => {
  const alone = timesTable([OURS], [BARE, OURS]);
  expect(alone).not.toContain(PEER);
  expect(alone).not.toContain(EMBEDDED);
  expect(alone).not.toContain('cannot');
  const columns = alone.split('\n').map((line) => line.split(' | ').length);
  expect(new Set(columns)).toEqual(new Set([5]));
});
