/**
 * Measures the pages in a real browser over a generated register, and prints a table for the README:
 *
 *     npm run bench:web [PART OF ENGLAND, 0.3 if left out]
 */
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { prepareBrowser, SOFTWARE_WEBGL } from '../e2e/support/chromium.mjs';
import { type Bench, expanding, firstLoad, type Measured, matrix, opened } from './web/measures.ts';
import { serveGenerated } from './web/server.ts';

const part = Number(process.argv[2] ?? '0.3');
if (!(part >= 0.3 && part <= 1)) {
  console.error('Usage: npm run bench:web [PART OF ENGLAND, from 0.3 to 1]');
  process.exit(1);
}
const prepared = await prepareBrowser();
if (!prepared.ok) {
  console.error(prepared.sentence);
  process.exit(1);
}
const { executablePath, args, env } = prepared.browser;
const server = await serveGenerated(part);
const browser = await chromium.launch({
  executablePath,
  args: [...args, ...SOFTWARE_WEBGL],
  env: { ...process.env, ...env },
});
try {
  const bench: Bench = {
    browser,
    address: server.address,
    controllers: await controllersOf(server.address),
  };
  const steps: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
    'First load': () => firstLoad(bench),
    Expanding: () => expanding(bench),
    Matrix: () => matrix(bench),
    'All groups of 4 publishers opened': () => opened(bench, 4, false),
    'All groups of 20 publishers opened, WebGL': () => opened(bench, 20, true),
    'All groups of 20 publishers opened, canvas': () => opened(bench, 20, false),
  };
  const rows: Measured[] = [];
  for (const [name, step] of Object.entries(steps)) {
    const measured = await step().catch((problem: unknown) => [
      { what: name, target: '', got: `not measured: ${String(problem).split('\n')[0]}` },
    ]);
    rows.push(...measured);
    for (const { what, got } of measured) console.error(`${what}: ${got}`);
  }
  console.log(`\n| measured | target | result |\n|---|---|---|`);
  for (const { what, target, got } of rows) console.log(`| ${what} | ${target} | ${got} |`);
  console.log(
    `\n${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} at the end; Chromium ${browser.version()} ` +
      `without a graphics card: canvas and WebGL are drawn by the processor.`,
  );
} finally {
  await browser.close();
  server.stop();
}

async function controllersOf(address: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ controllers { id } }' }),
  });
  const { data }: { data: { controllers: readonly { id: string }[] } } = await answer.json();
  return data.controllers.map(({ id }) => id);
}
