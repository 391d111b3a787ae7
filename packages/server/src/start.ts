import { createApi, createExports, SearchIndexes } from '@sharing-atlas/api';
import { openStore, type Store, StoreError } from '@sharing-atlas/graph';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { describeContents, fillIfEmpty } from './contents.ts';
import { readExamples } from './examples.ts';
import { createHttp } from './http.ts';
import { listen } from './listen.ts';
import type { Settings } from './settings.ts';

export interface StartOptions {
  readonly settings: Settings;
  readonly registersFolder: string;
  readonly pagesFolder: string;
  readonly examplesFolder: string;
  readonly log: Logger;
  /** Takes what people are told, a line at a time. */
  readonly print: (line: string) => void;
  readonly now?: () => Date;
}

export type StartResult =
  | { readonly ok: true; readonly url: string; stop(): Promise<void> }
  /** Why it could not start, in a sentence; everything that was opened is closed again. */
  | { readonly ok: false; readonly sentence: string };

/** Milliseconds that requests under way are given to end when the server is stopped. */
const DRAIN_WITHIN_MS = 10_000;

/**
 * Opens the store, imports the registers if it is empty, and listens. Prints what was imported,
 * where to look and what the store holds. Throws only what is a fault of the program.
 */
export async function start(options: StartOptions): Promise<StartResult> {
  let store: Store | undefined;
  try {
    store = await openStore(options.settings.store);
    const result = await startWith(store, options);
    if (!result.ok) await store.close();
    return result;
  } catch (thrown) {
    await store?.close();
    if (thrown instanceof StoreError) return { ok: false, sentence: thrown.message };
    throw thrown;
  }
}

async function startWith(store: Store, options: StartOptions): Promise<StartResult> {
  const { settings, log, print, now = () => new Date() } = options;
  const filled = await fillIfEmpty(store, options.registersFolder, now());
  if (!filled.ok) return filled;
  if (filled.imported !== null) print(filled.imported);
  // Asked while the rest is made: it is told last.
  const contents = describeContents(store);
  contents.catch(() => {});

  const indexes = new SearchIndexes();
  const api = createApi({
    store,
    indexes,
    reportUnexpected: (id, error) => log.error({ id, err: error }, 'an unexpected error'),
    now,
    examples: await readExamples(options.examplesFolder),
    compiled: settings.compiled,
    readAhead: settings.readAhead,
    cacheBytes: settings.cacheBytes,
  });
  const app = await createHttp({
    store,
    api,
    exports: createExports({ store, indexes, now }),
    pagesFolder: options.pagesFolder,
    log,
  });
  const listening = await listen(app, settings.host, settings.port);
  if (!listening.ok) {
    await app.close();
    return listening;
  }
  const { url } = listening;
  print(`Sharing Atlas is ready: ${url}`);
  print(`  Explore, Ask        ${url}/`);
  print(`  Query (GraphQL)     ${url}/graphql`);
  try {
    print(`  ${await contents}`);
  } catch (thrown) {
    await app.close();
    throw thrown;
  }
  return { ok: true, url, stop: () => stop(app, store) };
}

/** Takes no new requests, lets those under way end, and closes the store. */
async function stop(app: FastifyInstance, store: Store): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_WITHIN_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
    await store.close();
  }
}
