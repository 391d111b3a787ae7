/** Keeps what has been started and not ended, so that closing can wait for it. */
export interface UnderWay {
  track<T>(running: Promise<T>): Promise<T>;
  /** Ends when all that was under way at the time of the call has ended, well or not. */
  settled(): Promise<unknown>;
}

export function underWay(): UnderWay {
  const started = new Set<Promise<unknown>>();
  return {
    track: (running) => {
      started.add(running);
      const done = () => started.delete(running);
      running.then(done, done);
      return running;
    },
    settled: () => Promise.allSettled([...started]),
  };
}
