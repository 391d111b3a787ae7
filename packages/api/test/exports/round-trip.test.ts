import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExports, type Exports } from '../../src/exports/exports.ts';
import { realBatch, refill } from '../support/registers.ts';
import { exported, readCsv } from './support/read-back.ts';
import { TABLES } from './support/tables.ts';

type Row = Readonly<Record<string, unknown>>;
let store: Store;
let exports: Exports;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, await realBatch());
  exports = createExports({ store, now: () => new Date('2026-11-22T12:00:00.000Z'), batchSize: 7 });
});
afterAll(() => store.close());

/** What a cell of JSON must read as in CSV. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!Array.isArray(cell)) return String(cell);
  return cell
    .map((entry) =>
      typeof entry === 'string'
        ? entry
        : `${entry.statement} (${entry.section}: “${entry.anchor}”)`,
    )
    .join(' | ');
}

describe.each(TABLES)('%s of %o', (kind, parameters) => {
  it('says the same in CSV and in JSON, cell by cell', async () => {
    const { text, made } = await exported(exports, kind, 'csv', parameters);
    const lines = readCsv(text);
    const json = JSON.parse((await exported(exports, kind, 'json', parameters)).text);
    const columns = Object.entries<string>(json.columns);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map((line) => columns.map(([, name]) => line[name]))).toEqual(
      json.rows.map((row: Row) => columns.map(([key]) => asText(row[key]))),
    );
    expect(new Set(columns.map(([, name]) => name)).size).toBe(columns.length);
    const known = new Set(columns.map(([key]) => key));
    expect(
      json.rows.flatMap((row: Row) => Object.keys(row)).filter((key: string) => !known.has(key)),
    ).toEqual([]);
    if (json.about.rows > 0) expect(json.about.rows).toBe(lines.length);
    expect(made.headers['x-atlas-rows']).toBe(String(json.about.rows));
  });

  it('says of itself what was asked, how complete it is, and whether it was cut', async () => {
    const { about } = JSON.parse((await exported(exports, kind, 'json', parameters)).text);
    const [line] = readCsv((await exported(exports, kind, 'csv', parameters)).text);
    expect(line).toMatchObject({
      Question: about.title,
      'Completeness of this answer': about.completeness.verdict,
      'Completeness in words': about.completeness.words.join(' | '),
      Counts: about.completeness.counts.join(' | '),
      'Rows in this export': about.rowsWords,
      'Register revision': '1',
      'As at': '2026-11-22',
    });
    expect(about.rowsWords).toMatch(/none cut\.|nothing was cut\.|none of them is cut\./);
    expect(about.cut).toBe(false);
  });

  it('is found again under its address', async () => {
    const first = JSON.parse((await exported(exports, kind, 'json', parameters)).text);
    const again = new URL(first.about.address, 'http://localhost');
    const { text } = await exported(exports, kind, 'json', Object.fromEntries(again.searchParams));
    expect(JSON.parse(text).rows).toEqual(first.rows);
  });
});
