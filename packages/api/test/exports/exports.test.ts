import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExports } from '../../src/exports/exports.ts';
import { realBatch, refill, withFlows, withProperties } from '../support/registers.ts';
import { changed } from '../support/stores.ts';
import { exported, readCsv } from './support/read-back.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const now = () => NOW;
const SANDWELL = { category: 'cat:health-information', from: 'org:sandwell-childrens-trust' };
const HOSTILE = [
  '=HYPERLINK("http://example.org";"a")',
  '+44 121',
  '-1',
  '@SUM(A1)',
  '\tTab first',
  '＝1＋1',
  'Ünïcode, “quotes” and "double", commas; semicolons',
  'Line one\nline two',
  'Line one\r\nline two',
];

describe('exports of the registers', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ kind: 'memory' });
    await refill(store, await realBatch());
  });
  afterAll(() => store.close());

  it('are CSV as spreadsheets read it, with a byte order mark and CRLF', async () => {
    const { text } = await exported(createExports({ store, now }), 'who-receives', 'csv', SANDWELL);
    expect(text.startsWith('\uFEFFLine,Category asked about,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
  });

  it('say in a line that no recipient is recorded, and never give an empty table', async () => {
    const exports = createExports({ store, now });
    const { text, made } = await exported(exports, 'who-receives', 'csv', {
      category: 'cat:health-information',
      from: 'org:ofsted',
    });
    const lines = readCsv(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      Line: 'No recipient recorded',
      'Completeness of this answer': 'UNKNOWN',
      'What is said of the category': expect.stringContaining('not the same as nobody'),
      'Rows in this export': 'No rows: nothing is recorded, and nothing was cut.',
    });
    expect(made.headers['x-atlas-rows']).toBe('0');
  });

  it.each([
    ['who-receives', { ...SANDWELL, certainty: 'EXCLUDED' }, 'Line'],
    ['what-goes', { to: 'org:ofsted', certainty: 'EXCLUDED' }, 'Line'],
    ['matrix', { from: 'org:birmingham-childrens-trust', certainty: 'STATED_WIDER' }, 'Recipient'],
  ])(
    'say of %s that no row is of the certainty asked for, not that none is recorded',
    async (kind, asked, column) => {
      const { text } = await exported(createExports({ store, now }), kind, 'csv', asked);
      const [line, ...more] = readCsv(text);
      expect(more).toEqual([]);
      expect(line?.[column]).toBe('No row is of the certainty asked for.');
      expect(line?.['Rows in this export']).toMatch(/^0 of [1-9]/);
    },
  );

  it.each([
    ['who-receives', 'csv', {}, 'category'],
    ['who-receives', 'csv', { category: 'nothing like it' }, 'category'],
    ['who-receives', 'json', { category: 'cat:name', from: 'nobody' }, 'from'],
    ['who-receives', 'csv', { category: 'cat:name', asAt: '2026-02-30' }, 'asAt'],
    ['who-receives', 'csv', { category: 'cat:name', recipient: 'org:ofsted' }, 'recipient'],
    ['record-of-processing', 'csv', { controller: 'org:ofsted' }, 'controller'],
    ['matrix', 'csv', {}, 'from'],
    ['what-goes', 'csv', { noAgreement: 'perhaps' }, 'noAgreement'],
    ['what-goes', 'csv', { basis: 'Art 99' }, 'basis'],
    ['where-from', 'json', { category: 'cat:name', certainty: 'STATED,SURE' }, 'certainty'],
    ['recorded', 'csv', { from: 'org:ofsted', to: 'org:ofsted' }, 'category'],
    ['onward', 'csv', { from: 'org:ofsted', steps: '9' }, 'steps'],
    ['compare', 'csv', { category: 'cat:name', a: '2019-04-01', b: '2026-13-01' }, 'b'],
    ['register', 'jsonld', { register: 'register:nowhere' }, 'register'],
    ['agreements', 'csv', { asAt: ['2026-01-01', '2026-01-02'] }, 'asAt'],
  ])('refuse %s.%s of %o, naming “%s”', async (kind, format, parameters, argument) => {
    const answer = await createExports({ store, now }).respond({ kind, format, parameters });
    expect(answer).toMatchObject({
      ok: false,
      status: 400,
      failure: { errors: [{ extensions: { argument } }] },
    });
  });

  it('are begun again if the register moves before anything was sent', async () => {
    let asked = 0;
    const moving = changed(store, {
      revision: async () => {
        asked += 1;
        return { number: asked === 1 ? 1 : 2, changedAt: null, formatVersion: 1 };
      },
    });
    const exports = createExports({ store: moving, now });
    const { made, text } = await exported(exports, 'who-receives', 'csv', SANDWELL);
    expect(made.headers['x-atlas-revision']).toBe('2');
    expect(new Set(readCsv(text).map((line) => line['Register revision']))).toEqual(new Set(['2']));
  });

  it('break off if the register moves while they are being sent', async () => {
    let moved = false;
    const moving = changed(store, {
      revision: async () => ({ number: moved ? 2 : 1, changedAt: null, formatVersion: 1 }),
    });
    const exports = createExports({ store: moving, now, batchSize: 5 });
    const answer = await exports.respond({
      kind: 'who-receives',
      format: 'csv',
      parameters: SANDWELL,
    });
    if (!answer.ok) throw new Error('There is no export.');
    moved = true;
    const reading = (async () => {
      let text = '';
      for await (const chunk of answer.body) text += chunk;
      return text;
    })();
    await expect(reading).rejects.toThrow('The register changed while the export was being sent.');
  });
});

describe('text that a spreadsheet could run or break on', () => {
  it('comes back as it was, and is no formula on the way', async () => {
    const batch = await realBatch();
    const flows = batch.nodes.filter(({ id }) => id.startsWith('flow:sandwell/to-'));
    const notes = new Map(HOSTILE.map((words, index) => [flows[index]?.id ?? '', words]));
    const hostile = [...notes].reduce(
      (made, [id, note]) => withProperties(made, id, { note }),
      batch,
    );
    const store = await openStore({ kind: 'memory' });
    await refill(store, hostile);
    const { text } = await exported(createExports({ store, now }), 'who-receives', 'csv', SANDWELL);
    await store.close();
    const lines = readCsv(text);
    expect(notes.size).toBe(HOSTILE.length);
    for (const [id, words] of notes) {
      const line = lines.find((entry) => entry['Flow (id)'] === id);
      expect(line?.['Note of the curator'], id).toBe(words);
    }
    expect(text).not.toMatch(/(^|,)"?[=+\-@\t＝＋－＠]/m);
  });
});

describe('a large register', () => {
  it('is sent in many chunks, each asked of the store when it is wanted', async () => {
    const store = await openStore({ kind: 'memory' });
    await refill(store, withFlows(await realBatch(), 900));
    const exports = createExports({ store, now, batchSize: 20 });
    const answer = await exports.respond({
      kind: 'who-receives',
      format: 'csv',
      parameters: { category: 'cat:health-information' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const before = store.meter.statements;
    const sizes: number[] = [];
    let text = '';
    for await (const chunk of answer.body) {
      if (sizes.length === 2) expect(store.meter.statements).toBeLessThan(before + 100);
      sizes.push(chunk.length);
      text += chunk;
    }
    const ids = readCsv(text).map((line) => `${line['Flow (id)']} ${line['Recipient (id)']}`);
    await store.close();
    const total = Number(answer.headers['x-atlas-rows']);
    expect(total).toBeGreaterThan(700);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.max(...sizes)).toBeLessThan(text.length / 20);
  }, 120_000);
});
