import { refuseNewerFormat } from './format.ts';
import type { Neo4jSettings } from './neo4j-driver.ts';
import type { Store } from './port.ts';

export type StoreSettings =
  | ({ readonly kind: 'neo4j' } & Neo4jSettings)
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'memory' };

/**
 * Opens a store and makes sure that it answers and that this version can read it.
 * @throws StoreError UNREACHABLE, REFUSED_CREDENTIALS, LOCKED, UNWRITABLE, NEWER_FORMAT or FAILED.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = await connect(settings);
  try {
    refuseNewerFormat(await store.revision(), nameOf(store));
    return store;
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

/** Only the engine that is asked for is loaded. */
async function connect(settings: StoreSettings): Promise<Store> {
  if (settings.kind === 'neo4j') return (await import('./neo4j.ts')).openNeo4j(settings);
  const { openEmbedded, openInMemory } = await import('./embedded.ts');
  return settings.kind === 'memory' ? openInMemory() : openEmbedded(settings.directory);
}

function nameOf(store: Store): string {
  return store.engine === 'neo4j' ? `Neo4j at ${store.place}` : `The database in ${store.place}`;
}
