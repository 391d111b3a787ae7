import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../packages/api/src/index.ts';
import { importRegisters, openStore, type Store } from '../../packages/graph/src/index.ts';
import { QUESTIONS } from '../questions/all.ts';
import { at } from '../questions/json.ts';
import type { Subjects } from '../questions/question.ts';
import { generateRegisters } from '../register/generate.ts';
import { referenceRecords } from '../register/reference.ts';
import { askedAt, sendersOf, subjectsOf } from '../subjects.ts';
import { bodyOf } from '../targets/http.ts';
import { parseJson } from '../targets/target.ts';

let store: Store;
let subjects: Subjects;
beforeAll(async () => {
  const sizes = { seed: 3, controllers: 3, bodies: 30, agreements: 40, flows: 120 };
  const registers = generateRegisters(sizes, await referenceRecords());
  store = await openStore({ kind: 'memory' });
  await importRegisters(store, registers, new Date());
  subjects = subjectsOf(registers, sendersOf(registers));
});
afterAll(() => store.close());

test.each(QUESTIONS)('question $number has one answer: $title', async ({ bare, ours }) => {
  const api = createApi({
    store,
    reportUnexpected: (_id, error) => {
      throw error;
    },
  });
  let found = 0;
  for (const index of [0, 1, 2]) {
    const asked = askedAt(subjects, index);
    const rows = await store.read(bare.text, bare.variables(asked));
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(ours, asked),
    });
    const answer = parseJson(await (await api.fetch(request)).text());
    const lines = ours.normal(at(answer, 'data'));
    expect(lines).toEqual(bare.normal(parseJson(JSON.stringify(rows))));
    found += lines.length;
  }
  expect(found).toBeGreaterThan(0);
});
