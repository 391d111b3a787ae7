import {
  type CallOptions,
  isSameRevision,
  type Revision,
  runQuery,
  type Store,
  searchCategories,
  searchLaw,
  searchParties,
  searchRecords,
} from '@sharing-atlas/graph';
import type { Suggestion } from './errors.ts';
import { idAsWritten, type NodeType, typeOfId } from './ids.ts';
import { type IndexedEntry, makeWordIndex, type WordIndex } from './word-index.ts';

export interface SearchHit {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
}

export interface SearchIndex {
  /** Best first; empty for no words. What has the very id that is asked for is found alone. */
  search(words: string, types: readonly NodeType[] | null): Promise<readonly SearchHit[]>;
  /** Records of a type whose id, name or other name is exactly this, whatever the case. */
  exactly(text: string, type: NodeType): readonly Suggestion[];
  /** The id today of the party that had this id once, or null: former ids resolve for ever. */
  presentPartyId(formerId: string): string | null;
  /** Records of a type that are spelt or worded most like it. */
  nearest(text: string, type: NodeType): Promise<readonly Suggestion[]>;
}

/** Indexes by revision: the only state an API server holds, and it can be made again at any time. */
export class SearchIndexes {
  #known: { readonly revision: Revision; readonly index: Promise<SearchIndex> } | null = null;

  /**
   * The index of a revision, by default of the store's present one: four statements the first time.
   */
  async of(
    store: Store,
    options: CallOptions,
    known: Revision | null = null,
  ): Promise<SearchIndex> {
    const revision = known ?? (await store.revision(options));
    if (this.#known && isSameRevision(this.#known.revision, revision)) return this.#known.index;
    // Other requests wait for it too: it must not end when this one is given up.
    const index = buildIndex(store, { ...options, signal: undefined, memory: undefined });
    this.#known = { revision, index };
    index.catch(() => {
      this.#known = null;
    });
    return index;
  }
}

async function buildIndex(store: Store, options: CallOptions): Promise<SearchIndex> {
  const [parties, ...others] = await Promise.all([
    runQuery(store, searchParties, {}, options),
    ...[searchCategories, searchLaw, searchRecords].map((query) =>
      runQuery(store, query, {}, options),
    ),
  ]);
  const formerly = new Map(
    parties.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
  );
  const entries = [...parties, ...others.flat()].flatMap((entry): IndexedEntry[] => {
    const type = typeOfId(entry.id);
    return type === null ? [] : [{ ...entry, type }];
  });
  const byName = entriesBy(entries, ({ name, id }) => [name, id]);
  const byOtherName = entriesBy(entries, ({ also }) => also);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // Most questions name their records exactly, and words take far longer to index than names.
  let made: Promise<WordIndex> | null = null;
  const words = (): Promise<WordIndex> => {
    made ??= makeWordIndex(entries);
    return made;
  };
  return {
    search: async (text, types) => {
      const meant = byId.get(idAsWritten(text));
      if (meant !== undefined && (types === null || types.includes(meant.type))) return [meant];
      return (await words()).search(text, types);
    },
    presentPartyId: (formerId) => formerly.get(formerId) ?? null,
    exactly: (text, type) => {
      const key = keyOf(type, text.trim());
      return (byName.get(key) ?? byOtherName.get(key) ?? []).map(suggestion);
    },
    nearest: async (text, type) => (await words()).nearest(text, type).map(suggestion),
  };
}

function suggestion({ id, name }: IndexedEntry): Suggestion {
  return { id, name };
}

/** Entries by type and word, whatever the case. */
function entriesBy(
  entries: readonly IndexedEntry[],
  wordsOf: (entry: IndexedEntry) => readonly string[],
): ReadonlyMap<string, readonly IndexedEntry[]> {
  const found = new Map<string, IndexedEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(wordsOf(entry).map((word) => keyOf(entry.type, word)))) {
      const before = found.get(key);
      if (before === undefined) found.set(key, [entry]);
      else before.push(entry);
    }
  }
  return found;
}

function keyOf(type: NodeType, word: string): string {
  return `${type} ${word.toLowerCase()}`;
}
