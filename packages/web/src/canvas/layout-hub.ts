import { hubOf } from './fold.ts';
import {
  centreOf,
  clamp,
  hexagonOf,
  leavePolygon,
  type Point,
  type Rect,
  rectAround,
  type Size,
} from './geometry.ts';
import { isCrowded, memberRects, membersInOrder } from './hub-members.ts';
import { BADGED_PITCH_Y, CARD, EDGE, freeArea, PITCH_Y, ringFor } from './hub-ring.ts';
import type { Layout } from './layout.ts';
import { isStrong, placeBadges, placeCard, TEXT_FROM } from './place-card.ts';
import { type Drafted, dressLines } from './place-line.ts';
import { type FoldedLine, type FoldedParty, type FoldedScene, isMarked } from './scene.ts';
import { type Measure, roughMeasure } from './text.ts';

const HUB: Size = { width: 180, height: 80 };

/**
 * The hub in the middle, its members clockwise round a rectangle, the controller at the left.
 * Every line ends on the edge of its card that faces the hub, inside the free rectangle between
 * the rows and columns: that area is convex, so no line can pass behind another card.
 */
export function layoutHub(
  scene: FoldedScene,
  available: Size,
  measure: Measure = roughMeasure,
): Layout {
  const hub = hubOf(scene.parties);
  const members = membersInOrder(scene);
  const controllers = scene.parties.filter((party) => party.isController && party.id !== hub?.id);
  const asked = { members: members.length, controllers: controllers.length, available };
  const even = ringFor({ ...asked, pitch: PITCH_Y });
  const badged =
    members.filter(isMarked).length > even.counts.bottom || isCrowded(even, members, measure);
  const ring = badged ? ringFor({ ...asked, pitch: BADGED_PITCH_Y }) : even;
  const { size, counts } = ring;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const rects = memberRects(ring, members, measure);
  controllers.forEach((party, index) => {
    const y = middle.y + (index - (controllers.length - 1) / 2) * ring.pitch;
    rects.set(party.id, rectAround({ x: EDGE + CARD.width / 2, y }, { ...CARD, height: 54 }));
  });
  if (hub) rects.set(hub.id, hubRect(hub, middle, measure));

  const free: Rect = freeArea(size, counts);
  const drafts: Drafted[] = [];
  const undrawn: string[] = [];
  const lanes = new Map<string, number>();
  for (const line of scene.lines) {
    const other = line.from === hub?.id ? line.to : line.from;
    const card = rects.get(other);
    const hubCard = hub && rects.get(hub.id);
    if (
      !hub ||
      !card ||
      !hubCard ||
      other === hub.id ||
      (line.to !== hub.id && line.from !== hub.id)
    ) {
      undrawn.push(line.id);
      continue;
    }
    const lane = lanes.get(other) ?? 0;
    lanes.set(other, lane + 1);
    drafts.push({ line, points: spoke(line, other, hubCard, card, free, lane) });
  }
  const cards = scene.parties.flatMap((party) => {
    const rect = rects.get(party.id);
    return rect ? [placeCard(party, rect, measure)] : [];
  });
  const badges = scene.parties.flatMap((party) => {
    const rect = rects.get(party.id);
    return rect ? placeBadges(party, rect, measure) : [];
  });
  const taken = [...cards.map((card) => card.rect), ...badges.map((badge) => badge.rect)];
  const dressed = dressLines(drafts, taken, measure);
  return {
    shape: 'WIDE',
    size,
    cards,
    frames: [],
    lines: dressed.lines,
    badges: [...badges, ...dressed.badges],
    undrawn,
  };
}

function hubRect(hub: FoldedParty, middle: Point, measure: Measure): Rect {
  const needed = measure(hub.name, 15, isStrong(hub) ? 600 : 400) + TEXT_FROM + 40;
  return rectAround(middle, { ...HUB, width: clamp(needed, HUB.width, 240) });
}

/** Lanes keep several lines to one card apart. */
function spoke(
  line: FoldedLine,
  other: string,
  hub: Rect,
  card: Rect,
  free: Rect,
  lane: number,
): readonly Point[] {
  const shift = Math.ceil(lane / 2) * 14 * (lane % 2 === 0 ? 1 : -1);
  const facing = facingPoint(card, free, shift);
  const centre = centreOf(hub);
  const onHub = leavePolygon(hexagonOf(hub), centre, facing);
  return line.from === other ? [facing, onHub] : [onHub, facing];
}

function facingPoint(card: Rect, free: Rect, shift: number): Point {
  const centre = centreOf(card);
  const right = free.x + free.width;
  const bottom = free.y + free.height;
  const left = { from: Math.max(card.x, free.x), to: Math.min(card.x + card.width, right) };
  if (card.y + card.height <= free.y + 1 || card.y >= bottom - 1) {
    const x = clamp(centre.x + shift, left.from + 24, left.to - 24);
    return { x, y: card.y >= bottom - 1 ? card.y : card.y + card.height };
  }
  const y = clamp(centre.y + shift, card.y + 8, card.y + card.height - 8);
  return { x: card.x >= right - 1 ? card.x : card.x + card.width, y };
}
