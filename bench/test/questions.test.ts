import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../packages/api/src/index.ts';
import { importRegisters, openStore, type Store } from '../../packages/graph/src/index.ts';
import type { LoadedRegister } from '../../packages/registers/src/index.ts';
import { QUESTIONS } from '../questions/all.ts';
import { at } from '../questions/json.ts';
import type { Subjects } from '../questions/question.ts';
import { generateRegisters } from '../register/generate.ts';
import { referenceRecords } from '../register/reference.ts';
import { askedAt, sendersOf, subjectsOf } from '../subjects.ts';
import { bodyOf } from '../targets/http.ts';
import { parseJson } from '../targets/target.ts';
import { plainAnswers } from './plain.ts';

let store: Store;
let subjects: Subjects;
let registers: readonly LoadedRegister[];
beforeAll(async () => {
  const sizes = { seed: 3, controllers: 3, bodies: 30, agreements: 40, flows: 120 };
  registers = generateRegisters(sizes, await referenceRecords());
  store = await openStore({ kind: 'memory' });
  await importRegisters(store, registers, new Date());
  const senders = sendersOf(registers);
  const anyone = askedAt(subjectsOf(registers, senders), 0);
  // More chains than the product lists would be cut.
  const starts = senders.filter((start) => {
    const chains = plainAnswers(registers)[6]?.({ ...anyone, start, asAt: '2026-01-01' }) ?? [];
    return chains.length > 1 && chains.length < 150;
  });
  subjects = subjectsOf(registers, starts);
});
afterAll(() => store.close());

/** Cypher of the bare driver that the embedded engine cannot read; a run of the benchmark checks it. */
const FOR_NEO4J_ALONE = [3, 4];

test.each(QUESTIONS)('question $number has one answer: $title', async (question) => {
  const { number, bare, ours } = question;
  const api = createApi({
    store,
    reportUnexpected: (_id, error) => {
      throw error;
    },
  });
  const plain = plainAnswers(registers)[number];
  let found = 0;
  for (const index of [0, 150, 300]) {
    const asked = askedAt(subjects, index);
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(ours, asked),
    });
    const answer = parseJson(await (await api.fetch(request)).text());
    const lines = ours.normal(at(answer, 'data'));
    found += lines.length;
    if (plain !== undefined) expect(lines).toEqual(plain(asked));
    else if (!FOR_NEO4J_ALONE.includes(number)) {
      const rows = await store.read(bare.text, bare.variables(asked));
      expect(lines).toEqual(bare.normal(parseJson(JSON.stringify(rows))));
    }
  }
  expect(found).toBeGreaterThan(0);
});
