/**
 * How long an export of a large register takes to begin and to end, and how much memory it needs:
 * `tsx packages/api/scripts/bench-export.ts [flows]`, 100,000 flows if none are said.
 */
import { openStore } from '@sharing-atlas/graph';
import { createExports } from '../src/exports/exports.ts';
import { realBatch, refill, withFlows } from '../test/support/registers.ts';

const MEGABYTE = 1024 * 1024;
const flows = Number(process.argv[2] ?? 100_000);

const store = await openStore({ kind: 'memory' });
await refill(store, withFlows(await realBatch(), flows));
global.gc?.();
const before = process.memoryUsage().rss / MEGABYTE;
console.log(`${flows} flows are stored; ${before.toFixed(0)} MB.`);

const started = performance.now();
const since = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const answer = await createExports({ store }).respond({
  kind: 'who-receives',
  format: 'csv',
  parameters: { category: 'cat:health-information' },
});
if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
let characters = 0;
let peak = 0;
for await (const chunk of answer.body) {
  if (characters === 0) {
    const planned = process.memoryUsage().rss / MEGABYTE;
    console.log(`It begins after ${since()}; ${planned.toFixed(0)} MB.`);
  }
  characters += chunk.length;
  peak = Math.max(peak, process.memoryUsage().rss / MEGABYTE);
}
console.log(
  `${answer.headers['x-atlas-rows']} rows, ${(characters / MEGABYTE).toFixed(0)} million characters, after ${since()}; at most ${peak.toFixed(0)} MB.`,
);
await store.close();
