import { columnOf } from './fold-columns.ts';
import { fitTitle, withTitle } from './frames.ts';
import { centreOf, clamp, type Rect, type Size } from './geometry.ts';
import { groupBy } from './group-by.ts';
import { type Layout, PHONE_BELOW, type PlacedFrame } from './layout.ts';
import { orderColumns, type Stack } from './order-columns.ts';
import { BADGE_RISE, placeBadges, placeCards } from './place-card.ts';
import { type Drafted, dressLines } from './place-line.ts';
import { routeLines } from './route.ts';
import type { FoldedLine, FoldedParty, FoldedScene } from './scene.ts';
import { type Measure, roughMeasure } from './text.ts';

const EDGE = 16;
const GUTTER = 84;
const CARD_HEIGHT = 46;
const NARROWEST = 148;
const WIDEST = 210;
const GAP = 12;
const LEAST_HEIGHT = 380;
const FRAME_TITLE = 24;
const FRAME_PADDING = 10;
/** Pixels between lines that leave the same side of a card. */
const PORT_GAP = 10;

/**
 * Cards in columns, ordered so that few lines cross. Lines between neighbouring columns run in the
 * free gutter between them, so none passes behind a card; all others go around the cards.
 */
export function layoutColumns(
  scene: FoldedScene,
  available: Size,
  measure: Measure = roughMeasure,
): Layout {
  const columns = orderColumns(scene);
  const room = Math.max(available.width, PHONE_BELOW);
  const count = Math.max(columns.length, 1);
  const width = clamp(
    (room - 2 * EDGE - (count - 1) * GUTTER) / count,
    NARROWEST,
    count > 3 ? 172 : WIDEST,
  );
  const raised = (party: FoldedParty) => party.badge !== null || party.marks.length > 0;
  const heights = columns.map((stacks) => heightOf(stacks, raised));
  const height = Math.max(
    available.height,
    LEAST_HEIGHT,
    ...heights.map((each) => each + 2 * EDGE),
  );
  const gutter = gutterFor(room, width, count);
  const rects = new Map<string, Rect>();
  const frames: PlacedFrame[] = [];
  columns.forEach((stacks, index) => {
    const x = EDGE + index * (width + gutter);
    const spare = height - (heights[index] ?? 0) - 2 * EDGE;
    // What room is left over goes between the cards, so that lines fan out evenly.
    const spread = Math.min(
      26,
      spare / (stacks.reduce((sum, { cards }) => sum + cards.length, 0) + 1),
    );
    const extra =
      spread * Math.max(stacks.reduce((sum, { cards }) => sum + cards.length, 0) - 1, 0);
    let y = EDGE + Math.max(0, (spare - extra) / 2);
    for (const { frame, cards } of stacks) {
      const top = y;
      if (frame) y += FRAME_TITLE + FRAME_PADDING;
      for (const party of cards) {
        y += raised(party) ? BADGE_RISE : 0;
        const inset = frame ? FRAME_PADDING : 0;
        rects.set(party.id, { x: x + inset, y, width: width - 2 * inset, height: CARD_HEIGHT });
        y += CARD_HEIGHT + GAP + spread;
      }
      if (frame) {
        const bottom = y - GAP - spread + FRAME_PADDING;
        const rect = { x, y: top + FRAME_TITLE, width, height: bottom - top - FRAME_TITLE };
        frames.push({ id: frame.id, title: fitTitle(frame.title, width, measure), rect });
        y = bottom + GAP + spread;
      }
    }
  });
  const size = { width: Math.max(room, 2 * EDGE + count * width + (count - 1) * gutter), height };
  const { drafts, undrawn } = drafted(scene, rects);
  const cards = placeCards(scene.parties, rects, measure);
  const badges = scene.parties.flatMap((party) => {
    const rect = rects.get(party.id);
    return rect ? placeBadges(party, rect, measure) : [];
  });
  const taken = [...[...cards, ...badges].map(({ rect }) => rect), ...frames.map(withTitle)];
  const dressed = dressLines(drafts, taken, measure);
  return {
    shape: available.width < PHONE_BELOW ? 'PHONE' : 'WIDE',
    size,
    cards,
    frames,
    lines: dressed.lines,
    badges: [...badges, ...dressed.badges],
    undrawn,
  };
}

