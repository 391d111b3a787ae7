// npm test: everything that must hold before a change is shared, in one run.
import { prepareBrowser } from '../e2e/support/chromium.mjs';
import { HOW_TO_GET_NEO4J, startNeo4j } from './neo4j/start.mjs';
import { requireNode } from './node-version.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { countsLine } from './steps/counts.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { lint } from './steps/lint.mjs';
import { runPlaywright, runVitest } from './steps/suites.mjs';
import { checkTypes } from './steps/types.mjs';

// What is kept back and shown later is read in logs: plain text.
process.env.NO_COLOR = '1';
const underCi = process.env.CI === 'true';
/** @param {string} line */
const say = (line) => console.log(line);

requireNode();
const installed = await installIfNeeded(say);
if (!installed.ok) {
  console.error(`The installation failed. This is what was said:\n\n${installed.output}`);
  process.exit(1);
}

/** @type {string[]} */
const summary = [];
/** @type {string[]} */
const leftOut = [];
/** @type {import('./steps/counts.mjs').Counts[]} */
const counts = [];
let failed = false;

// The contract tests wait for Neo4j as often as they work: the others are done beside them.
await Promise.all([contractTests(), otherSteps()]);
conclude();

async function otherSteps() {
  await step('Types', checkTypes);
  await step('Formatting, rules, unused code', lint);
  const built = await step('Build', async () => {
    const result = await buildIfNeeded(() => {});
    return result.ok ? { code: 0, output: '' } : { code: 1, output: result.output };
  });
  await step('Unit tests', () => runVitest('unit', null));
  const browser = await prepareBrowser();
  if (!browser.ok) {
    leaveOut(`The browser journeys were not run. ${browser.sentence}`);
  } else if (built) {
    await step('Browser journeys', runPlaywright);
  } else {
    leaveOut('The browser journeys were not run, because there is no build to run them on.');
  }
}

async function contractTests() {
  const neo4j = await startNeo4j(say);
  if (neo4j === null) {
    leaveOut(`The half of the tests that needs a real Neo4j was not run. ${HOW_TO_GET_NEO4J}`);
  }
  await step('Contract tests', () => runVitest('contract', neo4j));
  await neo4j?.stop();
}

/**
 * Runs one step, says how it went, and shows its output only when it failed.
 *
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string, counts?: import('./steps/counts.mjs').Counts }>} work
 */
async function step(title, work) {
  say(`… ${title}`);
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const passed = result.code === 0;
  const tests = result.counts ? `, ${countsLine([result.counts])}` : '';
  const line = `${passed ? '✓' : '✗'} ${title} (${seconds} s${tests})`;
  if (!passed) {
    failed = true;
    say(result.output.trimEnd());
  }
  if (result.counts) counts.push(result.counts);
  summary.push(line);
  say(line);
  return passed;
}

/**
 * What cannot be run is said when it is found and again at the end; under CI it is a failure.
 *
 * @param {string} sentence
 */
function leaveOut(sentence) {
  leftOut.push(sentence);
  if (underCi) failed = true;
  say(`! ${sentence}`);
}

function conclude() {
  say('\nSummary');
  for (const line of summary) say(line);
  for (const sentence of leftOut) say(`! ${sentence}`);
  if (failed) say('Not everything passed.');
  say(countsLine(counts));
  process.exitCode = failed ? 1 : 0;
}
