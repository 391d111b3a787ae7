import { type Store, StoreError } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, apiOver, requestOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';
import { changed } from '../support/stores.ts';

const batch = await realBatch();

/** Questions with one thing wrong in them: the failure, as a member of the answer's union. */
const TYPED: readonly (readonly [string, string, object])[] = [
  ['party', 'id: "West Midland Police"', unknown('id', 'org:west-midlands-police')],
  ['category', 'id: "helth information"', unknown('id', 'cat:health-information')],
  ['statement', 'id: "S999"', unknown('id', 'S099')],
  ['flow', 'id: "flow:sandwell/return-to-df"', unknown('id', 'flow:sandwell/return-to-dfe')],
  ['whoReceives', 'category: "Helth information"', unknown('category', 'cat:health-information')],
  [
    'whoReceives',
    'category: "Health information", from: "org:ofsteed"',
    unknown('from', 'org:ofsted'),
  ],
  ['whoReceives', 'category: "Health information", asAt: "2026-02-30"', bad('asAt', '2026-02-30')],
  ['whoReceives', 'category: "Ethnicity", about: "group:childs"', unknown('about', 'group:child')],
  ['whoReceives', 'category: "Ethnicity", stage: "stage:mosh"', unknown('stage', 'stage:mash')],
  ['neighbourhood', 'of: "org:ofsted", depth: 9', bad('depth', '9')],
  ['neighbourhood', 'of: "org:ofsted", asAt: "today"', bad('asAt', 'today')],
  [
    'party',
    'id: "Police"',
    {
      __typename: 'Ambiguous',
      argument: 'id',
      matches: expect.arrayContaining([{ id: 'class:sandwell/police', name: 'Police' }]),
    },
  ],
];

/** Questions that have no union to answer in: the failure stands in the errors, with its code. */
const IN_ERRORS: readonly (readonly [string, object])[] = [
  [
    '{ flows(first: 201) { totalCount } }',
    { code: 'BadArgument', argument: 'first', value: '201' },
  ],
  ['{ flows(last: 201) { totalCount } }', { code: 'BadArgument', argument: 'last' }],
  ['{ parties(first: -1) { totalCount } }', { code: 'BadArgument', argument: 'first' }],
  [
    '{ flows(after: "zz") { totalCount } }',
    { code: 'BadArgument', argument: 'after', value: 'zz' },
  ],
  ['{ flows(before: "!") { totalCount } }', { code: 'BadArgument', argument: 'before' }],
  [
    '{ flows(register: "register:sandwel") { totalCount } }',
    { code: 'UnknownId', argument: 'register', nearest: [{ id: 'register:sandwell' }] },
  ],
  [
    '{ notices { edges { node { holds { category { listedBy { notice { holds { category { listedBy { notice { holds { category { name } } } } } } } } } } } } } }',
    { code: 'TooCostly', limit: 60_000 },
  ],
  [
    '{ statements(notice: "source:reference/birmingham-collaborative-agreement") { totalCount } }',
    { code: 'UnknownId', argument: 'notice' },
  ],
  [
    '{ search(text: "return", types: [Flow]) { total } }',
    { code: 'BadArgument', argument: 'types' },
  ],
  ['{ search(text: "police", first: 101) { total } }', { code: 'BadArgument', argument: 'first' }],
  [
    '{ party(id: "org:ofsted") { ... on Party { standing(asAt: "2026-02-30") { words } } } }',
    { code: 'BadArgument', argument: 'asAt', value: '2026-02-30' },
  ],
  [
    '{ flows(first: 1) { edges { node { validity(asAt: "31/03/2021") } } } }',
    { code: 'BadArgument', argument: 'asAt' },
  ],
  [
    '{ agreements(first: 1) { edges { node { state(asAt: "2021-13-01") } } } }',
    { code: 'BadArgument', argument: 'asAt' },
  ],
];

