import { StoreError } from './errors.ts';
import type { CallOptions } from './port.ts';

/** Tells the work of one call that its time is up or that its caller has gone. */
export interface Stop {
  /** Throws the reason if the call is to stop. */
  check(): void;
  /** Settles as `running` does, or rejects with the reason as soon as the call is to stop. */
  race<T>(running: Promise<T>): Promise<T>;
  /** Calls back once when the call is to stop; not at all if it is never to. */
  onStop(callback: () => void): void;
}

const NEVER: Stop = {
  check: () => {},
  race: (running) => running,
  onStop: () => {},
};

/**
 * Runs `work` under the time limit and cancel signal of `options`.
 * @throws StoreError TIMED_OUT or CANCELLED from what `work` asks of its `Stop`.
 */
export async function withinLimits<T>(
  options: CallOptions | undefined,
  place: string,
  work: (stop: Stop) => Promise<T>,
): Promise<T> {
  const timeoutMs = options?.timeoutMs;
  const signal = options?.signal;
  if (timeoutMs === undefined && signal === undefined) return work(NEVER);

  let reason: StoreError | undefined;
  const callbacks: (() => void)[] = [];
  const stopNow = (because: StoreError) => {
    if (reason !== undefined) return;
    reason = because;
    for (const callback of callbacks.splice(0)) callback();
  };
  const cancel = () => stopNow(new StoreError('CANCELLED', `A call to ${place} was cancelled.`));
  const onStop = (callback: () => void) => {
    if (reason === undefined) callbacks.push(callback);
    else callback();
  };
  const stop: Stop = {
    onStop,
    check: () => {
      if (reason !== undefined) throw reason;
    },
    race: (running) =>
      new Promise((resolve, reject) => {
        running.then(resolve, reject);
        onStop(() => reject(reason));
      }),
  };

  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => stopNow(timedOut(place, timeoutMs)), timeoutMs);
  try {
    stop.check();
    return await work(stop);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

export function timedOut(place: string, timeoutMs: number | undefined, cause?: unknown) {
  const limit = timeoutMs === undefined ? 'its time limit' : `${timeoutMs} milliseconds`;
  return new StoreError(
    'TIMED_OUT',
    `${place} did not answer within ${limit}; ask for less at once or allow more time.`,
    cause,
  );
}
