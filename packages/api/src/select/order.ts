import { byText } from '@sharing-atlas/graph';
import type { SortKey } from './cursor.ts';

export const DIRECTIONS = ['ASCENDING', 'DESCENDING'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is asked of an order: by this first, then by the next. */
export interface OrderAsked<Field extends string> {
  readonly field: Field;
  readonly direction?: Direction | null | undefined;
}

/** What the rows of a list can be ordered by. */
export type Orders<Entry, Field extends string> = Readonly<
  Record<Field, (entry: Entry) => SortKey>
>;

/** An order in which no two rows are equal: by what was asked for, and last by id. */
export interface TotalOrder<Entry> {
  /** Names it: “NAME, ID”. */
  readonly words: string;
  readonly length: number;
  keyed(entry: Entry): KeyedRow<Entry>;
  /** Below 0 where the row stands before the one with these keys. No more is read of it than is needed. */
  compare(row: KeyedRow<Entry>, keys: readonly SortKey[]): number;
}

/** A row with its keys, each of which is worked out when it is first asked for, and once. */
export class KeyedRow<Entry> {
  readonly row: Entry;
  readonly #readers: readonly ((entry: Entry) => SortKey)[];
  readonly #known: SortKey[] = [];

  constructor(row: Entry, readers: readonly ((entry: Entry) => SortKey)[]) {
    this.row = row;
    this.#readers = readers;
  }

  /** Null behind the last one. */
  keyAt(place: number): SortKey {
    for (let next = this.#known.length; next <= place; next += 1) {
      this.#known.push(this.#readers[next]?.(this.row) ?? null);
    }
    return this.#known[place] ?? null;
  }

  get keys(): readonly SortKey[] {
    this.keyAt(this.#readers.length - 1);
    return this.#known;
  }
}

/** Makes an order total. Texts are ordered without regard to capitals; what is not recorded is last. */
export function totalOrder<Entry extends { readonly id: string }, Field extends string>(
  orders: Orders<Entry, Field>,
  asked: readonly OrderAsked<Field>[],
): TotalOrder<Entry> {
  const words = asked.map(({ field, direction }) =>
    direction === 'DESCENDING' ? `${field} down` : field,
  );
  const readers = [
    ...asked.map(
      ({ field }) =>
        (entry: Entry) =>
          foldedKey(orders[field](entry)),
    ),
    ({ id }: Entry): SortKey => id,
  ];
  const signs = [...asked.map(({ direction }) => (direction === 'DESCENDING' ? -1 : 1)), 1];
  return {
    words: [...words, 'ID'].join(', '),
    length: readers.length,
    keyed: (entry) => new KeyedRow(entry, readers),
    compare: (row, others) => {
      for (const [at, sign] of signs.entries()) {
        const found = compareKeys(row.keyAt(at), others[at] ?? null, sign);
        if (found !== 0) return found;
      }
      return 0;
    },
  };
}

function foldedKey(key: SortKey): SortKey {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

function compareKeys(one: SortKey, other: SortKey, sign: number): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * byText(String(one), String(other));
}
