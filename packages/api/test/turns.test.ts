import { openStore } from '@sharing-atlas/graph';
import { expect, it } from 'vitest';
import { createExports } from '../src/index.ts';
import { Turns } from '../src/turns.ts';
import { answerOf, apiOver } from './support/ask.ts';
import { changed } from './support/stores.ts';

/** What has begun, in order, and how to end it. */
function taking(turns: Turns) {
  const ends = new Map<string, () => void>();
  const take = (name: string, signal?: AbortSignal) =>
    turns.begin(signal).then(
      (end) => {
        ends.set(name, end);
        return name;
      },
      ({ name, code }) => code ?? name,
    );
  return { take, begun: () => [...ends.keys()], end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise(setImmediate);

it('gives turns one at a time in the order they were asked for, and refuses who would wait too long', async () => {
  const { take, begun, end } = taking(new Turns(2));
  const all = ['a', 'b', 'c', 'd'].map((name) => take(name));
  expect(await all[3]).toBe('Busy');
  expect(begun()).toEqual(['a']);
  end('a');
  // Who comes now is behind those who wait, and an end counts once.
  end('a');
  all.push(take('e'));
  await settled();
  expect(begun()).toEqual(['a', 'b']);
  end('b');
  await settled();
  end('c');
  await settled();
  end('e');
  await take('f');
  expect(begun()).toEqual(['a', 'b', 'c', 'e', 'f']);
});

it('lets who goes away leave, and gives the turn to the next', async () => {
  const { take, begun, end } = taking(new Turns(2));
  const [leaving, gone] = [new AbortController(), AbortSignal.abort()];
  void take('a');
  const left = take('b', leaving.signal);
  void take('c');
  leaving.abort();
  expect(await left).toBe('CANCELLED');
  expect(await take('d', gone)).toBe('CANCELLED');
  void take('e');
  end('a');
  await settled();
  expect(begun()).toEqual(['a', 'c']);
  end('c');
  await settled();
  expect(begun()).toEqual(['a', 'c', 'e']);
});

it('gives a request one place, however often it asks what-if', async () => {
  const empty = await openStore({ kind: 'memory' });
  const store = changed(empty, {
    read: async (...call) => {
      // All that is asked at once has asked for its turn before the first work is done.
      for (let turn = 0; turn < 20; turn += 1) await settled();
      return empty.read(...call);
    },
  });
  const { api } = apiOver(store);
  const change = 'impactOf(change: { flowStops: { flow: "flow:none" } }) { __typename }';
  const names = ['a', 'b', 'c', 'd', 'e'];
  const query = `{ ${names.map((name) => `${name}: ${change}`).join(' ')} }`;
  const answers = await Promise.all([1, 2, 3].map(() => answerOf(api, query)));
  const answered = Object.fromEntries(names.map((name) => [name, { __typename: 'UnknownId' }]));
  expect(answers.map(({ data }) => data)).toEqual([answered, answered, answered]);
  await empty.close();
});

it('lets what-if be asked by nine at once, and tells others to try again', async () => {
  const empty = await openStore({ kind: 'memory' });
  let refused = 0;
  let open = () => {};
  const bothRefused = new Promise<void>((resolve) => {
    open = resolve;
  });
  const store = changed(empty, {
    read: async (...call) => {
      await bothRefused;
      return empty.read(...call);
    },
  });
  const { api, reported } = apiOver(store);
  const seen = (outcome: unknown): string => {
    const text = JSON.stringify(outcome);
    if (!text.includes('"Busy"')) return text.includes('UnknownId') ? 'answered' : text;
    refused += 1;
    if (refused === 2) open();
    return text.includes('Try again') ? 'refused' : text;
  };
  const query = '{ impactOf(change: { flowStops: { flow: "flow:none" } }) { __typename } }';
  const file = { kind: 'what-if', format: 'csv', parameters: { flow: 'flow:none' } };
  const outcomes = await Promise.all([
    ...Array.from({ length: 10 }, () => answerOf(api, query).then(seen)),
    createExports({ store }).respond(file).then(seen),
  ]);
  expect(outcomes.sort()).toEqual([
    ...Array.from({ length: 9 }, () => 'answered'),
    ...['refused', 'refused'],
  ]);
  expect(reported).toEqual([]);
  await empty.close();
});
