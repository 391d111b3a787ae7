import type { RowMemory } from '@sharing-atlas/graph';
import { expect, it } from 'vitest';
import { RowMemories } from '../src/execution/row-memories.ts';

const REVISION = { number: 1, changedAt: '2026-11-22T12:00:00.000Z', formatVersion: 1 };
const settled = () => new Promise(setImmediate);

/** Memories of ten rows that questions may add, each of which reads twenty ahead when it is let to. */
function memories() {
  const begun: RowMemory[] = [];
  let read = () => {};
  const of = new RowMemories((memory) => {
    begun.push(memory);
    return new Promise((resolve) => {
      read = () => {
        memory.count(20);
        resolve();
      };
    });
  }, 10);
  return { begun, read: () => read(), now: (revision = REVISION) => of.of(revision) };
}

it('keeps what was read ahead when questions fill their share: begins anew by reading it again', async () => {
  const { begun, read, now } = memories();
  const first = now();
  read();
  await settled();
  first.count(9);
  expect(now()).toBe(first);
  first.count(1);
  const second = now();
  expect(second).not.toBe(first);
  expect(begun).toEqual([first, second]);
  expect(now()).toBe(second);
});

it('is not full while it reads ahead, however much questions add meanwhile', async () => {
  const { begun, read, now } = memories();
  const first = now();
  first.count(1_000);
  expect(now()).toBe(first);
  read();
  await settled();
  expect(now()).toBe(first);
  first.count(10);
  now();
  expect(begun).toHaveLength(2);
});

it('begins anew with each revision', () => {
  const { begun, now } = memories();
  const first = now();
  expect(now({ ...REVISION, number: 2 })).not.toBe(first);
  expect(begun).toHaveLength(2);
});

it('has a bound where nothing is read ahead too', async () => {
  const memories = new RowMemories(async () => {}, 10);
  const first = memories.of(REVISION);
  await settled();
  first.count(10);
  expect(memories.of(REVISION)).not.toBe(first);
});
