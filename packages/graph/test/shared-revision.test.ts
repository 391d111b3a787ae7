import { expect, it } from 'vitest';
import { shared } from '../src/store/shared-revision.ts';

/** A state that an asking reads as it is when it begins, and that is told only when it is let go. */
function slow() {
  let state = 0;
  const begun: (() => void)[] = [];
  const ask = shared(async () => {
    const seen = state;
    await new Promise<void>((resolve) => begun.push(resolve));
    if (seen < 0) throw new Error(`failed at ${seen}`);
    return seen;
  });
  return {
    ask,
    set: (value: number) => {
      state = value;
    },
    letGo: async () => {
      begun.at(-1)?.();
      // All that follows from it at once.
      await new Promise(setImmediate);
    },
    begun: () => begun.length,
  };
}

it('has one asking for all that wait at the same time, begun after they came', async () => {
  const { ask, set, letGo, begun } = slow();
  const first = ask();
  set(1);
  const others = [ask(), ask(), ask()];
  expect(begun()).toBe(1);
  await letGo();
  set(2);
  const last = ask();
  expect(await first).toBe(0);
  expect(begun()).toBe(2);
  await letGo();
  expect(await Promise.all(others)).toEqual([1, 1, 1]);
  await letGo();
  expect(await last).toBe(2);
  expect(begun()).toBe(3);
});

it('tells a failure to those who share it and to nobody after them', async () => {
  const { ask, set, letGo } = slow();
  set(-1);
  const failing = [ask().catch(String)];
  set(-2);
  failing.push(ask().catch(String), ask().catch(String));
  await letGo();
  set(3);
  const fine = ask();
  await letGo();
  await letGo();
  expect(await Promise.all(failing)).toEqual([
    'Error: failed at -1',
    'Error: failed at -2',
    'Error: failed at -2',
  ]);
  expect(await fine).toBe(3);
});
