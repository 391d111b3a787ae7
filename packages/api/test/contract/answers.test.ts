import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { answerOf, apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill, withProperties } from '../support/registers.ts';

const TRUST = 'org:sandwell-childrens-trust';
const FORMER = 'org:a-former-id-of-the-trust';
const batch = withProperties(await realBatch(), TRUST, { formerIds: [FORMER] });

const WHO_RECEIVES = `query ($category: ID!, $from: ID, $to: ID) {
  whoReceives(category: $category, from: $from, to: $to) {
    __typename
    ... on WhoReceivesAnswer {
      completeness { verdict reasons { code } }
      rows(first: 200) {
        totalCount
        edges { node {
          certainty partyCertainty words
          party { id }
          because { condition statementIds }
          statements { id }
          why { text statements { id } }
        } }
      }
      safetyWords
      sourceWords
    }
  }
}`;

describe.each(engines())('answers on $name', ({ open }) => {
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    api = apiOver(store).api;
  });
  afterAll(() => store.close());

  const rowsTo = (party: string, fields: object) => ({
    whoReceives: {
      __typename: 'WhoReceivesAnswer',
      rows: {
        edges: expect.arrayContaining([
          { node: expect.objectContaining({ party: { id: party }, ...fields }) },
        ]),
      },
    },
  });

  it('says that health information is not stated for the MASH and its members', async () => {
    const data = await dataOf(api, WHO_RECEIVES, { category: 'Health information', from: TRUST });
    expect(data).toMatchObject(
      rowsTo('org:west-midlands-police', {
        certainty: 'NOT_STATED',
        partyCertainty: 'MEMBER_OF_HUB',
      }),
    );
    expect(data).toMatchObject({
      whoReceives: {
        completeness: { verdict: 'UNKNOWN' },
        safetyWords: expect.stringContaining('share what is necessary'),
        sourceWords: expect.stringContaining('published documents'),
      },
    });
  });

  it('says that the name is left out of the return to the department, and that this is all', async () => {
    const data = await dataOf(api, WHO_RECEIVES, {
      category: "Child's name",
      from: TRUST,
      to: 'org:department-for-education',
    });
    expect(data).toMatchObject(rowsTo('org:department-for-education', { certainty: 'EXCLUDED' }));
    expect(JSON.stringify(data)).toContain('"S087"');
    expect(data).toMatchObject({ whoReceives: { completeness: { verdict: 'COMPLETE' } } });
  });

  it('says that the pupil number is stated, and on which condition', async () => {
    const data = await dataOf(api, WHO_RECEIVES, { category: 'UPN', from: TRUST });
    expect(data).toMatchObject(
      rowsTo('org:department-for-education', {
        certainty: 'STATED',
        because: [{ condition: expect.stringMatching(/\S/), statementIds: ['S088'] }],
      }),
    );
  });

  it('gives each answer with the revision it is of', async () => {
    const { extensions } = await answerOf(api, '{ today }');
    expect(extensions).toEqual({ revision: 1 });
  });

  it('resolves a former id of a party for ever', async () => {
    const data = await dataOf(
      api,
      `query ($id: ID!) {
        party(id: $id) { ... on Party { id } }
        node(id: $id) { id }
        nodes(ids: [$id]) { id }
        flows(from: $id) { totalCount }
        now: flows(from: "${TRUST}") { totalCount }
        whoReceives(category: "cat:health-information", from: $id) {
          ... on WhoReceivesAnswer { from { id } }
        }
      }`,
      { id: FORMER },
    );
    const { flows, now, ...rest } = Object(data);
    expect(rest).toEqual({
      party: { id: TRUST },
      node: { id: TRUST },
      nodes: [{ id: TRUST }],
      whoReceives: { from: { id: TRUST } },
    });
    expect(flows.totalCount).toBeGreaterThan(0);
    expect(flows).toEqual(now);
  });

  it('finds one record of every type by its id, and nothing by any other', async () => {
    const search = Object(
      await dataOf(
        api,
        `{
          flows(first: 1) { edges { node { id register { id } basisUses { use { id } } } } }
          uses: notices { edges { node { id basisUses { use { id } } } } }
          bases(first: 1) { edges { node { id } } }
          legislation(first: 1) { edges { node { id } } }
          agreements(first: 1) { edges { node { id } } }
          purposes(first: 1) { edges { node { id } } }
          categories(first: 1) { edges { node { id } } }
          statements(first: 1) { edges { node { id } } }
          parties(first: 1) { edges { node { id } } }
        }`,
      ),
    );
    const idOf = (name: string): string => search[name].edges[0].node.id;
    const expected = [
      ['Flow', idOf('flows')],
      ['Register', search.flows.edges[0].node.register.id],
      ['Notice', idOf('uses')],
      ['BasisUse', search.uses.edges[0].node.basisUses[0].use.id],
      ['LegalBasis', idOf('bases')],
      ['Legislation', idOf('legislation')],
      ['Agreement', idOf('agreements')],
      ['Purpose', idOf('purposes')],
      ['Category', idOf('categories')],
      ['Statement', idOf('statements')],
      ['Party', idOf('parties')],
    ];
    const ids = expected.map(([, id]) => id);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const strange = ['org:nobody', 'nothing:like-this', 'cat:none', 'S999', ''];
    expect(await dataOf(api, query, { ids: [...ids, ...strange] })).toEqual({
      nodes: [
        ...expected.map(([__typename, id]) => ({ __typename, id })),
        ...strange.map(() => null),
      ],
    });
    const one = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    for (const [__typename, id] of expected) {
      expect(await dataOf(api, one, { id })).toEqual({ node: { __typename, id } });
    }
  });

  it('pages through a list once, whichever way', async () => {
    const page = async (args: string) =>
      Object(
        await dataOf(
          api,
          `{ flows(${args}) { totalCount pageInfo { hasNextPage endCursor startCursor hasPreviousPage } edges { cursor node { id } } } }`,
        ),
      ).flows;
    const ids = (found: { edges: { node: { id: string } }[] }) =>
      found.edges.map(({ node }) => node.id);
    const all = await page('first: 200');
    expect(ids(all)).toHaveLength(all.totalCount);
    expect(new Set(ids(all)).size).toBe(all.totalCount);
    const walked: string[] = [];
    let after = '';
    for (;;) {
      const next = await page(`first: 30${after}`);
      expect(next.totalCount).toBe(all.totalCount);
      walked.push(...ids(next));
      if (!next.pageInfo.hasNextPage) break;
      after = `, after: "${next.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(ids(all));
    const last = await page('last: 3');
    expect(ids(last)).toEqual(ids(all).slice(-3));
    const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
    expect(ids(before)).toEqual(ids(all).slice(-5, -3));
  });
});
