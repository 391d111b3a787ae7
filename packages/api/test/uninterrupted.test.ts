import { expect, it } from 'vitest';
import { TimeLeft } from '../src/time-left.ts';
import { Turns } from '../src/turns.ts';
import { uninterrupted } from '../src/uninterrupted.ts';

const request = (signal?: AbortSignal, now?: () => number) => ({
  ownTurns: new Turns(Number.POSITIVE_INFINITY),
  left: new TimeLeft(1_000, now),
  options: signal === undefined ? {} : { signal },
});

it('does one work at a time, those of a request in turn with others, and lets others in between', async () => {
  const [one, other] = [request(), request()];
  const done: string[] = [];
  const working = [
    ...['a', 'b', 'c'].map((name) => ({ of: one, name })),
    { of: other, name: 'd' },
  ].map(({ of, name }) =>
    uninterrupted(of, async (pause) => {
      done.push(name);
      await pause();
      done.push(name);
    }),
  );
  let between = 0;
  const end = Promise.all(working).then(() => 'done' as const);
  while ((await Promise.race([end, new Promise(setImmediate)])) !== 'done') between += 1;
  expect(done.join('')).toBe('aaddbbcc');
  expect(between).toBeGreaterThanOrEqual(7);
});

it('is given up when the time is over or the caller has gone, and lets the next one begin', async () => {
  let now = 0;
  const leaving = new AbortController();
  const [slow, left, last] = [request(undefined, () => now), request(leaving.signal), request()];
  const outcome = (of: ReturnType<typeof request>, meanwhile: () => void) =>
    uninterrupted(of, async (pause) => {
      meanwhile();
      await pause();
      return 'done';
    }).catch(({ code }) => code);
  const outcomes = await Promise.all([
    outcome(slow, () => {
      now = 1_001;
    }),
    outcome(slow, () => {}),
    outcome(left, () => leaving.abort()),
    outcome(left, () => {}),
    outcome(last, () => {}),
  ]);
  expect(outcomes).toEqual(['TIMED_OUT', 'TIMED_OUT', 'CANCELLED', 'CANCELLED', 'done']);
});
