import {
  centreOf,
  cornersOf,
  grown,
  leavePolygon,
  type Point,
  type Rect,
  segmentCrosses,
} from './geometry.ts';
import { createGrid } from './grid.ts';
import { groupBy } from './group-by.ts';
import type { Drafted } from './place-line.ts';
import type { FoldedLine } from './scene.ts';

/** Pixels that a line keeps to the corners of the cards that it goes around. */
const CLEAR = 12;
/** Pixels between several lines that join the same two cards. */
const LANE = 14;
/** A bend costs this many pixels: a longer straight line is easier to follow. */
const BEND = 40;

/**
 * Takes lines around all cards that are not theirs: straight where that can be, else by the corners
 * of what is in the way. Where there is no way around, the line is straight after all.
 */
export function routeLines(
  lines: readonly FoldedLine[],
  rects: ReadonlyMap<string, Rect>,
  /** For an end inside a frame: what is no obstacle to it. */
  free: (line: FoldedLine) => ReadonlySet<string> = () => new Set(),
): readonly Drafted[] {
  const cards = createGrid<Card>();
  for (const [id, rect] of rects) cards.addRect(rect, { id, rect });
  const pair = (line: FoldedLine) => [line.from, line.to].sort().join(' ');
  return [...groupBy(lines, pair).values()].flatMap((between) =>
    between.flatMap((line, index) => {
      const from = rects.get(line.from);
      const to = rects.get(line.to);
      if (!from || !to) return [];
      const passable = free(line);
      const foreign = ({ id }: Card) => id !== line.from && id !== line.to && !passable.has(id);
      const inTheWay = (points: readonly Point[]) =>
        cards
          .along(points, (card) => foreign(card) && crossesAny(points, card.rect))
          .map(({ rect }) => rect);
      const first = between[0]?.from === line.from ? 1 : -1;
      const shift = first * (index - (between.length - 1) / 2) * LANE;
      return [{ line, points: route(from, to, inTheWay, shift) }];
    }),
  );
}

interface Card {
  readonly id: string;
  readonly rect: Rect;
}

/** What lies in the way of a polyline. */
type InTheWay = (points: readonly Point[]) => readonly Rect[];

/** A way from one card to another, on their outlines, that passes behind none of the obstacles. */
function route(from: Rect, to: Rect, inTheWay: InTheWay, shift: number): readonly Point[] {
  const start = centreOf(from);
  const end = centreOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = {
    x: (-(end.y - start.y) / length) * shift,
    y: ((end.x - start.x) / length) * shift,
  };
  const a = inside({ x: start.x + aside.x, y: start.y + aside.y }, from);
  const b = inside({ x: end.x + aside.x, y: end.y + aside.y }, to);
  const around = waypoints(a, b, inTheWay, [from, to]);
  const points = [a, ...around, b];
  const leaving = leavePolygon(cornersOf(from), a, points[1] ?? b);
  const arriving = leavePolygon(cornersOf(to), b, points[points.length - 2] ?? a);
  return [leaving, ...around, arriving];
}

function inside(point: Point, rect: Rect): Point {
  const within = (value: number, low: number, size: number) =>
    Math.min(Math.max(value, low + 4), low + size - 4);
  return { x: within(point.x, rect.x, rect.width), y: within(point.y, rect.y, rect.height) };
}

/**
 * The corners to go by. Obstacles are looked at only once a way meets them, so that a line in the
 * open costs nothing.
 */
function waypoints(a: Point, b: Point, inTheWay: InTheWay, own: readonly Rect[]): readonly Point[] {
  const met = new Set<Rect>();
  for (;;) {
    const way = shortest(a, b, [...met], own);
    if (way === null) return [];
    const hit = inTheWay([a, ...way, b]).filter((rect) => !met.has(rect));
    if (hit.length === 0) return way;
    for (const rect of hit) met.add(rect);
  }
}

function crossesAny(points: readonly Point[], rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, rect);
  });
}

/** A* over the corners of what was met; null where all ways are blocked. */
function shortest(
  a: Point,
  b: Point,
  met: readonly Rect[],
  own: readonly Rect[],
): readonly Point[] | null {
  const blocked = (from: Point, to: Point) => met.some((rect) => segmentCrosses(from, to, rect));
  if (!blocked(a, b)) return [];
  const corners = [...met, ...own].flatMap((rect) => cornersOf(grown(rect, CLEAR)));
  const points = [a, b, ...corners.filter((at) => !met.some((rect) => holds(rect, at)))];
  // No way from a point is shorter than the straight one.
  const left = points.map((at) => Math.hypot(b.x - at.x, b.y - at.y) + BEND);
  left[1] = 0;
  const costs = points.map(() => Number.POSITIVE_INFINITY);
  const before = points.map(() => -1);
  const done = points.map(() => false);
  costs[0] = 0;
  for (;;) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    costs.forEach((cost, index) => {
      const whole = cost + (left[index] ?? 0);
      if (done[index] || whole >= least) return;
      best = index;
      least = whole;
    });
    const at = points[best];
    const cost = costs[best];
    if (at === undefined || cost === undefined) return null;
    if (best === 1) break;
    done[best] = true;
    points.forEach((next, index) => {
      if (done[index]) return;
      const onward = cost + Math.hypot(next.x - at.x, next.y - at.y) + BEND;
      if (onward < (costs[index] ?? 0) && !blocked(at, next)) {
        costs[index] = onward;
        before[index] = best;
      }
    });
  }
  const way: Point[] = [];
  for (let at = before[1] ?? -1; at > 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point) way.unshift(point);
  }
  return way;
}

function holds(rect: Rect, { x, y }: Point): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}
