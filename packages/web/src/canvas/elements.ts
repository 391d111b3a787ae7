import type cytoscape from 'cytoscape';
import { centreOf, lengthOf, type Point, type Rect, rectAround } from './geometry.ts';
import type { Layout, PlacedBadge, PlacedLine } from './layout.ts';
import { isStrong, TEXT_FROM } from './place-card.ts';
import {
  type FoldedLine,
  type FoldedParty,
  type FoldedScene,
  isDark,
  isOver,
  ribbonWidth,
  type SceneLens,
} from './scene.ts';
import { signedLabel } from './signs.ts';

/** Turns a placed picture into Cytoscape's elements. All geometry comes from the layout. */
export function elementsOf(
  scene: FoldedScene,
  layout: Layout,
): readonly cytoscape.ElementDefinition[] {
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const boxes = new Map<string, Rect>([
    ...layout.frames.map((frame) => [frame.id, frame.rect] as const),
    ...layout.cards.map((card) => [card.id, card.rect] as const),
  ]);
  const frames = layout.frames.map((frame) =>
    node(frame.id, frame.rect, 'frame', { label: frame.title }),
  );
  const cards = layout.cards.flatMap((card) => {
    const party = parties.get(card.id);
    if (!party) return [];
    const drawn = isDouble(party) ? shrink(card.rect, DOUBLE_BORDER) : card.rect;
    const classes = cardClasses(party, isDark(party));
    return [
      node(card.id, drawn, classes, {
        label: card.label.join('\n'),
        kind: party.kind,
        // The text hangs on the card's right edge; this brings it back to just after the icon.
        textShift: TEXT_FROM - (card.rect.width + drawn.width) / 2,
      }),
    ];
  });
  const edges = layout.lines.flatMap((placed) => {
    const line = lines.get(placed.id);
    return line ? edge(line, placed, boxes, scene.lens) : [];
  });
  return [...frames, ...cards, ...layout.badges.map(badgeElement), ...edges];
}

/** A badge as an element of its own: it can come after the picture. */
function badgeElement({ id, rect, tone, text }: PlacedBadge): cytoscape.ElementDefinition {
  return node(id, rect, `badge badge-${tone}`, { label: text });
}

/** The double edge is drawn half outside: the card shrinks, so that it keeps its place. */
export const DOUBLE_BORDER = 5;

function isDouble(party: FoldedParty): boolean {
  return party.kind === 'CLASS' || party.kind === 'CONCEPT';
}

function shrink(rect: Rect, by: number): Rect {
  return rectAround(centreOf(rect), { width: rect.width - by, height: rect.height - by });
}

function cardClasses(party: FoldedParty, dark: boolean): string {
  return [
    'card',
    party.kind,
    dark ? 'dark' : '',
    isStrong(party) ? 'strong' : '',
    isOver(party) ? 'ended' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function node(
  id: string,
  rect: Rect,
  classes: string,
  data: Record<string, unknown>,
): cytoscape.ElementDefinition {
  return {
    group: 'nodes',
    data: { id, ...data, width: rect.width, height: rect.height },
    position: { ...centreOf(rect) },
    classes,
    // Only cards can be dragged: frames and badges go with the layout.
    grabbable: classes.startsWith('card'),
  };
}

function edge(
  line: FoldedLine,
  placed: PlacedLine,
  boxes: ReadonlyMap<string, Rect>,
  lens: SceneLens,
): readonly cytoscape.ElementDefinition[] {
  const source = placed.reversed ? line.to : line.from;
  const target = placed.reversed ? line.from : line.to;
  const points = placed.reversed ? [...placed.points].reverse() : placed.points;
  const from = boxes.get(source);
  const to = boxes.get(target);
  const first = points[0];
  const last = points[points.length - 1];
  if (!from || !to || !first || !last) return [];
  const ribbon = lens === 'CATEGORY' ? ribbonWidth(line) : 0;
  const bends = bendsOf(points, centreOf(from), centreOf(to));
  return [
    {
      group: 'edges',
      data: {
        id: line.id,
        source,
        target,
        label: placed.label,
        signed: signedLabel(line, placed.label),
        ribbon,
        labelShift: placed.labelShift,
        labelAt: placed.reversed ? lengthOf(points) - placed.labelAt : placed.labelAt,
        sourceEnd: offset(first, from),
        targetEnd: offset(last, to),
        weights: bends.map((bend) => bend.weight),
        distances: bends.map((bend) => bend.distance),
      },
      classes: [
        line.kind === 'MEMBERSHIP' ? 'MEMBERSHIP' : line.certainty,
        isOver(line) ? 'over' : '',
        ribbon > 0 ? 'ribbon' : '',
        placed.reversed ? 'reversed' : '',
        bends.length > 0 ? 'bent' : '',
      ]
        .filter((name) => name !== '')
        .join(' '),
    },
  ];
}

/** An end point relative to its card's centre, as Cytoscape wants it. */
function offset(point: Point, rect: Rect): string {
  const centre = centreOf(rect);
  return `${round(point.x - centre.x)}px ${round(point.y - centre.y)}px`;
}

/** Bends as Cytoscape wants them: a share along the line from centre to centre, and a distance off it. */
function bendsOf(points: readonly Point[], first: Point, last: Point) {
  const dx = last.x - first.x;
  const dy = last.y - first.y;
  const length = Math.hypot(dx, dy) || 1;
  return points.slice(1, -1).map((point) => {
    const px = point.x - first.x;
    const py = point.y - first.y;
    return {
      weight: (px * dx + py * dy) / (length * length),
      distance: (px * -dy + py * dx) / length,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
