import {
  importRegisters,
  noticeIds,
  runQuery,
  type Store,
  statementCounts,
} from '@sharing-atlas/graph';

export type FillResult =
  /** `imported` is a sentence about what was imported, null if the store was not empty. */
  | { readonly ok: true; readonly imported: string | null }
  /** The registers' problems, for a terminal; nothing was imported. */
  | { readonly ok: false; readonly sentence: string };

/**
 * Imports the registers of a folder into the store if it is empty.
 * @throws StoreError as the store does.
 */
export async function fillIfEmpty(store: Store, folder: string, at: Date): Promise<FillResult> {
  await store.ensureSchema();
  if ((await store.revision()).number > 0) return { ok: true, imported: null };
  // Reading registers takes much code, which a server with a filled store does without.
  const { formatProblems, loadRegisters } = await import('@sharing-atlas/registers');
  const loaded = await loadRegisters(folder);
  if (!loaded.ok) {
    const count = counted(loaded.problems.length, 'problem');
    return {
      ok: false,
      sentence: `Nothing was imported, because the registers in ${folder} have ${count}:\n${formatProblems(loaded.problems)}`,
    };
  }
  if (loaded.registers.length === 0) {
    return { ok: false, sentence: `Nothing was imported, because ${folder} holds no register.` };
  }
  const result = await importRegisters(store, loaded.registers, at);
  // Another server that started at the same time was first: what it imported is there to be used.
  if (result.outcome === 'STALE') return { ok: true, imported: null };
  const titles = loaded.registers.map(({ records }) => records.register.title);
  return {
    ok: true,
    imported: `Imported ${counted(titles.length, 'register')} as revision ${result.revision}: ${titles.join('; ')}`,
  };
}

/** What the store holds, in words: "Holds revision 1: 2 notices, 289 statements (…)". */
export async function describeContents(store: Store): Promise<string> {
  const [revision, notices, counts] = await Promise.all([
    store.revision(),
    runQuery(store, noticeIds, {}),
    runQuery(store, statementCounts, {}),
  ]);
  const statements = counts.reduce((sum, row) => sum + row.statements, 0);
  const place =
    store.engine === 'neo4j' ? `Neo4j at ${store.place}` : `embedded store in ${store.place}`;
  return `Holds revision ${revision.number}: ${counted(notices.length, 'notice')}, ${counted(statements, 'statement')} (${place})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
