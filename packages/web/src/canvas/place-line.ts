import { lengthOf, type Point, pointAlong, type Rect, type Size } from './geometry.ts';
import { type Place, type Places, placesAlong, type Way } from './label-place.ts';
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

/** A line with its words, and the places of its marks. */
interface Dressed {
  readonly line: PlacedLine;
  readonly marks: readonly Rect[];
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
  return dressed(drafts, taken, measure).map(({ line }) => line);
}

/** Lines with marks have the first choice of place: a mark on another line would tell an untruth. */
function dressed(
  drafts: readonly Drafted[],
  taken: readonly Rect[],
  measure: Measure,
): readonly Dressed[] {
  const ways = drafts.map((draft) => ({ ...draft, ends: endsOf(draft.line) }));
  const places = placesAlong(ways, taken);
  const made = new Map<Way, Dressed>();
  const isMarked = ({ line }: Drafted) => (line.marks ?? []).length > 0;
  for (const way of [...ways.filter(isMarked), ...ways.filter((one) => !isMarked(one))]) {
    made.set(way, dress(way, places, measure));
  }
  return ways.flatMap((way) => made.get(way) ?? []);
}

function dress(way: Drafted & Way, places: Places, measure: Measure): Dressed {
  const { line, points } = way;
  const words = labelOf(line, measure);
  const widths = markWidths(line, measure);
  const text = textWidth(words, measure);
  const bare = placed(line, points, '', lengthOf(points) / 2);
  if (words.length === 0 && widths.length === 0) return { line: bare, marks: [] };
  const beside = places.find(way, sizeOf(words, widths, measure));
  if (beside.covers && widths.length === 0) return { line: bare, marks: [] };
  const room = beside.covers ? places.find(way, sizeOf([], widths, measure)) : beside;
  if (widths.length > 0 && room.foreign > 0) {
    const marks = strung(way, widths, places);
    if (marks.foreign <= room.foreign) {
      for (const rect of marks.rects) places.take(rect);
      const apart = places.find(way, sizeOf(words, [], measure));
      if (words.length === 0 || apart.covers) return { line: bare, marks: marks.rects };
      places.take(apart.rect);
      const label = words.join('\n');
      return { line: placed(line, points, label, apart.at, apart.shift), marks: marks.rects };
    }
  }
  places.take(room.rect);
  // The marks stand at the right of the words, and together they have the place that was found.
  const shift = room.shift - sum(widths.map((width) => width + MARK_GAP)) / 2;
  const said = beside.covers ? [] : words;
  const at = pointAlong(points, room.at);
  let x = at.x + shift + (said.length === 0 ? 0 : text / 2) + MARK_GAP;
  const marks = widths.map((width) => {
    const rect = { x, y: at.y - BADGE_HEIGHT / 2, width, height: BADGE_HEIGHT };
    x += width + MARK_GAP;
    return rect;
  });
  return { line: placed(line, points, said.join('\n'), room.at, shift), marks };
}

/** Marks one after the other along their own line, for where they would lie on another's. */
function strung(way: Way, widths: readonly number[], places: Places) {
  const found: Place[] = [];
  for (const width of widths) {
    found.push(places.onLine(way, { width, height: BADGE_HEIGHT }, found[found.length - 1]));
  }
  const foreign = Math.max(...found.map((each) => each.foreign));
  return { rects: found.map(({ rect }) => rect), foreign };
}

function endsOf({ from, to }: FoldedLine): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function textWidth(words: readonly string[], measure: Measure): number {
  return Math.max(0, ...words.map((each) => measure(each, LINE_FONT, 600) + 10));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function sizeOf(words: readonly string[], marks: readonly number[], measure: Measure): Size {
  return {
    width: textWidth(words, measure) + sum(marks.map((width) => width + MARK_GAP)),
    height: Math.max(words.length * LABEL_LINE + 4, marks.length === 0 ? 0 : BADGE_HEIGHT),
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

function markWidths({ marks = [] }: FoldedLine, measure: Measure): readonly number[] {
  return marks.map((mark) => measure(mark, BADGE_FONT, 600) + MARK_PADDING);
}

/** The classes of what a line is said to carry, as badges. */
function marksOn(drafts: readonly Drafted[], made: readonly Dressed[]): readonly PlacedBadge[] {
  const byId = new Map(made.map((each) => [each.line.id, each.marks]));
  return drafts.flatMap(({ line }) =>
    (line.marks ?? []).flatMap((mark, index) => {
      const rect = byId.get(line.id)?.[index];
      const id = `mark:${line.id}:${mark}`;
      return rect === undefined ? [] : [{ id, owner: line.id, text: mark, tone: mark, rect }];
    }),
  );
}

/** Words, marks and slashes of all lines, in one go. */
export function dressLines(
  drafts: readonly Drafted[],
  taken: readonly Rect[],
  measure: Measure,
): { readonly lines: readonly PlacedLine[]; readonly badges: readonly PlacedBadge[] } {
  const made = dressed(drafts, taken, measure);
  const lines = made.map(({ line }) => line);
  return { lines, badges: [...slashesFor(drafts), ...marksOn(drafts, made)] };
}
