/**
 * How long an export of a large register takes to begin and to end, and how much memory it needs:
 * `node --expose-gc node_modules/tsx/dist/cli.mjs packages/api/scripts/bench-export.ts [flows]`,
 * 100,000 flows if none are said. Memory in use is told after a collection, so that garbage that only
 * waits is not counted.
 */
import { openStore } from '@sharing-atlas/graph';
import { createExports } from '../src/exports/exports.ts';
import { realBatch, refill, withFlows } from '../test/support/registers.ts';

/** Rows of a chunk, as the exports make them. */
const BATCH = 250;
const MEGABYTE = 1024 * 1024;
const flows = Number(process.argv[2] ?? 100_000);

const store = await openStore({ kind: 'memory' });
await refill(store, withFlows(await realBatch(), flows));
console.log(`${flows} flows are stored; in use: ${inUse()}.`);

const started = performance.now();
const since = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const answer = await createExports({ store }).respond({
  kind: 'who-receives',
  format: 'csv',
  parameters: { category: 'cat:health-information' },
});
if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
const rows = Number(answer.headers['x-atlas-rows']);
const told = Math.max(1, Math.floor(rows / BATCH / 4));
let characters = 0;
let chunks = 0;
for await (const chunk of answer.body) {
  if (chunks % told === 0) console.log(`After ${chunks} chunks, ${since()}; in use: ${inUse()}.`);
  characters += chunk.length;
  chunks += 1;
}
const size = (characters / MEGABYTE).toFixed(0);
console.log(`${rows} rows, ${size} million characters, after ${since()}; in use: ${inUse()}.`);
await store.close();

function inUse(): string {
  global.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return `${(heapUsed / MEGABYTE).toFixed(0)} MB of heap, ${(rss / MEGABYTE).toFixed(0)} MB in all`;
}
