import {
  type CallOptions,
  isSameRevision,
  type Revision,
  runQuery,
  type SearchEntry,
  type Store,
  searchCategories,
  searchLaw,
  searchParties,
  searchRecords,
} from '@sharing-atlas/graph';
import { nearest } from '@sharing-atlas/registers/nearest';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Suggestion } from './errors.ts';
import { type NodeType, typeOfId } from './ids.ts';
import { initialsOf, understand } from './search-words.ts';

export interface SearchHit {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
}

export interface SearchIndex {
  /** Best first; empty for no words. */
  search(words: string, types: readonly NodeType[] | null): readonly SearchHit[];
  /** Records of a type whose id, name or other name is exactly this, whatever the case. */
  exactly(text: string, type: NodeType): readonly Suggestion[];
  /** The id today of the party that had this id once, or null: former ids resolve for ever. */
  presentPartyId(formerId: string): string | null;
  /** Records of a type that are spelt or worded most like it. */
  nearest(text: string, type: NodeType): readonly Suggestion[];
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

interface IndexedEntry extends SearchEntry {
  readonly type: NodeType;
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
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = entriesBy(entries, ({ name, id }) => [name, id]);
  const byOtherName = entriesBy(entries, ({ also }) => also);
  const mini = new MiniSearch<IndexedEntry>({
    fields: ['name', 'also', 'initials', 'id', 'description'],
    extractField: (entry, field) => fieldText(entry, field),
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length <= LONGEST_MISSPELT_WORD ? 0.2 : false),
      combineWith: 'AND',
      boost: { name: 4, also: 3, initials: 3, id: 2 },
      boostDocument: (id) => KIND_BOOST[byId.get(String(id))?.type ?? 'Statement'] ?? 1,
    },
  });
  mini.addAll(entries);
  const suggestion = (entry: IndexedEntry): Suggestion => ({ id: entry.id, name: entry.name });
  const hits = (
    words: Query,
    types: readonly NodeType[] | null,
    options?: SearchOptions,
  ): IndexedEntry[] =>
    mini
      .search(words, options)
      .flatMap((hit) => byId.get(String(hit.id)) ?? [])
      .filter((entry) => types === null || types.includes(entry.type));
  return {
    search: (words, types) => {
      const { wanted } = understand(words);
      // Each way asks for less than the one before it: the first that finds anything is taken.
      for (const { combineWith, fuzzy } of WAYS) {
        const found = hits(
          {
            combineWith,
            queries: wanted.map((alike) => ({
              combineWith: 'OR',
              queries: alike.map((each) => ({ combineWith: 'AND', queries: each.split(' ') })),
            })),
          },
          types,
          fuzzy === null ? undefined : { fuzzy },
        );
        if (found.length > 0) return found;
      }
      return [];
    },
    presentPartyId: (formerId) => formerly.get(formerId) ?? null,
    exactly: (text, type) => {
      const key = keyOf(type, text.trim());
      return (byName.get(key) ?? byOtherName.get(key) ?? []).map(suggestion);
    },
    nearest: (text, type) => {
      const ofType = entries.filter((entry) => entry.type === type);
      const worded = hits(text, [type]).slice(0, 5);
      const names = new Map(
        ofType.flatMap((entry) => [entry.name, entry.id].map((word) => [word, entry])),
      );
      const spelt = nearest(text, [...names.keys()]).flatMap((word) => names.get(word) ?? []);
      return [...new Set([...worded, ...spelt])].slice(0, 5).map(suggestion);
    },
  };
}

const WAYS: readonly {
  combineWith: 'AND' | 'OR';
  /** How wrongly a word may be spelt; null for the index's own measure. */
  fuzzy: ((word: string) => number | boolean) | null;
}[] = [
  { combineWith: 'AND', fuzzy: null },
  {
    combineWith: 'AND',
    fuzzy: (word) => (word.length > 5 && word.length <= LONGEST_MISSPELT_WORD ? 2 : false),
  },
  { combineWith: 'OR', fuzzy: null },
];

/** Letters. Looking for words spelt roughly takes memory by the square of the length. */
const LONGEST_MISSPELT_WORD = 50;

/** Records that people look for stand before the statements that mention them. */
const KIND_BOOST: Partial<Record<NodeType, number>> = {
  Party: 3,
  Category: 3,
  Agreement: 3,
  Notice: 3,
  LegalBasis: 2,
  Legislation: 2,
};

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

function fieldText(entry: IndexedEntry, field: string): string {
  switch (field) {
    case 'id':
      return entry.id;
    case 'name':
      return entry.name;
    case 'initials':
      return entry.type === 'Party' ? (initialsOf(entry.name) ?? '') : '';
    case 'also':
      return entry.also.join(' ');
    default:
      return entry.description ?? '';
  }
}
