import {
  lengthOf,
  overlap,
  type Point,
  pointAlong,
  type Rect,
  segmentCrosses,
} from './geometry.ts';
import type { PlacedBadge, PlacedLine } from './layout.ts';
import { BADGE_FONT, BADGE_HEIGHT } from './place-card.ts';
import type { FoldedLine } from './scene.ts';
import { type Measure, wrapLabel } from './text.ts';

export const LINE_FONT = 13;
const LABEL_WIDTH = 130;
const LABEL_LINE = 16;
/** Shares of the words' width by which they may stand beside the middle of their line. */
const SHIFTS = [0, -0.3, 0.3, -0.5, 0.5];
const STEPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export interface Drafted {
  readonly line: FoldedLine;
  readonly points: readonly Point[];
}

/**
 * Gives every line a place for its words: off the cards, off the other words, and off the other
 * lines where that can be had.
 */
export function placeLines(
  drafts: readonly Drafted[],
  taken: readonly Rect[],
  measure: Measure,
): readonly PlacedLine[] {
  const blocked = [...taken];
  return drafts.map(({ line, points }) => {
    const length = lengthOf(points);
    const words = labelOf(line, measure);
    const marks = marksWidth(line, measure);
    if (words.length === 0 && marks === 0) return placed(line, points, '', length / 2);
    const text = Math.max(0, ...words.map((each) => measure(each, LINE_FONT, 600) + 10));
    const size = {
      width: text + marks,
      height: Math.max(words.length * LABEL_LINE + 4, marks === 0 ? 0 : BADGE_HEIGHT),
    };
    const options = STEPS.flatMap((step) =>
      SHIFTS.map((share) => {
        const at = pointAlong(points, length * step);
        const shift = share * size.width;
        const rect = { x: at.x + shift - size.width / 2, y: at.y - size.height / 2, ...size };
        const hits = blocked.filter((other) => overlap(rect, other, 2)).length;
        const crossed = drafts.filter(
          (other) => other.line.id !== line.id && crosses(other.points, rect),
        ).length;
        const strayed = Math.abs(step - 0.5) * 8 + Math.abs(share) * 8;
        return { step, shift, rect, cost: hits * 100 + crossed * 10 + strayed };
      }),
    );
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    blocked.push(best.rect);
    // The marks stand at the right of the words, and together they have the place that was found.
    const shift = best.shift - marks / 2;
    return placed(line, points, words.join('\n'), length * best.step, shift);
  });
}

function labelOf(line: FoldedLine, measure: Measure): readonly string[] {
  if (line.label === '') return [];
  return line.label
    .split('\n')
    .flatMap((part) => wrapLabel(part, LABEL_WIDTH, 2, (text) => measure(text, LINE_FONT, 400)));
}

function placed(
  line: FoldedLine,
  points: readonly Point[],
  label: string,
  labelAt: number,
  labelShift = 0,
): PlacedLine {
  return { id: line.id, points, label, labelAt, labelShift, reversed: false };
}

function crosses(points: readonly Point[], rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, rect);
  });
}

/** The slash in the middle of a line that is said not to carry something. */
function slashesFor(drafts: readonly Drafted[]): readonly PlacedBadge[] {
  return drafts
    .filter(({ line }) => line.certainty === 'EXCLUDED')
    .map(({ line, points }) => {
      const at = pointAlong(points, lengthOf(points) * 0.5);
      return {
        id: `slash:${line.id}`,
        owner: line.id,
        text: '',
        tone: 'SLASH' as const,
        rect: { x: at.x - 9, y: at.y - 9, width: 18, height: 18 },
      };
    });
}

const MARK_PADDING = 12;
const MARK_GAP = 3;

function marksWidth({ marks = [] }: FoldedLine, measure: Measure): number {
  return marks.reduce(
    (sum, mark) => sum + measure(mark, BADGE_FONT, 600) + MARK_PADDING + MARK_GAP,
    0,
  );
}

/** The classes of what a line is said to carry, as badges at the right of its words. */
function marksOn(
  drafts: readonly Drafted[],
  lines: readonly PlacedLine[],
  measure: Measure,
): readonly PlacedBadge[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return drafts.flatMap(({ line, points }) => {
    const placedLine = byId.get(line.id);
    if (!placedLine) return [];
    const at = pointAlong(points, placedLine.labelAt);
    const words = placedLine.label === '' ? [] : placedLine.label.split('\n');
    const text = Math.max(0, ...words.map((each) => measure(each, LINE_FONT, 600) + 10));
    let x = at.x + placedLine.labelShift + text / 2 + MARK_GAP;
    return (line.marks ?? []).map((mark) => {
      const width = measure(mark, BADGE_FONT, 600) + MARK_PADDING;
      const rect = { x, y: at.y - BADGE_HEIGHT / 2, width, height: BADGE_HEIGHT };
      x += width + MARK_GAP;
      return { id: `mark:${line.id}:${mark}`, owner: line.id, text: mark, tone: mark, rect };
    });
  });
}

/** Words, marks and slashes of all lines, in one go. */
export function dressLines(
  drafts: readonly Drafted[],
  taken: readonly Rect[],
  measure: Measure,
): { readonly lines: readonly PlacedLine[]; readonly badges: readonly PlacedBadge[] } {
  const lines = placeLines(drafts, taken, measure);
  return { lines, badges: [...slashesFor(drafts), ...marksOn(drafts, lines, measure)] };
}
