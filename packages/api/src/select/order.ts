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
  keysOf(entry: Entry): readonly SortKey[];
  /** Below 0 where the row stands before the one with these keys. No more is read of it than is needed. */
  compare(entry: Entry, keys: readonly SortKey[]): number;
}

/** Makes an order total. Texts are ordered without regard to capitals; what is not recorded is last. */
export function totalOrder<Entry extends { readonly id: string }, Field extends string>(
  orders: Orders<Entry, Field>,
  asked: readonly OrderAsked<Field>[],
): TotalOrder<Entry> {
  const words = asked.map(({ field, direction }) =>
    direction === 'DESCENDING' ? `${field} down` : field,
  );
  const keys = [
    ...asked.map(({ field, direction }) => ({
      read: (entry: Entry) => foldedKey(orders[field](entry)),
      sign: direction === 'DESCENDING' ? -1 : 1,
    })),
    { read: ({ id }: Entry): SortKey => id, sign: 1 },
  ];
  return {
    words: [...words, 'ID'].join(', '),
    length: keys.length,
    keysOf: (entry) => keys.map(({ read }) => read(entry)),
    compare: (entry, others) => {
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at];
        const found = key ? compareKeys(key.read(entry), others[at] ?? null, key.sign) : 0;
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
