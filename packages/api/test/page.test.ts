import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOrder } from '../src/select/order.ts';
import { type PageArguments, pageByKeys } from '../src/select/page.ts';

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly size: number;
}
const order = totalOrder<Row, 'NAME' | 'SIZE'>(
  { NAME: ({ name }) => name, SIZE: ({ size }) => size },
  [{ field: 'SIZE', direction: 'DESCENDING' }, { field: 'NAME' }],
);
const revision = { number: 1, changedAt: null, formatVersion: 1 };
const pageOf = (rows: readonly Row[], args: PageArguments) =>
  pageByKeys('rows', rows, order, revision, args);

/** Few sizes and names, so that many rows are equal but for their id. */
const rowLists = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 10, max: 99 }).map(String),
    name: fc.option(fc.constantFrom('a', 'B', 'b', 'C')),
    size: fc.nat(3),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

/** All in order, the plain way: what is greater first, then by name without capitals and null last, then by id. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const words = ({ name }: Row) => (name === null ? '\u{10ffff}' : name.toLowerCase());
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return [...rows].sort(
    (one, other) =>
      other.size - one.size || compare(words(one), words(other)) || compare(one.id, other.id),
  );
}

describe('a page', () => {
  it('is the part of all rows in order that its arguments ask for', () => {
    const size = fc.option(fc.nat(45), { nil: undefined });
    const at = fc.option(fc.nat(39), { nil: undefined });
    fc.assert(
      fc.property(rowLists, size, size, at, at, (rows, first, last, afterAt, beforeAt) => {
        const all = sorted(rows);
        const cursorAt = (place: number | undefined) =>
          place === undefined
            ? undefined
            : (pageOf(rows, { first: place + 1 }).pageInfo.endCursor ?? undefined);
        const after = cursorAt(afterAt);
        const before = cursorAt(beforeAt);
        const placeOf = (place = 0) => Math.min(place, all.length - 1);
        const from = after === undefined ? 0 : placeOf(afterAt) + 1;
        const to = before === undefined ? all.length : placeOf(beforeAt);
        const most = first ?? (last === undefined ? 50 : all.length);
        const end = Math.min(to, from + most);
        const start = last === undefined ? from : Math.max(from, end - last);
        const page = pageOf(rows, { first, last, after, before });
        expect(page.rows.map(({ row }) => row)).toEqual(all.slice(start, Math.max(start, end)));
        expect(page.pageInfo).toMatchObject({
          hasNextPage: end < all.length,
          hasPreviousPage: start > 0,
        });
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('goes on from a row that is no longer there', () => {
    const rows = ['1', '2', '3'].map((id) => ({ id, name: null, size: 1 }));
    const { endCursor } = pageOf(rows, { first: 2 }).pageInfo;
    const rest = rows.filter(({ id }) => id !== '2');
    expect(pageOf(rest, { after: endCursor }).rows.map(({ row }) => row.id)).toEqual(['3']);
  });
});
