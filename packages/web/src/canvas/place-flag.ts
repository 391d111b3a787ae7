import {
  grown,
  lengthOf,
  overlap,
  pointAlong,
  type Rect,
  rectAround,
  type Size,
  segmentCrosses,
} from './geometry.ts';
import { createGrid } from './grid.ts';
import type { Layout, PlacedLine } from './layout.ts';
import { LINE_FONT } from './place-line.ts';
import type { Measure } from './text.ts';

/** How far from its end a line wears its flag, in pixels: the first place that is good. */
const FROM_END = [34, 22, 17, 52, 72, 92, 112, 132, 152, 172];
/** Pixels between a flag and the words that it stands beside. */
const BESIDE = 5;

/** Places for flags on lines: off all words, other flags and cards. */
export interface FlagPlaces {
  /** Null where no place is free. What is found is taken. */
  readonly find: (line: PlacedLine, size: Size, fromStart: boolean) => Rect | null;
  /** Where nothing is free, the place that covers least; never words or another flag if it can. */
  readonly force: (line: PlacedLine, size: Size, fromStart: boolean) => Rect;
  readonly take: (rect: Rect) => void;
}

/** The places that a layout leaves for flags. */
export function flagPlaces(layout: Layout, measure: Measure): FlagPlaces {
  const texts = createGrid<Rect>();
  const take = (rect: Rect) => texts.addRect(rect, rect);
  for (const { rect } of layout.badges) take(rect);
  for (const line of layout.lines) for (const rect of labelRects(line, measure)) take(rect);
  const cards = createGrid<Rect>();
  for (const { rect } of layout.cards) cards.addRect(rect, rect);
  const lines = createGrid<PlacedLine>();
  for (const line of layout.lines) lines.addLine(line.points, line);
  const on = (grid: typeof texts, rect: Rect) =>
    grid.near(grown(rect, 1), (other) => overlap(rect, other, 1)).length;
  const crossed = (rect: Rect, own: PlacedLine) =>
    lines.near(rect, (line) => line !== own && crosses(line, rect)).length;
  const taking = (rect: Rect | undefined) => {
    if (rect !== undefined) take(rect);
    return rect ?? null;
  };
  const candidates = (line: PlacedLine, size: Size, fromStart: boolean) => [
    ...alongLine(line, size, fromStart),
    ...labelRects(line, measure).flatMap((label) => besideWords(label, size)),
  ];
  return {
    take,
    find: (line, size, fromStart) => {
      const free = candidates(line, size, fromStart).filter(
        (rect) => on(texts, rect) === 0 && on(cards, rect) === 0,
      );
      return taking(free.find((rect) => crossed(rect, line) === 0) ?? free[0]);
    },
    force: (line, size, fromStart) => {
      const all = candidates(line, size, fromStart);
      const cost = (rect: Rect) => on(texts, rect) * 100 + on(cards, rect);
      const best = all.reduce((a, b) => (cost(b) < cost(a) ? b : a));
      take(best);
      return best;
    },
  };
}

/** On the line itself, from the end where it stands apart; never beyond the line's middle third. */
function alongLine({ points }: PlacedLine, size: Size, fromStart: boolean): readonly Rect[] {
  const length = lengthOf(points);
  return FROM_END.filter((distance, index) => index === 0 || distance < length * 0.66).map(
    (distance) => {
      const near = Math.min(distance, length / 3);
      return rectAround(pointAlong(points, fromStart ? near : length - near), size);
    },
  );
}

/** At the right and the left of a line's words. */
function besideWords(label: Rect, size: Size): readonly Rect[] {
  const y = label.y + label.height / 2 - size.height / 2;
  return [
    { x: label.x + label.width + BESIDE, y, ...size },
    { x: label.x - BESIDE - size.width, y, ...size },
  ];
}

/** Where the words of a line stand. */
function labelRects(
  { points, label, labelAt, labelShift }: PlacedLine,
  measure: Measure,
): readonly Rect[] {
  if (label === '') return [];
  const rows = label.split('\n');
  const width = Math.max(...rows.map((row) => measure(row, LINE_FONT, 600))) + 10;
  const at = pointAlong(points, labelAt);
  return [rectAround({ x: at.x + labelShift, y: at.y }, { width, height: rows.length * 16 + 4 })];
}

function crosses({ points }: PlacedLine, rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, rect);
  });
}
