import { lengthOf, type Point, pointAlong, type Rect, type Size } from './geometry.ts';
import { placesAlong } from './label-place.ts';
import type { PlacedBadge, PlacedLine } from './layout.ts';
import { BADGE_FONT, BADGE_HEIGHT } from './place-card.ts';
import type { FoldedLine } from './scene.ts';
import { type Measure, wrapLabel } from './text.ts';

export const LINE_FONT = 13;
const LABEL_WIDTH = 130;
const LABEL_LINE = 16;
export interface Drafted {
  readonly line: FoldedLine;
  readonly points: readonly Point[];
}

/**
 * Gives every line a place for its words: off the cards, off the other words, and off the other
 * lines where that can be had. Words that would cover something are left out: panel and table have
 * them. Marks stay, because nothing else on the canvas tells of them.
 */
export function placeLines(
  drafts: readonly Drafted[],
  taken: readonly Rect[],
  measure: Measure,
): readonly PlacedLine[] {
  const places = placesAlong(drafts, taken);
  return drafts.map((draft) => {
    const { line, points } = draft;
    const marks = marksWidth(line, measure);
    const dressed = (words: readonly string[]): PlacedLine | null => {
      if (words.length === 0 && marks === 0) return placed(line, points, '', lengthOf(points) / 2);
      const place = places.find(draft, sizeOf(words, marks, measure));
      if (place.covers && words.length > 0) return null;
      places.take(place.rect);
      // The marks stand at the right of the words, and together they have the place that was found.
      return placed(line, points, words.join('\n'), place.at, place.shift - marks / 2);
    };
    return (
      dressed(labelOf(line, measure)) ??
      dressed([]) ??
      placed(line, points, '', lengthOf(points) / 2)
    );
  });
}

function sizeOf(words: readonly string[], marks: number, measure: Measure): Size {
  const text = Math.max(0, ...words.map((each) => measure(each, LINE_FONT, 600) + 10));
  return {
    width: text + marks,
    height: Math.max(words.length * LABEL_LINE + 4, marks === 0 ? 0 : BADGE_HEIGHT),
  };
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
