import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type About, VERDICT_WORDS } from '../../src/exports/about.ts';
import { createExports, type Exports } from '../../src/exports/exports.ts';
import { realBatch, refill } from '../support/registers.ts';
import { exported, readCsv, readLinkedData, throughFlattening } from './support/read-back.ts';
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
  let lines: Record<string, string>[];
  let rowsTold: string | undefined;
  let json: { columns: Record<string, string>; rows: Row[]; about: About };
  beforeAll(async () => {
    const csv = await exported(exports, kind, 'csv', parameters);
    lines = readCsv(csv.text);
    rowsTold = csv.made.headers['x-atlas-rows'];
    json = JSON.parse((await exported(exports, kind, 'json', parameters)).text);
  });

  it('says the same in CSV and in JSON, cell by cell', () => {
    const columns = Object.entries(json.columns);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map((line) => columns.map(([, name]) => line[name]))).toEqual(
      json.rows.map((row) => columns.map(([key]) => asText(row[key]))),
    );
    expect(new Set(columns.map(([, name]) => name)).size).toBe(columns.length);
    const unknown = json.rows.flatMap((row) =>
      Object.keys(row).filter((key) => json.columns[key] === undefined),
    );
    expect(unknown).toEqual([]);
    if (json.about.rows > 0) expect(json.about.rows).toBe(lines.length);
    expect(rowsTold).toBe(String(json.about.rows));
  });

  it('says of itself what was asked, how complete it is, and whether it was cut', () => {
    const { about } = json;
    for (const line of lines) {
      expect(line).toMatchObject({
        Question: about.title,
        'Completeness of this answer': VERDICT_WORDS[about.completeness.verdict],
        'Completeness in words': about.completeness.words.join(' | '),
        Counts: about.completeness.counts.join(' | '),
        'Rows in this export': about.rowsWords,
        'Register revision': '1',
        'As at': '2026-11-22',
        'Made at (UTC)': '2026-11-22T12:00:00.000Z',
        'What this is': expect.stringMatching(/^From published documents\./),
      });
    }
    expect(about.rowsWords).toMatch(/none cut\.|nothing was cut\.|none of them is cut\./);
    expect(about.cut).toBe(false);
  });

  it('is found again under its address', async () => {
    const again = new URL(json.about.address, 'http://localhost');
    expect(again.pathname).toBe(`/export/${kind}.json`);
    const { text } = await exported(exports, kind, 'json', Object.fromEntries(again.searchParams));
    expect(JSON.parse(text).rows).toEqual(json.rows);
  });
});

describe('linked data', () => {
  it('comes back from another program that flattened it with nothing lost', async () => {
    const { text } = await exported(exports, 'register', 'jsonld', {
      register: 'register:sandwell',
    });
    const triples = (store: Awaited<ReturnType<typeof readLinkedData>>) =>
      store
        .getQuads(null, null, null, null)
        .map((quad) =>
          [quad.subject, quad.predicate, quad.object]
            // Names of blank nodes are each reader's own.
            .map((term) => (term.termType === 'BlankNode' ? '_' : term.value))
            .join(' '),
        )
        .sort();
    const first = triples(await readLinkedData(text));
    expect(first.length).toBeGreaterThan(1_000);
    expect(triples(await readLinkedData(await throughFlattening(text)))).toEqual(first);
  }, 60_000);
});
