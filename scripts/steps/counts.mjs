import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The counts of a test runner's JSON report.
 *
 * A run that failed without one failed test (a file that does not load, a server that does not
 * start) counts as one failure, so that the sum never looks better than the run was.
 *
 * @param {string} file
 * @param {number} exitCode the runner's own
 * @param {(report: unknown) => Counts} read
 * @returns {Counts}
 */
export function countsOf(file, exitCode, read) {
  const counts = readReport(file, read);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} file
 * @param {(report: unknown) => Counts} read
 * @returns {Counts}
 */
function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * The number at a place in a report, 0 where there is none.
 *
 * @param {unknown} report
 * @param {readonly string[]} place
 * @returns {number}
 */
export function numberAt(report, place) {
  const [name, ...rest] = place;
  if (name === undefined) return typeof report === 'number' ? report : 0;
  if (typeof report !== 'object' || report === null) return 0;
  return numberAt(Reflect.get(report, name), rest);
}

/**
 * The last line of `npm test`.
 *
 * @param {readonly Counts[]} all
 */
export function countsLine(all) {
  /** @param {keyof Counts} name */
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0);
  const skipped = sum('skipped');
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
