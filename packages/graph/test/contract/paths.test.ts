import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PATHS_MAX_FIRST,
  type Path,
  type PathsAnswer,
  paths,
} from '../../src/answers/paths/paths.ts';
import { projectRegisters } from '../../src/project/project.ts';
import type { Store } from '../../src/store/port.ts';
import { memoryGraph } from '../memory/index.ts';
import { type PlainPath, pathsInMemory } from '../memory/paths.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { generatedBatch } from './generated/batch.ts';
import { chooser, DAYS, ids } from './generated/chooser.ts';
import { noRecords } from './generated/shared.ts';
import { realBatch } from './registers.ts';

const real = await realBatch();
/** Neo4j makes its plans anew for each import. */
const SEEDS = { embedded: [1, 2, 3, 4, 5, 6], neo4j: [3] };
const TODAY = '2026-11-22';
const ALL = { firstFlowIds: null, maxLength: 4, first: PATHS_MAX_FIRST, asAt: TODAY };
const BIRMINGHAM = 'org:birmingham-childrens-trust';
const SANDWELL = 'org:sandwell-childrens-trust';

describe.each(engines())('the paths between two parties, on $name', ({ name, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  async function hold(batch: typeof real) {
    await clear(store);
    await fill(store, batch);
    return memoryGraph(batch);
  }

  it('are those that trying every flow after every flow finds', { timeout: 120_000 }, async () => {
    let compared = 0;
    for (const seed of SEEDS[name]) {
      const made = { seed, registers: 2, bodies: 6, partiesEach: 8, categories: 3, flowsEach: 14 };
      const graph = await hold(
        generatedBatch({ ...made, statementsEach: 5, words: ['Trust', '“Plant” 👧🏽'] }),
      );
      const partyIds = [...graph.all('Party').map(({ id }) => id), 'org:unknown'];
      const choose = chooser(seed);
      const flowIds = graph.all('DataFlow').map(({ id }) => id);
      for (let asked = 0; asked < 30; asked += 1) {
        const fromFlows = asked % 3 === 0;
        const question = {
          fromId: fromFlows && choose.chance(70) ? null : choose.one(partyIds),
          firstFlowIds: fromFlows ? choose.some(flowIds, 4) : null,
          toId: choose.one(partyIds),
          maxLength: 1 + choose.below(3),
          first: 1 + choose.below(PATHS_MAX_FIRST),
          asAt: choose.one(DAYS),
        };
        const answer = await paths(store, question);
        const words = `${seed} ${JSON.stringify(question)}`;
        const plain = pathsInMemory(graph, question);
        expect({ paths: answer.paths.map(plainly), found: answer.found }, words).toEqual(plain);
        expect(answer.truncated, words).toBe(answer.paths.length < answer.found);
        compared += plain.found;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('over the registers too, and a school and the Home Office meet at Birmingham only', async () => {
    const graph = await hold(real);
    for (const [fromId, toId] of [
      ['concept:school', 'org:home-office'],
      ['org:west-midlands-police', 'org:home-office'],
      [SANDWELL, 'org:west-midlands-police'],
      ['hub:sandwell/mash', SANDWELL],
    ] as const) {
      const question = { ...ALL, fromId, toId };
      const answer = await paths(store, question);
      expect(answer.paths.map(plainly), `${fromId} ${toId}`).toEqual(
        pathsInMemory(graph, question).paths,
      );
    }
    const { paths: found } = await paths(store, {
      ...ALL,
      fromId: 'concept:school',
      toId: 'org:home-office',
    });
    expect(found.map(({ steps }) => steps.map(({ flowId }) => flowId))).toEqual([
      ['flow:birmingham/from-schools', 'flow:birmingham/home-office'],
    ]);
    const [path] = found;
    expect(path?.start).toBe('SAME_KIND');
    expect(path?.steps.map(({ certainty }) => certainty)).toEqual(['STATED', 'NOT_STATED']);
    expect(path?.joins).toEqual([
      {
        receiverId: BIRMINGHAM,
        senderId: BIRMINGHAM,
        meeting: 'SAME',
        onward: 'NOT_STATED',
        handlingIds: [],
        oneRegister: true,
      },
    ]);
    expect(path?.throughoutIds).toEqual([]);
  });

  it('never lead through a party that is not named, nor through a family', async () => {
    const graph = await hold(real);
    const kindOf = (id: string) => graph.find('Party', id)?.properties.kind;
    const answer = await paths(store, { ...ALL, fromId: BIRMINGHAM, toId: SANDWELL });
    const joins = answer.paths.flatMap((path) => path.joins);
    for (const { receiverId, senderId } of joins) {
      expect([kindOf(receiverId), kindOf(senderId)]).not.toContain('UNNAMED');
      expect([kindOf(receiverId), kindOf(senderId)]).not.toContain('SUBJECT');
    }
    expect(joins.every(({ onward }) => onward === 'NOT_STATED')).toBe(true);
  });

  it('moves on only where one notice says so, and says whether it says to whom', async () => {
    await hold(chain());
    const answer = await paths(store, { ...ALL, fromId: 'org:a', toId: 'org:d' });
    expect(onwards(answer)).toEqual([['STATED', 'NOT_STATED']]);
    expect(answer.paths[0]?.joins[0]?.handlingIds).toEqual(['handling:chain/passes-on']);
    const longer = await paths(store, { ...ALL, fromId: 'org:b', toId: 'org:e' });
    expect(onwards(longer)).toEqual([['NOT_STATED', 'TO_WHOM_NOT_STATED']]);
    expect(longer.paths[0]?.steps.map(({ purpose }) => purpose)).toEqual([
      'FIRST',
      'NOT_KNOWN',
      'NOT_KNOWN',
    ]);
    const ended = await paths(store, {
      ...ALL,
      fromId: 'org:a',
      toId: 'org:e',
      asAt: '2031-01-01',
    });
    expect(ended.paths).toEqual([]);
    expect(ended.notInForceIds).toEqual(['flow:chain/c-to-d']);
  });

  it('are cut at the number wanted, and say so, in as many statements for many', async () => {
    const meter = { statements: 0, rows: 0 };
    await hold(diamond(60));
    const answer = await paths(store, { ...ALL, fromId: 'org:from', toId: 'org:to' }, { meter });
    expect(answer.paths).toHaveLength(PATHS_MAX_FIRST);
    expect(answer.found).toBe(60);
    expect(answer.truncated).toBe(true);
    expect(meter.statements).toBeLessThanOrEqual(14);
    const few = await paths(store, { ...ALL, first: 60, fromId: 'org:middle-1', toId: 'org:to' });
    expect(few.truncated).toBe(false);
  });
});

function plainly({ steps, joins, start, end }: Path): PlainPath {
  return {
    flowIds: steps.map(({ flowId }) => flowId),
    parties: steps.flatMap(({ senderId, recipientId }) => [senderId, recipientId]),
    meetings: [start, ...joins.map(({ meeting }) => meeting), end],
  };
}

function onwards(answer: PathsAnswer): string[][] {
  return answer.paths.map(({ joins }) => joins.map(({ onward }) => onward));
}

const evidence = { statements: ['A001'] };

type Records = ReturnType<typeof noRecords>;

/** A register of named bodies and the flows between them. */
function register(
  name: string,
  bodyIds: readonly string[],
  flows: Records['flows'],
  handlings: Records['handlings'] = [],
) {
  const source = `source:${name}/notice`;
  return projectRegisters([
    {
      ...noRecords(`register:${name}`),
      sources: [{ id: source, kind: 'NOTICE', title: 'Notice' }],
      statements: [
        {
          id: 'A001',
          source,
          section: '1',
          line: 1,
          kind: 'RECIPIENT',
          scope: 'RECIPIENT_ONLY',
          text: 'It is sent.',
          anchor: 'sent',
        },
      ],
      bodies: bodyIds.map((id) => ({ id, kind: 'ORGANISATION', name: id })),
      flows,
      handlings,
    },
  ]);
}

function flow(id: string, from: string, to: string, more: Partial<Records['flows'][number]> = {}) {
  return {
    id,
    name: 'A flow',
    passage: 'A passage',
    from: { party: from, ...evidence },
    to: { party: to, ...evidence },
    ...evidence,
    ...more,
  };
}

/** Four flows in a row: of the first it is said that it goes on to the third body, of the third only that it goes on. */
function chain() {
  const handled = (handling: string) => ({ onceThere: [{ handling, ...evidence }] });
  return register(
    'chain',
    ['org:a', 'org:b', 'org:c', 'org:d', 'org:e'],
    [
      flow('flow:chain/a-to-b', 'org:a', 'org:b', handled('handling:chain/passes-on')),
      flow('flow:chain/b-to-c', 'org:b', 'org:c'),
      flow('flow:chain/c-to-d', 'org:c', 'org:d', {
        ...handled('handling:chain/passes-on-to-nobody-named'),
        lastDay: '2030-12-31',
      }),
      flow('flow:chain/d-to-e', 'org:d', 'org:e'),
    ],
    [
      {
        id: 'handling:chain/passes-on',
        kind: 'ONWARD_DISCLOSURE',
        description: 'It is passed on.',
        by: 'org:b',
        to: 'org:c',
        ...evidence,
      },
      {
        id: 'handling:chain/passes-on-to-nobody-named',
        kind: 'ONWARD_DISCLOSURE',
        description: 'It is passed on.',
        by: 'org:d',
        ...evidence,
      },
    ],
  );
}

/** Many ways of two flows from one body to another. */
function diamond(ways: number) {
  const middles = ids('org:middle-', ways);
  return register(
    'diamond',
    ['org:from', 'org:to', ...middles],
    middles.flatMap((id, index) => [
      flow(`flow:diamond/in-${index}`, 'org:from', id),
      flow(`flow:diamond/out-${index}`, id, 'org:to'),
    ]),
  );
}
