import { matrix, type Store, whatGoes, whoReceives } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { FROM_PUBLISHED_DOCUMENTS } from '@sharing-atlas/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/context.ts';
import { VERDICT_WORDS } from '../../src/exports/about.ts';
import { createExports, type Exports } from '../../src/exports/exports.ts';
import { filterOf } from '../../src/filter.ts';
import { SearchIndexes } from '../../src/search-index.ts';
import { exported, readCsv } from '../exports/support/read-back.ts';
import { realBatch, refill } from '../support/registers.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const batch = await realBatch();

const QUESTIONS = [
  { category: 'cat:health-information' },
  { category: 'cat:health-information', from: 'org:sandwell-childrens-trust' },
  { category: 'cat:missing-from-home', to: 'org:west-midlands-police' },
  { category: 'cat:childs-name', from: 'org:sandwell-childrens-trust' },
  { category: 'cat:unique-pupil-number', asAt: '2020-05-01' },
];

describe.each(engines())('exports on $name', ({ open }) => {
  let store: Store;
  let exports: Exports;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    exports = createExports({ store, now: () => NOW, batchSize: 20 });
  });
  afterAll(() => store.close());

  describe.each(QUESTIONS)('who receives %o', (parameters) => {
    const answer = () =>
      whoReceives(store, {
        categoryId: parameters.category,
        senderId: parameters.from ?? null,
        recipientId: parameters.to ?? null,
        asAt: parameters.asAt ?? '2026-11-22',
      });

    it('has every row of the answer, in its order, with both certainties and the evidence', async () => {
      const { rows, apart, completeness } = await answer();
      const { text } = await exported(exports, 'who-receives', 'csv', parameters);
      const lines = readCsv(text);
      const expected = [...rows, ...apart];
      expect(
        lines.map((line) => [
          line['Flow (id)'],
          line['Recipient (id)'],
          line.Certainty,
          line['Party certainty'],
          line['Counted apart because'],
          line['Completeness of this answer'],
        ]),
      ).toEqual(
        expected.map((row) => [
          row.flowId,
          row.partyId,
          row.classification.certainty ?? '',
          row.partyCertainty,
          row.classification.apart ?? '',
          VERDICT_WORDS[completeness.verdict],
        ]),
      );
      expected.forEach((row, index) => {
        for (const id of row.statementIds) {
          expect(lines[index]?.Statements).toMatch(new RegExp(`(^| )${id} \\(.+: “.+”\\)`));
        }
      });
    });

    it('is the same in JSON, and says all that an export must', async () => {
      const { rows, apart } = await answer();
      const count = rows.length + apart.length;
      const { made, text } = await exported(exports, 'who-receives', 'json', parameters);
      const json = JSON.parse(text);
      expect(json.rows).toHaveLength(count);
      expect(json.rows.map((row: { flowId: string }) => row.flowId)).toEqual(
        [...rows, ...apart].map(({ flowId }) => flowId),
      );
      expect(json.about).toMatchObject({
        revision: 1,
        asAt: parameters.asAt ?? '2026-11-22',
        madeAt: NOW.toISOString(),
        rowsWords: count === 1 ? '1 row, none cut.' : `All ${count} rows, none cut.`,
        sourceWords: FROM_PUBLISHED_DOCUMENTS,
      });
      expect(made.headers['x-atlas-rows']).toBe(String(count));
      // The address asks the same question again.
      const again = new URL(json.about.address, 'http://localhost');
      const repeated = await exported(
        exports,
        'who-receives',
        'json',
        Object.fromEntries(again.searchParams),
      );
      expect(JSON.parse(repeated.text).rows).toEqual(json.rows);
    });
  });

  it.each([
    ['where-from', { category: 'cat:health-information' }, 'Source'],
    ['who-receives', { category: 'cat:health-information' }, 'From'],
  ])('%s names both ends of each row', async (kind, parameters, column) => {
    const lines = readCsv((await exported(exports, kind, 'csv', parameters)).text);
    expect(lines.filter((line) => line[column] === '')).toEqual([]);
  });

  it('gives what goes as the answer has it, with what each flow carries and leaves out', async () => {
    const answer = await whatGoes(store, {
      senderId: 'org:sandwell-childrens-trust',
      recipientId: null,
      asAt: '2026-11-22',
    });
    const { text } = await exported(exports, 'what-goes', 'csv', {
      from: 'org:sandwell-childrens-trust',
    });
    const lines = readCsv(text);
    expect(lines.map((line) => `${line['Flow (id)']} ${line['Recipient (id)']}`)).toEqual(
      answer.rows.map((row) => `${row.flowId} ${row.partyId}`),
    );
    const returned = lines.find((line) => line['Flow (id)'] === 'flow:sandwell/return-to-dfe');
    expect(returned?.['Said to carry']).toContain('Unique pupil number');
    expect(returned?.['Said not to carry']).toContain("Child's name");
    expect(returned?.['Roles that the notice says can be asked']).toMatch(/; of the sender; /);
    expect(returned?.['How long it is kept']).toContain(
      'said of the whole notice, not of this flow',
    );
  });

  it('limits an answer as the API does, and shows a view of it without changing its counts', async () => {
    const from = 'org:birmingham-childrens-trust';
    const asked = { from, basis: 'Art 9' };
    const answer = await whatGoes(store, {
      senderId: from,
      recipientId: null,
      asAt: '2026-11-22',
      ...(await filterOf(
        createContext({ store, today: '2026-11-22', indexes: new SearchIndexes() }),
        { basis: 'Art 9' },
      )),
    });
    const whole = JSON.parse((await exported(exports, 'what-goes', 'json', asked)).text);
    expect(whole.rows.map((row: { flowId: string }) => row.flowId)).toEqual(
      answer.rows.map(({ flowId }) => flowId),
    );
    expect(whole.about.title).toContain('(only on the basis “Art 9”)');
    for (const row of whole.rows) expect(row.match.join()).toMatch(/^the basis is said of /);
    const view = { ...asked, certainty: 'NOT_STATED' };
    const part = JSON.parse((await exported(exports, 'what-goes', 'json', view)).text);
    expect(part.rows.length).toBeLessThan(whole.rows.length);
    expect(part.about.completeness).toEqual(whole.about.completeness);
    expect(part.about.rowsWords).toContain(`${part.rows.length} of ${whole.rows.length} rows`);
  });

  it('gives each basis with what it is said of, and never a notice-wide one as of the flow', async () => {
    const { text } = await exported(exports, 'bases', 'csv', {
      from: 'org:sandwell-childrens-trust',
    });
    const lines = readCsv(text);
    const own = lines.filter((line) => line['Said of'] === 'this flow' && line.Line === 'Basis');
    expect(new Set(own.map((line) => line['Flow (id)']))).toEqual(
      new Set(['flow:sandwell/to-mash']),
    );
    for (const line of own) expect(line['Named together with others']).toContain('Either … or');
    expect(lines.some((line) => line['Said of'] === 'the whole notice, not this flow')).toBe(true);
  });

  it('says that a sharing is recorded, and what the register lacks for it', async () => {
    const { text } = await exported(exports, 'recorded', 'csv', {
      from: 'org:sandwell-childrens-trust',
      to: 'org:department-for-education',
      category: 'cat:unique-pupil-number',
    });
    const lines = readCsv(text);
    expect(lines.map((line) => line.Line)).toContain('Recorded');
    const lacking = lines.filter((line) => line.Line === 'What this register lacks');
    expect(lacking.map((line) => line['What is said of the category']).join()).toContain(
      'No agreement is recorded for the flow. One may exist.',
    );
    expect(text).not.toMatch(/unlawful|not allowed/i);
  });

  it('compares two dates row by row and keeps what stayed the same', async () => {
    const { text } = await exported(exports, 'compare', 'csv', {
      category: 'cat:health-information',
      from: 'org:sandwell-childrens-trust',
      a: '2019-04-01',
      b: '2026-11-22',
    });
    const changed = readCsv(text).filter((line) => line['What differs'] === 'stands otherwise');
    expect(changed.length).toBeGreaterThan(0);
    for (const line of changed) {
      expect(line['Recipient on the first date']).not.toBe(line['Recipient on the second date']);
    }
  });

  it('gives the matrix with a column for each category, and fills no cell that says nothing', async () => {
    const from = 'org:sandwell-childrens-trust';
    const answer = await matrix(store, {
      senderId: from,
      recipientId: null,
      asAt: '2026-11-22',
    });
    const json = JSON.parse((await exported(exports, 'matrix', 'json', { from })).text);
    expect(Object.keys(json.columns)).toEqual(expect.arrayContaining([...answer.categoryIds]));
    const filled = json.rows.flatMap((row: Readonly<Record<string, string>>) =>
      answer.categoryIds.filter((id) => row[id] !== undefined).map((id) => `${row.flowId} ${id}`),
    );
    expect(filled.sort()).toEqual(
      answer.rows
        .flatMap((row) => row.cells.map((cell) => `${row.flowId} ${cell.categoryId}`))
        .sort(),
    );
  });

  it('never gives flows that only meet as something that moves on', async () => {
    const { text } = await exported(exports, 'onward', 'csv', {
      from: 'org:birmingham-childrens-trust',
      steps: '2',
    });
    const steps = readCsv(text).filter((line) => line.Step !== '');
    expect(steps.length).toBeGreaterThan(0);
    for (const line of steps) {
      expect(line.Line).toBe('Possible: flows that only meet');
      expect(line['What it says']).toMatch(/^No notice says that it moves on\./);
    }
  });

  it('gives the statements behind the purposes and bases of a row', async () => {
    const { text } = await exported(exports, 'who-receives', 'csv', {
      category: 'cat:health-information',
      from: 'org:sandwell-childrens-trust',
    });
    const mash = readCsv(text).find((line) => line['Recipient (id)'] === 'hub:sandwell/mash');
    expect(mash?.['Bases said of this flow']).toContain('Either … or');
    const behind = mash?.['Statements of what stands beside it'];
    for (const id of ['S125', 'S019', 'S057']) expect(behind).toContain(`${id} (`);
  });

  it('lays a trust’s notice out as a record of processing, a line for each purpose', async () => {
    const { text } = await exported(exports, 'record-of-processing', 'csv', {
      controller: 'org:sandwell-childrens-trust',
    });
    const lines = readCsv(text);
    const purposes = batch.nodes.filter(
      ({ label, properties }) =>
        label === 'Purpose' && properties.registerId === 'register:sandwell',
    );
    const flows = batch.nodes.filter(
      ({ label, properties }) =>
        label === 'DataFlow' && properties.registerId === 'register:sandwell',
    );
    expect(lines.flatMap((line) => line['Purpose (id)'] || []).sort()).toEqual(
      purposes.map(({ id }) => id).sort(),
    );
    const told = new Set(lines.flatMap((line) => line['Flows (id)']?.split(' | ') ?? []));
    expect([...told].filter((id) => id !== '').sort()).toEqual(flows.map(({ id }) => id).sort());

    const research = lines.find((line) => line['Purpose (id)'] === 'purpose:sandwell/research');
    expect(research?.['Categories of personal data']).toContain(
      'Unique pupil number (where the child has a UPN',
    );
    expect(research?.['Categories of personal data']).not.toContain("Child's name");
    expect(research?.['Categories said not to be shared']).toContain("Child's name");
    const services = lines.find(
      (line) => line['Purpose (id)'] === 'purpose:sandwell/appropriate-services',
    );
    expect(services?.['Categories of personal data']).toBe('');
    expect(services?.['Completeness of categories']).toMatch(/^UNKNOWN/);
    for (const line of lines) expect(line['DPIA required']).toBe('');
  });

  it('gives all agreements under the columns of the Digital Economy Act register', async () => {
    const { text } = await exported(exports, 'agreements', 'csv', {});
    const lines = readCsv(text);
    expect(lines.map(({ id }) => id)).toEqual(
      batch.nodes
        .filter(({ label }) => label === 'Agreement')
        .map(({ id }) => id)
        .sort(),
    );
    const troubled = lines.find(
      ({ id }) => id === 'agreement:sandwell/troubled-families-agreements',
    );
    expect(troubled?.['controller names']).toBe('');
    expect(troubled?.Parties).toContain('Office for National Statistics');
    expect(troubled?.Statements).toContain('S101');
  });
});
