import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../src/index.ts';
import { answerOf, apiOver } from './support/ask.ts';
import { realBatch, refill } from './support/registers.ts';

const HEALTH = 'category: "cat:health-information"';
const SANDWELL = 'from: "org:sandwell-childrens-trust"';
const withdrawn = (basis: string) => `change: { basisWithdrawn: { ${basis} } }`;
const GONE = withdrawn('basis: "uk-gdpr:9-2-j"');

/** A list within a question that can fail, and the type of answer that has it. */
const within = (field: string, type: string) => (args: string, list: string) =>
  `${field}(${args}) { ... on ${type} { ${list} } }`;
const whoReceives = within('whoReceives', 'WhoReceivesAnswer');
const whereFrom = within('whereFrom', 'WhoReceivesAnswer');
const whatGoes = within('whatGoes', 'WhatGoesAnswer');
const impactOf = within('impactOf', 'Impact');
const listed = (list: string, args = '') =>
  `${list}(first: 1, after: $after, ${args}) { pageInfo { endCursor } edges { cursor } }`;
const rows = listed('rows');
const apart = listed('countedApart');
const answers = listed('answers');
const findings = (args = '') => listed('findings', args);
const groups = (args: string) => listed('flowStatistics', args);
const bySender = 'groupBy: [SENDER]';

/** A list, the same list asked for in other words, and each time another one by one thing. */
const LISTS: Readonly<
  Record<string, { own: string; same: readonly string[]; others: readonly string[] }>
> = {
  'rows of whoReceives': {
    own: whoReceives(`${HEALTH}, ${SANDWELL}`, rows),
    same: [
      whoReceives(
        `category: "Health information", ${SANDWELL}, to: null, asAt: "2026-11-22"`,
        listed('rows', 'roles: null'),
      ),
    ],
    others: [
      whoReceives(`category: "cat:unique-pupil-number", ${SANDWELL}`, rows),
      whoReceives(HEALTH, rows),
      whoReceives(`${HEALTH}, ${SANDWELL}, to: "org:ofsted"`, rows),
      whoReceives(`${HEALTH}, ${SANDWELL}, asAt: "2026-11-21"`, rows),
      whoReceives(`${HEALTH}, ${SANDWELL}, stage: "stage:mash"`, rows),
      whoReceives(`${HEALTH}, ${SANDWELL}, certainty: [STATED]`, rows),
      whoReceives(`${HEALTH}, ${SANDWELL}`, listed('rows', 'certainty: [STATED]')),
      whoReceives(`${HEALTH}, ${SANDWELL}`, listed('rows', 'roles: [OTHER_BODY]')),
      whoReceives(`${HEALTH}, ${SANDWELL}`, apart),
      whereFrom(HEALTH, rows),
    ],
  },
  'countedApart of whoReceives': {
    own: whoReceives(`${HEALTH}, ${SANDWELL}`, apart),
    same: [],
    others: [
      whoReceives(HEALTH, apart),
      whoReceives(`${HEALTH}, ${SANDWELL}, asAt: "2026-11-21"`, apart),
      whoReceives(`${HEALTH}, ${SANDWELL}`, rows),
    ],
  },
  'rows of whereFrom': {
    own: whereFrom(HEALTH, rows),
    same: [whereFrom('category: "Health information"', rows)],
    others: [
      whereFrom(`${HEALTH}, ${SANDWELL}`, rows),
      whereFrom(`${HEALTH}, asAt: "2026-11-21"`, rows),
      whereFrom(HEALTH, listed('rows', 'certainty: [STATED]')),
      whoReceives(HEALTH, rows),
    ],
  },
  'rows of whatGoes': {
    own: whatGoes(SANDWELL, rows),
    same: [whatGoes(`from: "Sandwell Children’s Trust", asAt: null`, rows)],
    others: [
      whatGoes(`${SANDWELL}, to: "org:ofsted"`, rows),
      whatGoes(`${SANDWELL}, asAt: "2026-11-21"`, rows),
      whatGoes(`${SANDWELL}, stage: "stage:mash"`, rows),
      whatGoes(`${SANDWELL}, certainty: [NOT_STATED]`, rows),
      whatGoes(SANDWELL, listed('rows', 'roles: [OTHER_BODY]')),
    ],
  },
  findings: {
    own: findings(),
    same: [findings('where: {}'), findings('where: { grade: null }, asAt: "2026-11-22"')],
    others: [
      findings('where: { grade: FAULT }'),
      findings('where: { register: "register:sandwell" }'),
      findings('where: { accepted: false }'),
      findings('asAt: "2026-11-21"'),
    ],
  },
  'answers of impactOf': {
    own: impactOf(GONE, answers),
    same: [impactOf(`${GONE}, asAt: "2026-11-22"`, answers)],
    others: [
      impactOf(withdrawn('basis: "uk-gdpr:6-1-e"'), answers),
      impactOf(withdrawn('basis: "uk-gdpr:9-2-j", register: "register:birmingham"'), answers),
      impactOf(`${GONE}, asAt: "2027-01-01"`, answers),
    ],
  },
  flowStatistics: {
    own: groups(bySender),
    same: [
      groups(`${bySender}, where: {}, having: {}, asAt: "2026-11-22"`),
      groups(`${bySender}, where: { sender: null }`),
    ],
    others: [
      groups('groupBy: [RECIPIENT]'),
      groups('groupBy: [SENDER, CATEGORY]'),
      groups(`${bySender}, categoryLevel: 0`),
      groups(`${bySender}, where: { sender: { id: ["org:sandwell-childrens-trust"] } }`),
      groups(`${bySender}, having: { flows: { min: 2 } }`),
      groups(`${bySender}, asAt: "2026-11-21"`),
      groups(`${bySender}, orderBy: [{ field: NAME }]`),
    ],
  },
};
const NAMES = Object.keys(LISTS);