function heightOf(stacks: readonly Stack[], raised: (party: FoldedParty) => boolean): number {
  const cards = stacks.flatMap((stack) => stack.cards);
  const framed = stacks.filter(({ frame }) => frame !== null).length;
  return (
    cards.reduce((sum, party) => sum + CARD_HEIGHT + GAP + (raised(party) ? BADGE_RISE : 0), 0) +
    framed * (FRAME_TITLE + 2 * FRAME_PADDING) -
    GAP
  );
}

function gutterFor(room: number, width: number, count: number): number {
  if (count < 2) return GUTTER;
  return clamp((room - 2 * EDGE - count * width) / (count - 1), GUTTER, 300);
}

/** Lines in the gutters keep apart by ports; a silent flow is never a ribbon of a category. */
function drafted(scene: FoldedScene, rects: ReadonlyMap<string, Rect>) {
  const columns = new Map(
    [...new Set(scene.parties.map(columnOf))].sort((a, b) => a - b).map((each, at) => [each, at]),
  );
  const places = new Map(
    scene.parties.map((party) => [party.id, columns.get(columnOf(party)) ?? 0]),
  );
  const isRibbon = (line: FoldedLine) =>
    scene.lens !== 'CATEGORY' || line.certainty !== 'NOT_STATED';
  const drawable = scene.lines.filter(
    (line) => rects.has(line.from) && rects.has(line.to) && isRibbon(line),
  );
  const step = (line: FoldedLine) => (places.get(line.to) ?? 0) - (places.get(line.from) ?? 0);
  const near = drawable.filter((line) => Math.abs(step(line)) === 1);
  const far = drawable.filter((line) => Math.abs(step(line)) !== 1);
  const drafts: Drafted[] = [...throughGutters(near, rects, step), ...routeLines(far, rects)];
  const drawn = new Set(drafts.map(({ line }) => line.id));
  return {
    drafts,
    undrawn: scene.lines.filter(({ id }) => !drawn.has(id)).map(({ id }) => id),
  };
}

function throughGutters(
  lines: readonly FoldedLine[],
  rects: ReadonlyMap<string, Rect>,
  step: (line: FoldedLine) => number,
): readonly Drafted[] {
  const sideOf = (line: FoldedLine, id: string) =>
    step(line) > 0 === (line.from === id) ? 'RIGHT' : 'LEFT';
  const ports = new Map<string, number>();
  const ends = lines.flatMap((line) => [
    { line, id: line.from, other: line.to },
    { line, id: line.to, other: line.from },
  ]);
  for (const side of groupBy(ends, ({ line, id }) => `${id} ${sideOf(line, id)}`).values()) {
    const rect = rects.get(side[0]?.id ?? '');
    if (!rect) continue;
    const ordered = [...side].sort(
      (a, b) =>
        heightAt(rects, a.other) - heightAt(rects, b.other) || a.line.id.localeCompare(b.line.id),
    );
    const gap = Math.min(PORT_GAP, (rect.height - 10) / Math.max(ordered.length - 1, 1));
    ordered.forEach(({ line, id }, index) => {
      const y = centreOf(rect).y + (index - (ordered.length - 1) / 2) * gap;
      ports.set(`${line.id} ${id}`, y);
    });
  }
  return lines.flatMap((line) => {
    const from = rects.get(line.from);
    const to = rects.get(line.to);
    if (!from || !to) return [];
    const forward = step(line) > 0;
    return [
      {
        line,
        points: [
          {
            x: forward ? from.x + from.width : from.x,
            y: ports.get(`${line.id} ${line.from}`) ?? 0,
          },
          { x: forward ? to.x : to.x + to.width, y: ports.get(`${line.id} ${line.to}`) ?? 0 },
        ],
      },
    ];
  });
}

function heightAt(rects: ReadonlyMap<string, Rect>, id: string): number {
  return rects.get(id)?.y ?? 0;
}
