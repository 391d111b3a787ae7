import {
  grown,
  lengthOf,
  overlap,
  type Point,
  pointAlong,
  type Rect,
  rectAround,
  type Size,
  segmentCrosses,
} from './geometry.ts';
import { createGrid } from './grid.ts';

/** Shares of the words' width by which they may stand beside the middle of their line. */
const SHIFTS = [0, -0.3, 0.3, -0.5, 0.5];
const STEPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
/** Words on words are worse than any number of lines that are met. */
const HIT = 1_000;
const CROSSED = 10;
/** Pixels that words keep to what is there already. */
const GAP = 2;

/** Where words may stand: a share of the line's length, and one of their own width beside it. */
interface Choice {
  readonly step: number;
  readonly share: number;
  /** What it costs to be away from the middle. */
  readonly strayed: number;
}

const MIDDLE: Choice = { step: 0.5, share: 0, strayed: 0 };
const CHOICES: readonly Choice[] = STEPS.flatMap((step) =>
  SHIFTS.map((share) => ({
    step,
    share,
    strayed: Math.abs(step - 0.5) * 8 + Math.abs(share) * 8,
  })),
).sort((a, b) => a.strayed - b.strayed);

/** Where a mark may stand on its line, as shares of the line's length. */
const ON_LINE = Array.from({ length: 45 }, (_, index) => 0.06 + index * 0.02);

/** A place that was found for words of a line. */
export interface Place {
  /** Pixels from the line's start to the middle of the words, along the line. */
  readonly at: number;
  /** Pixels to the right of the line. */
  readonly shift: number;
  readonly rect: Rect;
  /** On a card, a badge or other words. */
  readonly covers: boolean;
  /** How many lines between other cards it lies on: it could be read as theirs. */
  readonly foreign: number;
}

/** Places for words on lines, off what stands there, and off other lines where that can be had. */
export interface Places {
  readonly find: (way: Way, size: Size) => Place;
  /**
   * A place with the line through its middle, at any point of it: for a mark that must not be read
   * as another line's. It stands near `beside`, if given, and off its rectangle.
   */
  readonly onLine: (way: Way, size: Size, beside?: Place) => Place;
  readonly take: (rect: Rect) => void;
}

export interface Way {
  readonly points: readonly Point[];
  /** Lines with the same ends run side by side: one lies on its fellows nearly anywhere. */
  readonly ends: string;
}

/** The places that cards, badges and frames leave along some lines. */
export function placesAlong(ways: readonly Way[], taken: readonly Rect[]): Places {
  const blocked = createGrid<Rect>();
  const take = (rect: Rect) => blocked.addRect(rect, rect);
  for (const rect of taken) take(rect);
  const lines = createGrid<Way>();
  for (const way of ways) lines.addLine(way.points, way);
  const hits = (rect: Rect) =>
    blocked.near(grown(rect, GAP), (other) => overlap(rect, other, GAP)).length;
  const crossed = (rect: Rect, own: Way) =>
    lines.near(rect, (way) => way !== own && crosses(way.points, rect)).length;
  const foreignTo = (rect: Rect, own: Way) =>
    lines.near(grown(rect, GAP), ({ ends, points }) => ends !== own.ends && crosses(points, rect))
      .length;
  const onLine = (way: Way, size: Size, beside?: Place): Place => {
    const length = lengthOf(way.points);
    const near = beside?.at ?? length / 2;
    const placeAt = (at: number) => {
      const rect = rectAround(pointAlong(way.points, at), size);
      const onFirst = beside !== undefined && overlap(rect, beside.rect, GAP) ? 1 : 0;
      const foreign = foreignTo(grown(rect, GAP), way);
      const covered = hits(rect) + onFirst;
      const cost = covered * HIT + foreign * CROSSED + (Math.abs(at - near) / length) * 9;
      return { at, shift: 0, rect, covers: covered > 0, foreign, cost };
    };
    const places = ON_LINE.map((share) => placeAt(share * length));
    return places.reduce((a, b) => (b.cost < a.cost ? b : a), placeAt(length / 2));
  };
  const find = (way: Way, size: Size): Place => {
    const length = lengthOf(way.points);
    const rectAt = ({ step, share }: Choice) => {
      const at = pointAlong(way.points, length * step);
      return {
        x: at.x + share * size.width - size.width / 2,
        y: at.y - size.height / 2,
        ...size,
      };
    };
    let best = { choice: MIDDLE, rect: rectAt(MIDDLE), cost: Number.POSITIVE_INFINITY };
    for (const choice of CHOICES) {
      // All that follow stray further than what was found costs.
      if (choice.strayed >= best.cost) break;
      const rect = rectAt(choice);
      const atLeast = hits(rect) * HIT + choice.strayed;
      if (atLeast >= best.cost) continue;
      const cost = atLeast + crossed(rect, way) * CROSSED;
      if (cost < best.cost) best = { choice, rect, cost };
    }
    const { choice, rect } = best;
    return {
      at: length * choice.step,
      shift: choice.share * size.width,
      rect,
      covers: best.cost >= HIT,
      foreign: foreignTo(rect, way),
    };
  };
  return { find, onLine, take };
}

function crosses(points: readonly Point[], rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, rect);
  });
}
