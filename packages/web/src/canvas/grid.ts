import type { Point, Rect } from './geometry.ts';

/** Pixels: a little larger than a card. */
const CELL = 220;

/** Things by where they are, so that a look around costs as much as there is around. */
export interface Grid<T> {
  readonly addRect: (rect: Rect, item: T) => void;
  /** Puts a thing along a polyline. */
  readonly addLine: (points: readonly Point[], item: T) => void;
  /** Everything that may touch a rectangle and passes the test, each once. */
  readonly near: (rect: Rect, passes: (item: T) => boolean) => readonly T[];
  /** The same for a polyline. */
  readonly along: (points: readonly Point[], passes: (item: T) => boolean) => readonly T[];
}

/** Makes an empty grid over the whole plane. */
export function createGrid<T>(): Grid<T> {
  const cells = new Map<number, Held<T>[]>();
  const put = (cell: number, held: Held<T>) => {
    const inCell = cells.get(cell);
    if (!inCell) cells.set(cell, [held]);
    else if (inCell[inCell.length - 1] !== held) inCell.push(held);
  };
  let looks = 0;
  const found = (touched: Iterable<number>, passes: (item: T) => boolean): readonly T[] => {
    looks += 1;
    const all: T[] = [];
    for (const cell of touched) {
      for (const held of cells.get(cell) ?? []) {
        if (held.seen === looks) continue;
        held.seen = looks;
        if (passes(held.item)) all.push(held.item);
      }
    }
    return all;
  };
  return {
    addRect: (rect, item) => {
      const held = { item, seen: 0 };
      for (const cell of cellsOfRect(rect)) put(cell, held);
    },
    addLine: (points, item) => {
      const held = { item, seen: 0 };
      for (const cell of cellsOfLine(points)) put(cell, held);
    },
    near: (rect, passes) => found(cellsOfRect(rect), passes),
    along: (points, passes) => found(cellsOfLine(points), passes),
  };
}

interface Held<T> {
  readonly item: T;
  /** The last look around that came by it. */
  seen: number;
}

const column = (x: number) => Math.floor(x / CELL);

/** One number for a cell: the plane is never a million cells wide. */
function cellAt(x: number, y: number): number {
  return (y + 500_000) * 1_000_000 + x + 500_000;
}

function* cellsOfRect({ x, y, width, height }: Rect): Generator<number> {
  for (let row = column(y); row <= column(y + height); row += 1) {
    for (let at = column(x); at <= column(x + width); at += 1) yield cellAt(at, row);
  }
}

/** Cell columns from left to right, in each of them the rows that the segment passes. */
function* cellsOfLine(points: readonly Point[]): Generator<number> {
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [a, b] = [points[index], points[index + 1]];
    if (!a || !b) continue;
    const [left, right] = a.x <= b.x ? [a, b] : [b, a];
    const slope = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x);
    for (let at = column(left.x); at <= column(right.x); at += 1) {
      const from = Math.max(left.x, at * CELL);
      const to = Math.min(right.x, (at + 1) * CELL);
      const upright = right.x === left.x;
      const enter = upright ? left.y : left.y + (from - left.x) * slope;
      const leave = upright ? right.y : left.y + (to - left.x) * slope;
      // A rounding error must not lose the cell of a line that runs along its edge.
      const top = column(Math.min(enter, leave) - 1e-6);
      for (let row = top; row <= column(Math.max(enter, leave) + 1e-6); row += 1) {
        yield cellAt(at, row);
      }
    }
  }
}
