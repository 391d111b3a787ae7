import { expect, it } from 'vitest';
import type { HomeDocument } from '../../src/graphql/documents/home.ts';
import type { ResultOf } from '../../src/graphql/gql.ts';
import { figuresFrom } from '../../src/pages/home/read-figures.ts';

const ofNotice = (id: string) => [{ notice: { id } }];
const under = (id: string, kind: 'CLASS' | 'ORGANISATION') => ({
  flow: { recipient: { party: { id, kind } } },
});

const read: ResultOf<typeof HomeDocument> = {
  controllers: [
    { id: 'org:north', name: 'North Trust', kind: 'ORGANISATION' },
    { id: 'org:south', name: 'South Trust', kind: 'ORGANISATION' },
  ],
  notices: {
    totalCount: 2,
    edges: [
      {
        node: {
          id: 'north',
          title: 'North notice',
          seenOn: null,
          statementCount: 7,
          tyingCount: 2,
          publisher: { id: 'org:north', name: 'North Trust' },
        },
      },
      {
        node: {
          id: 'south',
          title: 'South notice',
          seenOn: '2026-01-02',
          statementCount: 5,
          tyingCount: 0,
          publisher: { id: 'org:south', name: 'South Trust' },
        },
      },
    ],
  },
  exclusions: {
    totalCount: 2,
    edges: [
      { node: { id: 'N1', tiesPartyToCategory: true, notice: { id: 'north' } } },
      { node: { id: 'N2', tiesPartyToCategory: false, notice: { id: 'north' } } },
    ],
  },
  hubs: {
    edges: [
      {
        node: {
          id: 'hub:north',
          name: 'North MASH',
          kind: 'HUB',
          openWords: 'include',
          members: [{ party: { id: 'a' } }, { party: { id: 'b' } }],
          statements: ofNotice('north'),
        },
      },
      {
        node: {
          id: 'hub:south',
          name: 'South MASH',
          kind: 'HUB',
          openWords: null,
          members: [],
          statements: ofNotice('south'),
        },
      },
    ],
  },
  agreements: {
    edges: [
      {
        node: {
          id: 'agreement',
          titleKnown: true,
          openWords: null,
          statements: ofNotice('south'),
          flows: [under('x', 'CLASS'), under('y', 'CLASS'), under('x', 'CLASS')],
        },
      },
      {
        node: {
          id: 'untitled',
          titleKnown: false,
          openWords: null,
          statements: ofNotice('south'),
          flows: [under('z', 'ORGANISATION')],
        },
      },
    ],
  },
};

it('counts what each notice says, parties once, and only of its own records', () => {
  const [north, south] = figuresFrom(read).notices;
  expect(north).toMatchObject({ statements: 7, ties: 2, tiesNotSent: 1, seenOn: null });
  expect(north?.more).toEqual([
    { count: 2, words: 'agencies named in the North MASH, list left open' },
  ]);
  expect(south?.more).toEqual([{ count: 2, words: 'kinds of partner under a named agreement' }]);
});

it('starts at the hubs whose members are named, else at the publisher', () => {
  expect(figuresFrom(read).starts).toEqual([
    { id: 'hub:north', kind: 'HUB', name: 'North MASH', note: '2 agencies named' },
    { id: 'org:south', kind: 'ORGANISATION', name: 'South Trust', note: null },
  ]);
});

it('gives no number of exclusions where not all of them were read', () => {
  const { edges } = read.exclusions;
  const [north] = figuresFrom({ ...read, exclusions: { totalCount: 300, edges } }).notices;
  expect(north?.tiesNotSent).toBe(0);
});
