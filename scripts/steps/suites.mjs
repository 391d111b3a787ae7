import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { runToEnd } from '../run.mjs';
import { countsOf, numberAt } from './counts.mjs';

/** @typedef {import('../run.mjs').RunResult & { counts: import('./counts.mjs').Counts }} SuiteResult */

const reports = path.join(root, '.cache', 'reports');

/**
 * Unit or contract tests.
 *
 * @param {'unit' | 'contract'} project
 * @param {import('../neo4j/start.mjs').RunningNeo4j | null} neo4j
 * @returns {Promise<SuiteResult>}
 */
export async function runVitest(project, neo4j) {
  const report = freshReport(`${project}.json`);
  const settings = neo4j && {
    NEO4J_TEST_URI: neo4j.uri,
    NEO4J_TEST_USER: neo4j.user,
    NEO4J_TEST_PASSWORD: neo4j.password,
  };
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const args = [vitest, 'run', '--project', project, ...reporters];
  const result = await runToEnd(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...settings },
  });
  const counts = countsOf(report, result.code, (json) => ({
    passed: numberAt(json, ['numPassedTests']),
    failed: numberAt(json, ['numFailedTests']),
    skipped: numberAt(json, ['numPendingTests']) + numberAt(json, ['numTodoTests']),
  }));
  return { ...result, counts };
}

/**
 * The browser journeys, against the built server.
 *
 * @returns {Promise<SuiteResult>}
 */
export async function runPlaywright() {
  const report = freshReport('playwright.json');
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const result = await runToEnd(process.execPath, [playwright, 'test', '--reporter=list,json'], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const counts = countsOf(report, result.code, (json) => ({
    passed: numberAt(json, ['stats', 'expected']) + numberAt(json, ['stats', 'flaky']),
    failed: numberAt(json, ['stats', 'unexpected']),
    skipped: numberAt(json, ['stats', 'skipped']),
  }));
  return { ...result, counts };
}

/**
 * A report of an earlier run must not be counted again.
 *
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}
