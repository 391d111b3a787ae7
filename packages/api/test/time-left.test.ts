import { expect, it } from 'vitest';
import { TimeLeft } from '../src/time-left.ts';

/** A turn that comes, or is refused, when it is told to. */
function awaited() {
  let come = () => {};
  let refuse = () => {};
  const turn = new Promise<void>((resolve, reject) => {
    come = resolve;
    refuse = () => reject(new Error('refused'));
  });
  return { turn, come, refuse };
}

it('stands still while a request waits, counts waits side by side once, and goes on after them', async () => {
  let now = 1_000;
  const left = new TimeLeft(20_000, () => now);
  now += 500;
  expect(left.milliseconds).toBe(19_500);
  const [first, second] = [awaited(), awaited()];
  const waiting = [left.untimed(first.turn), left.untimed(second.turn)];
  now += 3_000;
  expect(left.milliseconds).toBe(19_500);
  first.come();
  await waiting[0];
  now += 2_000;
  expect(left.milliseconds).toBe(19_500);
  second.refuse();
  await expect(waiting[1]).rejects.toThrow('refused');
  expect(left.milliseconds).toBe(19_500);
  now += 20_000;
  expect(left.milliseconds).toBe(-500);
});
