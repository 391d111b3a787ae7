import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const BIRMINGHAM = 'org:birmingham-childrens-trust';
const SANDWELL = 'org:sandwell-childrens-trust';
const batch = await realBatch();

describe.each(engines())('questions of a kind of body, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  it.each([
    [BIRMINGHAM, 'concept:government-department', 3],
    [SANDWELL, 'concept:housing-provider', 2],
  ])('from %s to %s, an open list may leave out others of that kind', async (from, to, stated) => {
    const data = await ask(`{
      whatGoes(from: "${from}", to: "${to}") { ... on WhatGoesAnswer {
        flowsCompleteness { verdict stated reasons { code sourceWords } }
      } }
      matrix(from: "${from}", to: "${to}") { ... on Matrix {
        flowsCompleteness { verdict reasons { code } }
      } }
    }`);
    for (const field of ['whatGoes', 'matrix']) {
      expect(texts(data, `${field}.flowsCompleteness.verdict`), field).toEqual(['INCOMPLETE']);
      expect(texts(data, `${field}.flowsCompleteness.reasons.code`)).toContain('LIST_LEFT_OPEN');
    }
    expect(pick(data, 'whatGoes.flowsCompleteness.stated')).toEqual([stated]);
  });

  it('to one body, an open list says nothing of the flows to it', async () => {
    const data = await ask(`{ answer: whatGoes(from: "${BIRMINGHAM}", to: "org:home-office") {
      ... on WhatGoesAnswer { flowsCompleteness { verdict reasons { code } } }
    } }`);
    expect(texts(data, 'answer.flowsCompleteness.verdict')).toEqual(['COMPLETE']);
    expect(texts(data, 'answer.flowsCompleteness.reasons.code')).not.toContain('LIST_LEFT_OPEN');
  });
});
