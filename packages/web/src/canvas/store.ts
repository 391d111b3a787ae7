/** A value that React and plain code can both watch. */
export interface Store<T> {
  readonly getSnapshot: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  readonly update: (change: Partial<T>) => void;
}

/** Makes a store. An update that changes nothing keeps the snapshot and tells nobody. */
export function createStore<T extends object>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change) => {
      const next = { ...current, ...change };
      const same = (Object.keys(next) as (keyof T)[]).every((key) =>
        Object.is(next[key], current[key]),
      );
      if (same) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
