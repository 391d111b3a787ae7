import type { Store } from '../../src/store/port.ts';

/** What a test wants to do at the steps of a write: waiting in it holds the write there. */
export interface WriteWatcher {
  beforeStatement?(): Promise<void>;
  beforeCommit?(): Promise<void>;
}

/** The same store, whose writes tell a watcher how far they have come. */
export function watched(store: Store, watcher: WriteWatcher): Store {
  return {
    engine: store.engine,
    place: store.place,
    meter: store.meter,
    read: (text, parameters, options) => store.read(text, parameters, options),
    write: (work, options) =>
      store.write(async (transaction) => {
        const result = await work({
          run: async (text, parameters) => {
            await watcher.beforeStatement?.();
            return transaction.run(text, parameters);
          },
        });
        await watcher.beforeCommit?.();
        return result;
      }, options),
    revision: (options) => store.revision(options),
    ensureSchema: () => store.ensureSchema(),
    health: () => store.health(),
    close: () => store.close(),
  };
}
