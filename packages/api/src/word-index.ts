import type { SearchEntry } from '@sharing-atlas/graph';
import { nearest } from '@sharing-atlas/registers/nearest';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { NodeType } from './ids.ts';
import { initialsOf, type Understood, understand } from './search-words.ts';

export interface IndexedEntry extends SearchEntry {
  readonly type: NodeType;
}

/** Finds records by words that they hold, also by words that are spelt wrongly. */
export interface WordIndex {
  /** Best first; empty for no words. */
  search(words: string, types: readonly NodeType[] | null): readonly IndexedEntry[];
  /** Records of a type that are spelt or worded most like it. */
  nearest(text: string, type: NodeType): readonly IndexedEntry[];
}

/** Some at a time, so that a question that comes meanwhile need not wait for all of them. */
const AT_ONCE = 500;

export async function makeWordIndex(entries: readonly IndexedEntry[]): Promise<WordIndex> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
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
  await mini.addAllAsync(entries, { chunkSize: AT_ONCE });
  const entriesOf = (
    found: readonly SearchResult[],
    types: readonly NodeType[] | null,
  ): IndexedEntry[] =>
    found
      .flatMap((hit) => byId.get(String(hit.id)) ?? [])
      .filter((entry) => types === null || types.includes(entry.type));
  return {
    search: (words, types) => {
      const { wanted } = understand(words);
      // Each way asks for less than the one before it: the first that finds anything is taken.
      for (const { combineWith, fuzzy } of WAYS) {
        const query: Query = {
          combineWith,
          queries: wanted.map((alike) => ({
            combineWith: 'OR',
            queries: alike.map((each) => ({ combineWith: 'AND', queries: each.split(' ') })),
          })),
        };
        const found = mini.search(query, fuzzy === null ? undefined : { fuzzy });
        const ordered = combineWith === 'OR' ? mostFirst(found, wanted) : found;
        const shown = entriesOf(ordered, types);
        if (shown.length > 0) return shown;
      }
      return [];
    },
    nearest: (text, type) => {
      const ofType = entries.filter((entry) => entry.type === type);
      const worded = entriesOf(mini.search(text), [type]).slice(0, 5);
      const names = new Map(
        ofType.flatMap((entry) => [entry.name, entry.id].map((word) => [word, entry])),
      );
      const spelt = nearest(text, [...names.keys()]).flatMap((word) => names.get(word) ?? []);
      return [...new Set([...worded, ...spelt])].slice(0, 5);
    },
  };
}

/** Those with more of what is wanted first, however often others have one word; else as they are. */
function mostFirst(
  found: readonly SearchResult[],
  wanted: Understood['wanted'],
): readonly SearchResult[] {
  const terms = wanted.map((alike) => alike.map((each) => termsOf(each)));
  const counted = found.map((hit) => {
    const has = new Set(hit.queryTerms);
    const count = terms.filter((alike) => alike.some((all) => all.every((term) => has.has(term))));
    return { hit, count: count.length };
  });
  return counted.sort((one, other) => other.count - one.count).map(({ hit }) => hit);
}

const tokenize: (text: string) => readonly string[] = MiniSearch.getDefault('tokenize');

/** The terms of a phrase, as the index takes them from a query. */
function termsOf(phrase: string): readonly string[] {
  return tokenize(phrase)
    .map((term) => term.toLowerCase())
    .filter((term) => term !== '');
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
