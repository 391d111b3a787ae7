import type { Drawing } from './drawing.ts';
import type { Rect } from './geometry.ts';
import { type LegendItem, legendWords } from './legend.ts';
import { TOKENS } from './palette.ts';
import type { Picture } from './picture.ts';
import { escaped, svgBadge, svgCard, svgFrame, text } from './svg-cards.ts';
import { legendMark, svgLine } from './svg-lines.ts';
import type { Measure } from './text.ts';

/** What stands above the picture, so that it can be read apart from the page. */
export interface Caption {
  /** What the picture is of. */
  readonly title: string;
  /** The day asked about, the revision, and how much is shown: one line each. */
  readonly lines: readonly string[];
  /** A style rule that brings the font; left out, the drawing names fonts only. */
  readonly font?: string;
}

const MARGIN = 24;
const TITLE_LINE = 30;
const CAPTION_LINE = 20;
const LEGEND_ROW = 28;
const LEGEND_MARK = 44;
const LEGEND_GAP = 26;

/**
 * The picture as a drawing of its own, with title, date, revision and legend. It is made of the
 * layout, not of the screen: zoom, selection and hidden corners of the canvas do not matter.
 */
export function toSvg(
  { scene, layout }: Picture,
  legend: readonly LegendItem[],
  caption: Caption,
  measure: Measure,
): Drawing {
  const area = areaOf({ scene, layout });
  const width = Math.max(area.width + 2 * MARGIN, 640);
  const rows = legendRows(legend, width - 2 * MARGIN, measure);
  const top = MARGIN + TITLE_LINE + caption.lines.length * CAPTION_LINE + 12;
  const below = top + area.height + 20;
  const height = below + rows.length * LEGEND_ROW + MARGIN;
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const parts = [
    `<rect width="${width}" height="${height}" fill="${TOKENS.paper}"/>`,
    text(caption.title, MARGIN, MARGIN + 18, { size: 20, weight: 600 }),
    ...caption.lines.map((line, index) =>
      text(line, MARGIN, MARGIN + TITLE_LINE + 12 + index * CAPTION_LINE, { size: 14 }),
    ),
    `<g transform="translate(${MARGIN - area.x} ${top - area.y})">`,
    ...layout.frames.map(svgFrame),
    ...layout.lines.flatMap((placed) => {
      const line = lines.get(placed.id);
      return line ? [svgLine(line, placed, scene.lens, measure)] : [];
    }),
    ...layout.cards.flatMap((card) => {
      const party = parties.get(card.id);
      return party ? [svgCard(party, card)] : [];
    }),
    ...layout.badges.map(svgBadge),
    '</g>',
    ...rows.flatMap((row, index) => {
      const y = below + index * LEGEND_ROW + LEGEND_ROW / 2;
      return row.map(({ item, x }) => [
        `<g transform="translate(${MARGIN + x} ${y})">${legendMark(item.mark)}</g>`,
        text(legendWords(item), MARGIN + x + LEGEND_MARK, y + 5, { size: 14 }),
      ]);
    }),
  ];
  const style = caption.font ? `<style>${caption.font}</style>` : '';
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="atlas-title atlas-desc">`;
  const said = `<title id="atlas-title">${escaped(caption.title)}</title><desc id="atlas-desc">${escaped(caption.lines.join('. '))}</desc>`;
  return { svg: `${head}${said}${style}${parts.flat().join('\n')}</svg>`, size: { width, height } };
}

/** Everything that is drawn, and the free space that the layout wants around it. */
function areaOf({ layout }: Picture): Rect {
  const rects = [...layout.cards, ...layout.frames, ...layout.badges].map(({ rect }) => rect);
  const points = layout.lines.flatMap((line) => line.points);
  const left = Math.min(0, ...rects.map(({ x }) => x), ...points.map(({ x }) => x));
  // A frame's title stands above it.
  const top = Math.min(0, ...rects.map(({ y }) => y - 24), ...points.map(({ y }) => y));
  const right = Math.max(1, ...rects.map(({ x, width }) => x + width), ...points.map(({ x }) => x));
  const bottom = Math.max(
    1,
    ...rects.map(({ y, height }) => y + height),
    ...points.map(({ y }) => y),
  );
  return { x: left - 8, y: top - 4, width: right - left + 16, height: bottom - top + 8 };
}

interface LegendCell {
  readonly item: LegendItem;
  readonly x: number;
}

function legendRows(
  legend: readonly LegendItem[],
  width: number,
  measure: Measure,
): readonly (readonly LegendCell[])[] {
  const rows: LegendCell[][] = [[]];
  let x = 0;
  for (const item of legend) {
    const wanted = LEGEND_MARK + measure(legendWords(item), 14, 400) + LEGEND_GAP;
    if (x > 0 && x + wanted > width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1]?.push({ item, x });
    x += wanted;
  }
  return rows;
}
