import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledDataFolder } from '@sharing-atlas/registers';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/check/command.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const SCHEMA = new URL('../../../../tests/fixtures/sarif-2.1.0.json', import.meta.url);
const { $schema: _draft04, id: _id, ...schema } = JSON.parse(await readFile(SCHEMA, 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
/** What the schema of SARIF 2.1.0 says against a log; none when it is valid. */
const sarifFaults = (log: unknown) => {
  ajv.validate(schema, log);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
};
const check = (...args: string[]) => checkCommand(args, NOW);

describe('the check of register files', () => {
  it('tells each finding with its place, and fails on faults', async () => {
    const { output, said, exitCode } = await check('sandwell');
    expect(output).toMatch(/sandwell\/parties\.yaml:\d+ .*31 March 2021.*\(S028\)/);
    expect(output).not.toContain('birmingham/');
    expect(said).toContain('count for the exit code');
    expect(exitCode).toBe(1);
  });

  it('gives SARIF with a rule, a level and a line for each result', async () => {
    const { output } = await check('birmingham', '--format', 'sarif');
    const log = JSON.parse(output);
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    const dangling = run.results.find(
      (result: { ruleId: string }) => result.ruleId === 'statement-dangles',
    );
    const { artifactLocation, region } = dangling.locations[0].physicalLocation;
    expect(dangling.level).toBe('error');
    const file = path.join(bundledDataFolder(), 'birmingham', path.basename(artifactLocation.uri));
    const line = (await readFile(file, 'utf8')).split('\n')[region.startLine - 1];
    expect(line).toContain('B134');
  });

  it('gives SARIF that keeps to the schema of the standard', async () => {
    const { output } = await check('--format', 'sarif');
    expect(sarifFaults(JSON.parse(output))).toEqual([]);
    expect(sarifFaults({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
  });

  it('gives the same findings as CSV and as JSON, and fails on what it is told to', async () => {
    const asJson = await check('--format', 'json', '--fail-on', 'review');
    const asCsv = await check('--format', 'csv', '--fail-on', 'never');
    const json: { id: string }[] = JSON.parse(asJson.output);
    const csv: { id: string }[] = parse(asCsv.output, { bom: true, columns: true });
    expect(csv.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    expect(asJson.said).toContain(`${json.length} count`);
    expect([asJson.exitCode, asCsv.exitCode]).toEqual([1, 0]);
  });

  it.each([
    [['sandwel'], 'sandwell'],
    [['--format', 'xml'], 'text, csv, json, sarif'],
    [['--as-at', '2026-02-30'], 'YYYY-MM-DD'],
    [['--unknown'], '--unknown'],
  ])('cannot be run with %j, and says what to write', async (args, words) => {
    const { said, exitCode } = await check(...args);
    expect(said).toContain(words);
    expect(exitCode).toBe(2);
  });
});

describe('the check of files with an acceptance', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'registers-'));
    await cp(bundledDataFolder(), folder, { recursive: true });
    const accepted = `accepted:
  - id: acceptance:birmingham/dangling
    check: statement-dangles
    reason: The next edition leaves the word out.
    role: Data Protection Officer
    on: 2026-11-01
    lookAgainOn: 2027-02-01
`;
    await writeFile(path.join(folder, 'birmingham/accepted.yaml'), accepted);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('still shows it, with the reason, and does not count it', async () => {
    const { output } = await check('birmingham', '--folder', folder);
    expect(output).toContain('Accepted by the Data Protection Officer until 2027-02-01');
    const { output: log, said } = await check(
      ...['birmingham', '--folder', folder, '--format', 'sarif', '--as-at', '2026-11-23'],
    );
    expect(said).toMatch(/1 of them accepted; 4 count/);
    const sarif = JSON.parse(log);
    const suppressed = sarif.runs[0].results.filter(
      (result: { suppressions?: unknown }) => result.suppressions !== undefined,
    );
    expect(suppressed).toHaveLength(1);
  });

  it('cannot be run while the files have problems', async () => {
    await writeFile(path.join(folder, 'birmingham/wrong.yaml'), 'flows: 3\n');
    const { said, exitCode } = await check('--folder', folder);
    expect(said).toContain('birmingham/wrong.yaml');
    expect(exitCode).toBe(2);
  });
});
