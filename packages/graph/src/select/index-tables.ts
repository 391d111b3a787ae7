import { type BroaderLink, categoryQuestion } from '@sharing-atlas/model';
import type { Table } from './entries.ts';

/**
 * Tables of entries, made of the rows of queries. Each entry is written out, property by property: V8
 * gives every object `{ ...row, more }` a shape of its own, which makes it large and slow to read from.
 */

/** An entry whose lists and sets are still being filled; lists of ids come from its row. */
export type Building<Entry> = {
  -readonly [Key in keyof Entry]: Entry[Key] extends readonly string[]
    ? Entry[Key]
    : Entry[Key] extends readonly (infer Item)[]
      ? Item[]
      : Entry[Key] extends ReadonlySet<infer Item>
        ? Set<Item>
        : Entry[Key];
};

export function tableOf<Row extends { readonly id: string }, Entry>(
  rows: readonly Row[],
  make: (row: Row, place: number) => Entry,
): ReadonlyMap<string, Entry> {
  return new Map(rows.map((row, place) => [row.id, make(row, place)]));
}

export function pick<Entry>(table: Table<Entry>, ids: readonly string[]): Entry[] {
  const found: Entry[] = [];
  for (const id of ids) {
    const entry = table.get(id);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

/** What links lead to, each once. */
export function targets<Entry>(
  links: readonly { readonly id: string }[],
  table: Table<Entry>,
): ReadonlySet<Entry> {
  return new Set(links.flatMap(({ id }) => table.get(id) ?? []));
}

interface InTree<Entry> {
  readonly id: string;
  readonly broader: Set<Entry>;
  readonly narrower: Set<Entry>;
}

/** Tells each entry of a tree all that is broader and narrower than it. */
export function linkTree<Entry>(
  table: Table<Entry & InTree<Entry>>,
  links: readonly BroaderLink[],
): void {
  for (const entry of table.values()) {
    const { narrower, broader } = categoryQuestion(entry.id, links);
    for (const one of pick(table, [...narrower])) entry.narrower.add(one);
    for (const one of pick(table, [...broader])) entry.broader.add(one);
  }
}