describe.each(engines())('failures on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
  });
  afterAll(() => store.close());

  it.each(TYPED)('%s(%s) says what is wrong', async (field, args, failure) => {
    const { api, reported } = apiOver(store);
    const answer = await answerOf(
      api,
      `{ ${field}(${args}) {
        __typename
        ... on Failure { message }
        ... on UnknownId { argument nearest { id } }
        ${field === 'flow' ? '' : '... on Ambiguous { argument matches { id name } }'}
        ${/whoReceives|neighbourhood/.test(field) ? '... on BadArgument { argument value }' : ''}
      } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      [field]: { ...failure, message: expect.stringMatching(/\.$|\?$/) },
    });
    expect(reported).toEqual([]);
  });

  it.each(IN_ERRORS)('%s says what is wrong', async (query, extensions) => {
    const { api, reported } = apiOver(store);
    const { errors } = await answerOf(api, query);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/\S/), extensions }]);
    expect(reported).toEqual([]);
  });

  it('gives nothing of an answer that grows too large while it is made', async () => {
    const { api, reported } = apiOver(store, [], { maxRecords: 5 });
    const { errors, data } = await answerOf(
      api,
      '{ notices { edges { node { holds { category { name } } } } } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'TooLarge', most: 5 } }]);
    expect(reported).toEqual([]);
  });

  it('masks what it did not expect and reports it with the id that the caller is shown', async () => {
    const secret = new Error('bolt://inside:7687 has no such column');
    const failing = changed(store, { read: () => Promise.reject(secret) });
    const { api, reported } = apiOver(failing);
    const { errors } = await answerOf(api, '{ flows { totalCount } }');
    const [failure] = errors ?? [];
    const [report] = reported;
    expect(reported).toHaveLength(1);
    expect(report?.error).toBe(secret);
    expect(failure?.extensions).toEqual({ code: 'UNEXPECTED', id: report?.id });
    expect(failure?.message).toContain(report?.id);
    expect(JSON.stringify(errors)).not.toContain('bolt');
  });

  it('masks a store that is not there at all', async () => {
    const gone = new StoreError('UNREACHABLE', 'bolt://inside:7687 does not answer.');
    const failing = changed(store, { revision: () => Promise.reject(gone) });
    const { api, reported } = apiOver(failing);
    const { errors } = await answerOf(api, '{ today }');
    expect(reported.map(({ error }) => error)).toEqual([gone]);
    expect(errors).toMatchObject([{ extensions: { id: reported[0]?.id } }]);
    expect(JSON.stringify(errors)).not.toContain('bolt');
  });

  it('says that a statement took too long', async () => {
    const slow = new StoreError('TIMED_OUT', 'The question took too long.');
    const { api, reported } = apiOver(changed(store, { read: () => Promise.reject(slow) }));
    const { errors } = await answerOf(api, '{ flows { totalCount } }');
    expect(errors).toMatchObject([{ message: slow.message, extensions: { code: 'TIMED_OUT' } }]);
    expect(reported).toEqual([]);
  });

  it('answers again from the new revision when the register moves meanwhile', async () => {
    let revision = 1;
    let reads = 0;
    const moving = changed(store, {
      revision: async (options) => ({ ...(await store.revision(options)), number: revision }),
      read: async (text, parameters, options) => {
        reads += 1;
        const rows = await store.read(text, parameters, options);
        if (reads === 1) {
          revision = 2;
          return rows.map((row) => ('party' in row ? { ...row, party: renamed(row.party) } : row));
        }
        return rows;
      },
    });
    const { api } = apiOver(moving);
    const answer = await answerOf(api, '{ party(id: "org:ofsted") { ... on Party { name } } }');
    expect(answer.extensions).toEqual({ revision: 2 });
    expect(answer.data).toEqual({ party: { name: 'Ofsted' } });
    expect(reads).toBe(2);
  });

  it('gives up when the register never stands still', async () => {
    let revision = 0;
    const restless = changed(store, {
      revision: async (options) => {
        revision += 1;
        return { ...(await store.revision(options)), number: revision };
      },
    });
    const { errors, data } = await answerOf(apiOver(restless).api, '{ today }');
    expect(errors).toHaveLength(1);
    expect(data ?? null).toBeNull();
  });

  it('stops reading when the caller goes away', async () => {
    const caller = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const watched = changed(store, {
      read: (text, parameters, options) => {
        signals.push(options?.signal);
        caller.abort();
        return store.read(text, parameters, options);
      },
    });
    const { api, reported } = apiOver(watched);
    const query = '{ flows { edges { node { sender { party { name } } } } } }';
    const answer = api.fetch(requestOf(query, {}, { signal: caller.signal }));
    await answer.then(
      async (response) => expect(await response.text()).not.toContain('"sender"'),
      (thrown: unknown) => expect(String(thrown)).toMatch(/abort/i),
    );
    expect(signals).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(true);
    expect(reported).toEqual([]);
  });
});

function unknown(argument: string, nearestId: string): object {
  return {
    __typename: 'UnknownId',
    argument,
    nearest: expect.arrayContaining([{ id: nearestId }]),
  };
}

function bad(argument: string, value: string): object {
  return { __typename: 'BadArgument', argument, value };
}

function renamed(party: unknown): object {
  return { ...Object(party), name: 'The name of revision 1' };
}
