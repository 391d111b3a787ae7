import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Found, OTHER_WORDS, READINGS } from '../questions/answers.ts';
import { type ExpectedAnswer, operationOf, qualifierOf, questions } from '../questions/fixture.ts';
import { REFUSALS } from '../questions/refusals.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const batch = await realBatch();
/** What the first engine answered, for the second to be compared with. */
const answered = new Map<string, unknown>();

describe.each(engines())('the twenty-four questions on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  const data = new Map<string, unknown>();
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
    for (const { id } of questions) data.set(id, await ask(operationOf(id)));
  });
  afterAll(() => store.close());

  it.each(questions)('$id $question', ({ id, expect: expected }) => {
    const reading = READINGS[id];
    const found = reading?.answers(data.get(id)) ?? [];
    const wanted = expected.answers.map((answer) => [answer, matching(answer, found)] as const);
    expect(wanted.filter(([, match]) => match === undefined)).toEqual([]);
    expect(found).toHaveLength(expected.answers.length);
    for (const [answer, match] of wanted) checkAnswer(answer, match);
    expect(reading?.verdict(data.get(id))).toContain(expected.completeness.toUpperCase());
  });

  it.each(
    questions.flatMap(({ id, expect: { mustNotClaim } }) =>
      mustNotClaim.map((claim) => ({ id, claim })),
    ),
  )('$id does not claim: $claim', async ({ id, claim }) => {
    const claims = REFUSALS[claim];
    if (claims === undefined) throw new Error('No check for this claim.');
    expect(await claims(data.get(id), ask)).toBe(false);
  });

  it('answers alike on every engine', () => {
    for (const [id, answer] of data) {
      if (answered.has(id)) expect(answer, id).toEqual(answered.get(id));
      answered.set(id, answer);
    }
  });
});

function matching({ name }: ExpectedAnswer, found: readonly Found[]): Found | undefined {
  const wanted = plain(OTHER_WORDS[name] ?? name);
  return found.find(({ names }) => names.some((candidate) => plain(candidate) === wanted));
}

function checkAnswer({ name, qualifier, statements }: ExpectedAnswer, match: Found | undefined) {
  const { base, conditions } = qualifierOf(qualifier);
  expect(match?.qualifier, name).toBe(base);
  for (const condition of conditions) {
    expect(match?.conditions.join(' | ').toLowerCase(), name).toContain(condition.toLowerCase());
  }
  expect(match?.statements, name).toEqual(expect.arrayContaining([...statements]));
}

function plain(text: string): string {
  return text.replaceAll('’', "'").toLowerCase();
}
