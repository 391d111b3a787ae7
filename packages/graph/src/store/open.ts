import { openEmbedded, openInMemory } from './embedded.ts';
import { refuseNewerFormat } from './format.ts';
import { openNeo4j } from './neo4j.ts';
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

async function connect(settings: StoreSettings): Promise<Store> {
  switch (settings.kind) {
    case 'neo4j':
      return openNeo4j(settings);
    case 'embedded':
      return openEmbedded(settings.directory);
    case 'memory':
      return openInMemory();
  }
}

function nameOf(store: Store): string {
  return store.engine === 'neo4j' ? `Neo4j at ${store.place}` : `The database in ${store.place}`;
}
