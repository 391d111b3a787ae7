import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { answerOf, apiOver, dataOf, requestOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const batch = await realBatch();
const nested = Array.from({ length: 30 }, () => '{ NOT: ').join('');
const wide = Array.from({ length: 201 }, () => ({ id: ['org:ofsted'] }));

/** Filters that cannot be asked, and what the failure says. */
const REFUSED: readonly (readonly [string, object, Readonly<Record<string, unknown>>?])[] = [
  [
    '{ flows(where: { firstDay: { from: "2023-02-30" } }) { totalCount } }',
    { code: 'BadArgument', argument: 'where.firstDay.from', value: '2023-02-30' },
  ],
  [
    '{ agreements(where: { NOT: { reviewOn: { from: "2024-02-02", to: "2024-02-01" } } }) { totalCount } }',
    {
      code: 'BadArgument',
      argument: 'where.NOT.reviewOn',
      value: '2024-02-02 to 2024-02-01',
    },
  ],
  [
    '{ flows(where: { recipient: { id: "org:ofsteed" } }) { totalCount } }',
    { code: 'UnknownId', argument: 'where.recipient.id', nearest: [{ id: 'org:ofsted' }] },
  ],
  [
    '{ flows(where: { about: { some: { id: "group:childs" } } }) { totalCount } }',
    { code: 'UnknownId', argument: 'where.about.some.id' },
  ],
  [
    '{ bases(where: { article: "Art 99" }) { totalCount } }',
    { code: 'UnknownId', argument: 'where.article', value: 'Art 99' },
  ],
  [
    '{ parties(where: { id: "Police" }) { totalCount } }',
    { code: 'Ambiguous', argument: 'where.id' },
  ],
  [
    '{ agreements(where: { title: { contains: "a" } }, asAt: "2021-13-01") { totalCount } }',
    { code: 'BadArgument', argument: 'asAt' },
  ],
  [
    '{ flows(asAt: "2023-02-30") { totalCount } }',
    { code: 'BadArgument', argument: 'asAt', value: '2023-02-30' },
  ],
  ['{ categories(asAt: "yesterday") { edges { node { id } } } }', { argument: 'asAt' }],
  [
    `{ parties(where: ${nested}{ kind: HUB }${' }'.repeat(30)}) { totalCount } }`,
    { code: 'BadArgument', argument: 'where' },
  ],
  [
    'query ($where: PartyWhere) { parties(where: $where) { totalCount } }',
    { code: 'BadArgument', argument: 'where' },
    { where: { OR: wide } },
  ],
  [
    'query ($where: StatementWhere) { statements(where: $where) { totalCount } }',
    { code: 'BadArgument', argument: 'where', value: 'more than 5000 values' },
    { where: { text: { in: Array.from({ length: 6_000 }, (_, place) => `word ${place}`) } } },
  ],
  [
    'query ($where: AgreementWhere) { agreements(where: $where) { totalCount } }',
    { code: 'BadArgument', argument: 'where', value: `${'x'.repeat(80)}…` },
    { where: { id: ['x'.repeat(500_000)] } },
  ],
  [
    'query ($after: String) { flows(after: $after) { totalCount } }',
    { code: 'BadArgument', argument: 'after', value: `${'x'.repeat(80)}…` },
    { after: 'x'.repeat(500_000) },
  ],
];

describe.each(engines())('lists that are filtered, on $name', ({ open }) => {
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    ({ api } = apiOver(store));
  });
  afterAll(() => store.close());

  const refused = REFUSED.map(([query, extensions, variables = {}]) => ({
    query,
    extensions,
    variables,
  }));
  it.each(refused)(
    '$query is refused with a sentence',
    async ({ query, extensions, variables }) => {
      const { errors } = await answerOf(api, query, variables);
      expect(errors).toMatchObject([{ message: expect.stringMatching(/\.$/), extensions }]);
    },
  );

  it('refuse a cursor of another list and of another order', async () => {
    const { flows } = await listOf(api, '{ flows(first: 1) { edges { cursor } } }');
    const cursor = flows?.edges[0]?.cursor ?? '';
    const extensions = { code: 'BadArgument', argument: 'after', value: cursor };
    for (const [query, words] of [
      [`{ parties(after: "${cursor}") { totalCount } }`, 'flows'],
      [`{ flows(after: "${cursor}", orderBy: [{ field: NAME }]) { totalCount } }`, 'ordered by'],
    ] as const) {
      const { errors } = await answerOf(api, query);
      expect(errors).toMatchObject([{ message: expect.stringContaining(words), extensions }]);
    }
  });

  it.each([
    ['basis: "Art 6"', 'bases: { some: { article: "Art 6" } }'],
    ['basis: "Art 9"', 'bases: { some: { article: "Art 9" } }'],
    ['basisScope: [FLOW]', 'bases: { some: {}, scope: [FLOW] }'],
    ['about: "group:child"', 'about: { some: { within: "group:child" } }'],
    ['stage: "stage:mash"', 'stages: { some: { id: "stage:mash" } }'],
    ['noAgreement: true', 'agreements: { none: {} }'],
    [
      'carrying: "cat:health-information"',
      'categories: { some: { id: "cat:health-information" } }',
    ],
  ])('agree with the argument %s: what it leaves out is not so', async (argument, where) => {
    const { old, met, unknown } = await listOf(
      api,
      `{ old: flows(${argument}, first: 200) { edges { node { id } } notKnownToFilter { id } }
        met: flows(where: { ${where} }, first: 200) { edges { node { id } } }
        unknown: flows(where: { ${where} }, unknown: ONLY, first: 200) { edges { node { id } } } }`,
    );
    const kept = idsOf(old);
    const all = new Set([...kept, ...(old?.notKnownToFilter ?? []).map(({ id }) => id)]);
    const [sure, perhaps] = [idsOf(met), idsOf(unknown)];
    expect(sure.filter((id) => !kept.includes(id))).toEqual([]);
    // An exact category that is not named may be part of what is: only “where” tells that.
    const others = argument.startsWith('carrying') ? new Set([...all, ...perhaps]) : all;
    expect(new Set([...sure, ...perhaps])).toEqual(others);
  });

  it('count what is not known apart, and give it when asked', async () => {
    const where = 'where: { categories: { some: { gdprClass: SPECIAL_CATEGORY } } }';
    const data = await dataOf(
      api,
      `{ all: flows { totalCount } met: flows(${where}) { totalCount unknownCount }
        not: flows(where: { NOT: { categories: { some: { gdprClass: SPECIAL_CATEGORY } } } }) { totalCount unknownCount }
        both: flows(${where}, unknown: INCLUDE, first: 200) { totalCount edges { unknownToFilter } } }`,
    );
    const counts: Record<string, Record<string, number>> = JSON.parse(JSON.stringify(data));
    const of = (list: string, count: string) => counts[list]?.[count] ?? Number.NaN;
    expect(of('met', 'unknownCount')).toBeGreaterThan(0);
    expect(of('not', 'unknownCount')).toBe(of('met', 'unknownCount'));
    expect(of('met', 'totalCount') + of('not', 'totalCount') + of('met', 'unknownCount')).toBe(
      of('all', 'totalCount'),
    );
    expect(of('both', 'totalCount')).toBe(of('met', 'totalCount') + of('met', 'unknownCount'));
  });

  it('do not take a membership without days for one on every day, nor an open list for all', async () => {
    const where = 'where: { memberOf: { some: { id: "hub:sandwell/mash" } } }';
    const data = await dataOf(
      api,
      `{ before: parties(${where}, asAt: "1950-01-01") { totalCount unknownCount }
        now: parties(${where}, asAt: "2026-11-23") { totalCount unknownCount }
        perhaps: parties(${where}, unknown: ONLY, first: 200, asAt: "2026-11-23") { edges { node { id } } }
        all: parties(first: 200) { pageInfo { hasNextPage } edges { node { id kind standing(asAt: "2026-11-23") { state } } } }
        hub: party(id: "hub:sandwell/mash") { ... on Party { members { party { id standing(asAt: "2026-11-23") { state } } } } } }`,
    );
    expect(data).toMatchObject({
      before: { totalCount: 0 },
      now: { totalCount: 0 },
      all: { pageInfo: { hasNextPage: false } },
    });
    const told: Told = JSON.parse(JSON.stringify(data));
    const stands = ({ standing }: Standing) =>
      standing.state !== 'ENDED' && standing.state !== 'NOT_BEGUN';
    const members = told.hub.members.map(({ party }) => party);
    expect(members.filter((member) => !stands(member))).not.toEqual([]);
    // The notice says “include”: any body may be in the hub too, or a kind of body or team
    // of the same notice, or who is not named there.
    const canBeIn = ({ id, kind }: Listed) =>
      kind === 'ORGANISATION' || /^(class|team|unnamed):sandwell\//.test(id);
    const expected = told.all.edges
      .map(({ node }) => node)
      .filter((party) => canBeIn(party) && stands(party))
      .map(({ id }) => id);
    expect(expected).toEqual(expect.arrayContaining(members.filter(stands).map(({ id }) => id)));
    expect(idsOf(told.perhaps).toSorted()).toEqual(expected.toSorted());
    expect(told.now.unknownCount).toBe(expected.length);
    // The notice has these agencies work inside a hub of which it names no member.
    const inSpoc = 'kind: UNNAMED, memberOf: { none: { id: "hub:sandwell/spoc" } }';
    const { notIn, perhaps } = await listOf(
      api,
      `{ notIn: parties(where: { ${inSpoc} }, first: 200) { edges { cursor node { id } } }
        perhaps: parties(where: { ${inSpoc} }, unknown: ONLY, first: 200) { edges { cursor node { id } } } }`,
    );
    expect(idsOf(perhaps)).toContain('unnamed:sandwell/agencies-in-the-spoc');
    expect(idsOf(notIn).filter((id) => id.startsWith('unnamed:sandwell/'))).toEqual([]);
  });
});

interface Standing {
  readonly id: string;
  readonly standing: { readonly state: string };
}

interface Listed extends Standing {
  readonly kind: string;
}

interface Told {
  readonly now: { readonly unknownCount: number };
  readonly perhaps: List;
  readonly all: { readonly edges: readonly { readonly node: Listed }[] };
  readonly hub: { readonly members: readonly { readonly party: Standing }[] };
}

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly notKnownToFilter?: readonly { readonly id: string }[];
}

async function listOf(api: Api, query: string) {
  const response = await api.fetch(requestOf(query));
  const { data }: { readonly data: Readonly<Record<string, List>> } = await response.json();
  return data;
}

function idsOf(list: List | undefined): readonly string[] {
  return (list?.edges ?? []).map(({ node }) => node.id);
}
