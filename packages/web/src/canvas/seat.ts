import {
  centreOf,
  grown,
  overlap,
  type Point,
  type Rect,
  type Size,
  segmentCrosses,
} from './geometry.ts';
import { createGrid, type Grid } from './grid.ts';

/** Pixels that are left free around a block, so that lines find their way between. */
const AROUND = 34;
/** The least that lies between a card and what it brought: room for arrows and words. */
const AWAY = 96;
/** Pixels between a block and a line that passes it. */
const BESIDE = 8;
const STEP = 32;
const MOST_STEPS = 120;
const ASIDE = [0, -1, 1, -2, 2, -3, 3, -4, 4];
const ASIDE_STEP = 64;

/** What stands and runs on a canvas already. */
export interface Room {
  readonly all: readonly Rect[];
  readonly solid: Grid<Rect>;
  readonly lines: Grid<readonly Point[]>;
  readonly add: (rect: Rect) => void;
}

/** The room around what is there; more can be added. */
export function roomAround(rects: readonly Rect[], ways: readonly (readonly Point[])[]): Room {
  const all: Rect[] = [];
  const solid = createGrid<Rect>();
  const lines = createGrid<readonly Point[]>();
  const add = (rect: Rect) => {
    all.push(rect);
    solid.addRect(rect, rect);
  };
  for (const rect of rects) add(rect);
  for (const points of ways) lines.addLine(points, points);
  return { all, solid, lines, add };
}

/**
 * The free place for a block that is nearest to its anchor: outward from each of its four sides,
 * on none of the obstacles and on none of the lines. Without an anchor: under everything.
 */
export function findSeat(size: Size, anchor: Rect | undefined, { solid, lines, all }: Room): Point {
  if (!anchor) return below(all);
  const middle = centreOf(anchor);
  const isFree = (at: Point) => {
    const rect = { ...at, ...size };
    return (
      solid.near(grown(rect, AROUND), (other) => overlap(rect, other, AROUND)).length === 0 &&
      lines.near(grown(rect, BESIDE), (points) => meets(points, rect)).length === 0
    );
  };
  let best: { at: Point; cost: number } | undefined;
  for (const side of SIDES) {
    for (const aside of ASIDE) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const at = side(anchor, size, AWAY + step * STEP, aside * ASIDE_STEP);
        const centre = centreOf({ ...at, ...size });
        const cost = Math.hypot(centre.x - middle.x, centre.y - middle.y);
        if (best && cost >= best.cost) break;
        if (!isFree(at)) continue;
        best = { at, cost };
        break;
      }
    }
  }
  return best?.at ?? below(all);
}

type Side = (anchor: Rect, size: Size, away: number, aside: number) => Point;

const SIDES: readonly Side[] = [
  (anchor, size, away, aside) => ({
    x: anchor.x + anchor.width + away,
    y: anchor.y + (anchor.height - size.height) / 2 + aside,
  }),
  (anchor, size, away, aside) => ({
    x: anchor.x - away - size.width,
    y: anchor.y + (anchor.height - size.height) / 2 + aside,
  }),
  (anchor, size, away, aside) => ({
    x: anchor.x + (anchor.width - size.width) / 2 + aside,
    y: anchor.y + anchor.height + away,
  }),
  (anchor, size, away, aside) => ({
    x: anchor.x + (anchor.width - size.width) / 2 + aside,
    y: anchor.y - away - size.height,
  }),
];

function below(obstacles: readonly Rect[]): Point {
  const left = Math.min(16, ...obstacles.map(({ x }) => x));
  const bottom = Math.max(0, ...obstacles.map(({ y, height }) => y + height));
  return { x: left, y: bottom + AROUND };
}

function meets(points: readonly Point[], rect: Rect): boolean {
  const wide = grown(rect, BESIDE);
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, wide);
  });
}
