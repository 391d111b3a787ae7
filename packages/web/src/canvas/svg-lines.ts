import type { Point } from './geometry.ts';
import { pointAlong } from './geometry.ts';
import type { PlacedLine } from './layout.ts';
import type { LegendMark } from './legend.ts';
import { LINE_PATTERNS, MEMBERSHIP_WIDTH, OVER_DASHES, RIBBON_OPACITY } from './line-patterns.ts';
import { TOKENS } from './palette.ts';
import { LINE_FONT } from './place-line.ts';
import { type FoldedLine, isOver, ribbonWidth, type SceneLens } from './scene.ts';
import { outline, svgBadge, text, tidy } from './svg-cards.ts';
import type { Measure } from './text.ts';

const ARROW = { length: 11, half: 5.5 };
const LABEL_LINE = 16;

/** A line with its pattern, its end and its words. */
export function svgLine(
  line: FoldedLine,
  placed: PlacedLine,
  lens: SceneLens,
  measure: Measure,
): string {
  const drawn = stroke(line, placed.points, lens === 'CATEGORY');
  return `${drawn}${labelOf(placed, measure)}`;
}

type Stroked = Pick<FoldedLine, 'kind' | 'certainty' | 'state' | 'flowIds'>;

function stroke(line: Stroked, points: readonly Point[], ribbon: boolean): string {
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`).join('');
  if (line.kind === 'MEMBERSHIP') {
    const over = isOver(line) ? ` stroke-dasharray="${OVER_DASHES.join(' ')}"` : '';
    return `<path d="${d}" fill="none" stroke="${TOKENS.membership}" stroke-width="${MEMBERSHIP_WIDTH}"${over}/>`;
  }
  const pattern = LINE_PATTERNS[line.certainty];
  const colour = TOKENS.lines[line.certainty];
  const width = ribbon ? ribbonWidth(line) : pattern.width;
  const dashes = pattern.dashes === null ? '' : ` stroke-dasharray="${pattern.dashes.join(' ')}"`;
  const cap = pattern.round ? ' stroke-linecap="round"' : '';
  const path = (of: string, wide: number) =>
    `<path d="${d}" fill="none" stroke="${of}" stroke-width="${tidy(wide)}"${dashes}${cap}${ribbon ? ` stroke-opacity="${RIBBON_OPACITY}"` : ''}/>`;
  const body = isOver(line)
    ? `${path(colour, width + 2.4)}${path(TOKENS.paper, width)}`
    : path(colour, width);
  return `${body}${endOf(points, pattern.end, colour, isOver(line))}`;
}

function endOf(
  points: readonly Point[],
  end: 'triangle' | 'triangle-tee' | 'tee',
  colour: string,
  hollow: boolean,
): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const at = (back: number, aside: number) =>
    `${tidy(tip.x - along.x * back - along.y * aside)},${tidy(tip.y - along.y * back + along.x * aside)}`;
  const triangle = `<polygon points="${at(0, 0)} ${at(ARROW.length, ARROW.half)} ${at(ARROW.length, -ARROW.half)}" fill="${hollow ? TOKENS.paper : colour}" stroke="${colour}"/>`;
  const tee = (back: number) =>
    `<polyline points="${at(back, 7)} ${at(back, -7)}" stroke="${colour}" stroke-width="3" fill="none"/>`;
  if (end === 'tee') return tee(1.5);
  return end === 'triangle' ? triangle : `${triangle}${tee(ARROW.length + 4)}`;
}

function labelOf({ points, label, labelAt, labelShift }: PlacedLine, measure: Measure): string {
  if (label === '') return '';
  const lines = label.split('\n');
  const at = pointAlong(points, labelAt);
  const x = at.x + labelShift;
  const width = Math.max(...lines.map((each) => measure(each, LINE_FONT, 400))) + 6;
  const height = lines.length * LABEL_LINE + 2;
  const box = `<rect x="${tidy(x - width / 2)}" y="${tidy(at.y - height / 2)}" width="${tidy(width)}" height="${height}" fill="${TOKENS.paper}"/>`;
  return `${box}${lines
    .map((each, index) =>
      text(each, x, at.y - height / 2 + 13.5 + index * LABEL_LINE, {
        size: LINE_FONT,
        anchor: 'middle',
      }),
    )
    .join('')}`;
}

/** A mark of the legend, 34 pixels wide, around the middle of its row. */
export function legendMark(mark: LegendMark): string {
  if (mark.type === 'LINE') {
    const points = [
      { x: 0, y: 0 },
      { x: 34, y: 0 },
    ];
    const of =
      mark.line === 'MEMBERSHIP'
        ? { kind: 'MEMBERSHIP' as const, certainty: 'STATED' as const }
        : { kind: 'FLOW' as const, certainty: mark.line };
    return stroke({ ...of, flowIds: [] }, points, false);
  }
  if (mark.type === 'CLASS') {
    const rect = { x: 0, y: -10, width: 30, height: 20 };
    return svgBadge({ id: '', owner: '', text: mark.mark, tone: mark.mark, rect });
  }
  const rect = { x: 2, y: -9, width: 28, height: 18 };
  if (mark.shape === 'ENDED') return outline('ORGANISATION', rect, TOKENS.paper, true);
  return outline(mark.shape, rect, TOKENS.fills[mark.shape], false);
}
