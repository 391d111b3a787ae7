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
  compare(one: readonly SortKey[], other: readonly SortKey[]): number;
}

/** Makes an order total. Texts are ordered without regard to capitals; what is not recorded is last. */
export function totalOrder<Entry extends { readonly id: string }, Field extends string>(
  orders: Orders<Entry, Field>,
  asked: readonly OrderAsked<Field>[],
): TotalOrder<Entry> {
  const keys = asked.map(({ field, direction }) => ({
    field,
    read: orders[field],
    isDown: direction === 'DESCENDING',
  }));
  const words = [...keys.map(({ field, isDown }) => (isDown ? `${field} down` : field)), 'ID'];
  const signs = [...keys.map(({ isDown }) => (isDown ? -1 : 1)), 1];
  return {
    words: words.join(', '),
    length: signs.length,
    keysOf: (entry) => [...keys.map(({ read }) => foldedKey(read(entry))), entry.id],
    compare: (one, other) => {
      for (const [at, sign] of signs.entries()) {
        const found = compareKeys(one[at] ?? null, other[at] ?? null, sign);
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
