import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';
import { gone, Turns } from './turns.ts';

const turns = new Turns(Number.POSITIVE_INFINITY);

/**
 * Does work in memory that takes up to a second, in which nothing else is answered: one such work at a
 * time, of each request one after another. Others are answered before it and at each pause in it.
 * @throws StoreError TIMED_OUT once the request has taken its time; CANCELLED if its caller has gone.
 */
export async function uninterrupted<Result>(
  { ownTurns, left, options: { signal } }: Pick<Context, 'ownTurns' | 'left' | 'options'>,
  work: (pause: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  async function pause() {
    await setImmediate();
    if (signal?.aborted) throw gone();
    left.check();
  }
  return ownTurns.during(signal, () =>
    turns.during(signal, async () => {
      await pause();
      return work(pause);
    }),
  );
}
