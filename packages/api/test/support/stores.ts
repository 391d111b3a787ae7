import type { Store } from '@sharing-atlas/graph';

/** The same store with some of its doors replaced. */
export function changed(store: Store, doors: Partial<Store>): Store {
  return {
    engine: store.engine,
    place: store.place,
    meter: store.meter,
    read: (text, parameters, options) => store.read(text, parameters, options),
    write: (work, options) => store.write(work, options),
    revision: (options) => store.revision(options),
    ensureSchema: () => store.ensureSchema(),
    health: () => store.health(),
    close: () => store.close(),
    ...doors,
  };
}