let store: Store;
let api: Api;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, await realBatch());
  api = apiOver(store).api;
});
afterAll(() => store.close());

const ask = (list: string, after: string | null) =>
  answerOf(api, `query ($after: String) { ${list} }`, { after });

const listOf = (name: string) => LISTS[name] ?? { own: '', same: [], others: [] };

/** The cursor at the end of the first page of a list. */
async function firstOf(name: string): Promise<string> {
  const answer = await ask(listOf(name).own, null);
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];
  if (cursor === undefined) throw new Error(`No first page: ${JSON.stringify(answer)}`);
  return cursor;
}

describe('a cursor', () => {
  it.each(NAMES)('of %s serves for it, in whatever words it is asked for', async (name) => {
    const { own, same } = listOf(name);
    const cursor = await firstOf(name);
    const following = await ask(own, cursor);
    expect(JSON.stringify(following)).toMatch(/"edges":\[\{"cursor":"/);
    for (const list of same) {
      expect((await ask(list, cursor)).errors, list).toBeUndefined();
    }
  });

  it.each(NAMES.flatMap((name) => listOf(name).others.map((other) => [name, other] as const)))(
    'of %s is refused by %s',
    async (name, other) => {
      const cursor = await firstOf(name);
      expect(JSON.stringify(await ask(other, null))).toContain('"pageInfo":');
      expect((await ask(other, cursor)).errors).toMatchObject([
        {
          message: expect.stringMatching(/of another question, or of another day|of (the|a) list/),
          extensions: { code: 'BadArgument', argument: 'after', value: cursor },
        },
      ]);
    },
  );

  it('of an answer is refused once the register has changed, and one of counts says so', async () => {
    const cursors = new Map<string, string>();
    for (const name of NAMES) cursors.set(name, await firstOf(name));
    await refill(store, await realBatch());
    const refused = {
      message: expect.stringContaining('The register has changed since this cursor was given'),
      extensions: { code: 'BadArgument', argument: 'after' },
    };
    for (const [name, cursor] of cursors) {
      const { errors } = await ask(listOf(name).own, cursor);
      if (name === 'flowStatistics') expect(errors, name).toBeUndefined();
      else expect(errors, name).toMatchObject([refused]);
    }
    const { data } = await answerOf(
      api,
      `query ($after: String) { flowStatistics(${bySender}, after: $after) { fromOlderRevision } }`,
      { after: cursors.get('flowStatistics') },
    );
    expect(data).toEqual({ flowStatistics: { fromOlderRevision: true } });

    const before = listOf('findings').own.replace('after:', 'before:').replace('first', 'last');
    expect((await ask(before, cursors.get('findings') ?? '')).errors).toMatchObject([
      { extensions: { code: 'BadArgument', argument: 'before' } },
    ]);
  });
});
