import { clamp, type Point, type Rect, type Size } from './geometry.ts';

export const CARD: Size = { width: 196, height: 50 };
export const EDGE = 22;
/** Cards with names of three lines stand a little higher and lower than the others. */
const TALLER_BY = 4;
/** A ring flatter than this draws its lines so level that they run behind the next badge. */
const FLATTEST = 2.7;
const REACH = 48;
const PITCH_X = 224;
export const PITCH_Y = 76;
/** Where badges stand in the columns. */
export const BADGED_PITCH_Y = 84;
const LEAST: Size = { width: 860, height: 392 };

interface Counts {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Seats around a hub: two rows and two columns. */
export interface Ring {
  /** Pixels from one card of a column to the next, at the least. */
  readonly pitch: number;
  readonly size: Size;
  readonly counts: Counts;
  /** Clockwise from the top left. */
  readonly seats: readonly Point[];
}

interface Wanted {
  readonly members: number;
  readonly controllers: number;
  readonly available: Size;
  readonly pitch: number;
}

/** The smallest ring, as wide as there is room, that seats all members. */
export function ringFor({ members, controllers, available, pitch }: Wanted): Ring {
  let height = Math.max(available.height, LEAST.height);
  for (;;) {
    const width = clamp(available.width, LEAST.width, height * FLATTEST);
    // A corner card must reach past the columns, so that its line starts in the free area.
    const inRow = Math.floor((width - 2 * (EDGE + REACH) + PITCH_X - CARD.width) / PITCH_X);
    const inColumn = Math.floor((columnSpan(height, pitch) + pitch - CARD.height) / pitch);
    const inLeft = leftSeats(inColumn, controllers);
    const room = 2 * inRow + inColumn + inLeft;
    if (room >= members && (controllers === 0 || inColumn >= controllers)) {
      const limits = { top: inRow, bottom: inRow, left: inLeft, right: inColumn };
      return seatsFor({ width, height }, share(members, limits), controllers, pitch);
    }
    height += pitch;
  }
}

/** The height between the rows that the columns can use. */
function columnSpan(height: number, pitch: number): number {
  return height - 2 * (EDGE + pitch);
}

/** Seats at the left come in pairs, above and below the controllers. */
function leftSeats(inColumn: number, controllers: number): number {
  return controllers === 0 ? inColumn : Math.max(0, Math.floor((inColumn - controllers) / 2) * 2);
}

/** Fills the four sides evenly for their room. */
function share(members: number, limits: Counts): Counts {
  const counts = { top: 0, bottom: 0, left: 0, right: 0 };
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  for (let seated = 0; seated < members; seated += 1) {
    const open = sides.filter((side) => counts[side] < limits[side]);
    const first = open[0];
    if (!first) break;
    const next = open.reduce(
      (a, b) => ((counts[b] + 1) / limits[b] < (counts[a] + 1) / limits[a] ? b : a),
      first,
    );
    counts[next] += 1;
  }
  return counts;
}

function seatsFor(size: Size, counts: Counts, controllers: number, pitch: number): Ring {
  const row = (count: number, y: number) =>
    Array.from({ length: count }, (_, index) => ({
      x: size.width / 2 + (index - (count - 1) / 2) * PITCH_X,
      y,
    }));
  const leftX = EDGE + CARD.width / 2;
  const gap = (controllers * pitch) / 2 + pitch / 2;
  const above = Math.ceil(counts.left / 2);
  const middle = size.height / 2;
  const left =
    controllers === 0
      ? column(counts.left, leftX, size, pitch)
      : [
          ...Array.from({ length: above }, (_, index) => ({
            x: leftX,
            y: middle - gap - index * pitch,
          })),
          ...Array.from({ length: counts.left - above }, (_, index) => ({
            x: leftX,
            y: middle + gap + index * pitch,
          })),
        ];
  const upwards = (a: Point, b: Point) => b.y - a.y;
  return {
    pitch,
    size,
    counts,
    seats: [
      ...row(counts.top, EDGE + CARD.height / 2),
      ...column(counts.right, size.width - EDGE - CARD.width / 2, size, pitch),
      ...row(counts.bottom, size.height - EDGE - CARD.height / 2).reverse(),
      ...[...left].sort(upwards),
    ],
  };
}

function column(count: number, x: number, size: Size, pitch: number): readonly Point[] {
  const between =
    count > 1 ? Math.min(110, (columnSpan(size.height, pitch) - CARD.height) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: size.height / 2 + (index - (count - 1) / 2) * between,
  }));
}

/** The convex area between rows and columns in which the lines run. */
export function freeArea(size: Size, counts: Counts): Rect {
  const side = EDGE + CARD.width;
  const end = EDGE + CARD.height + TALLER_BY;
  const top = counts.top > 0 ? end : 0;
  const bottom = counts.bottom > 0 ? size.height - end : size.height;
  return { x: side, y: top, width: size.width - 2 * side, height: bottom - top };
}
