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
import type { Layout } from './layout.ts';
import { isStrong, placeBadges, placeCard, TEXT_FROM } from './place-card.ts';
import { type Drafted, placeLines, slashesFor } from './place-line.ts';
import {
  type FoldedLine,
  type FoldedParty,
  type FoldedScene,
  isMarked,
  type PartyKind,
} from './scene.ts';
import { type Measure, roughMeasure } from './text.ts';

const CARD: Size = { width: 196, height: 50 };
const TALL = 58;
const EDGE = 22;
/** A ring flatter than this draws its lines so level that they run behind the next badge. */
const FLATTEST = 2.7;
const REACH = 48;
const PITCH_X = 224;
const PITCH_Y = 76;
const LEAST: Size = { width: 860, height: 392 };
const HUB: Size = { width: 180, height: 80 };
const KIND_ORDER: readonly PartyKind[] = [
  'TEAM',
  'ORGANISATION',
  'CLASS',
  'CONCEPT',
  'SYSTEM',
  'HUB',
  'UNNAMED',
  'SUBJECT',
];

/** Members in the order in which they stand: kind, marked ones together, then name. */
export function membersInOrder(scene: FoldedScene): readonly FoldedParty[] {
  const hub = hubOf(scene.parties);
  return scene.parties
    .filter((party) => party.id !== hub?.id && !party.isController)
    .sort(
      (a, b) =>
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        Number(isMarked(a)) - Number(isMarked(b)) ||
        a.name.localeCompare(b.name, 'en-GB') ||
        a.id.localeCompare(b.id),
    );
}

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
  const ring = ringFor(members.length, controllers.length, available);
  const { size, counts } = ring;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const rects = new Map<string, Rect>();
  const seats = [...ring.seats];
  for (const party of members) {
    const seat = seats.shift();
    if (seat) rects.set(party.id, rectAround(seat, cardSize(party, measure)));
  }
  controllers.forEach((party, index) => {
    const y = middle.y + (index - (controllers.length - 1) / 2) * PITCH_Y;
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
  return {
    shape: 'WIDE',
    size,
    cards,
    frames: [],
    lines: placeLines(drafts, taken, measure),
    badges: [...badges, ...slashesFor(drafts)],
    undrawn,
  };
}

/** Names that do not fit on two lines get a card with three. */
function cardSize(party: FoldedParty, measure: Measure): Size {
  const cut = placeCard(party, rectAround({ x: 0, y: 0 }, CARD), measure).label.some((line) =>
    line.endsWith('…'),
  );
  return cut ? { ...CARD, height: TALL } : CARD;
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

interface Counts {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Ring {
  readonly size: Size;
  readonly counts: Counts;
  /** Clockwise from the top left. */
  readonly seats: readonly Point[];
}

function ringFor(members: number, controllers: number, available: Size): Ring {
  let height = Math.max(available.height, LEAST.height);
  for (;;) {
    const width = clamp(available.width, LEAST.width, height * FLATTEST);
    // A corner card must reach past the columns, so that its line starts in the free area.
    const inRow = Math.floor((width - 2 * (EDGE + REACH) + PITCH_X - CARD.width) / PITCH_X);
    const inColumn = Math.floor((columnSpan(height) + PITCH_Y - CARD.height) / PITCH_Y);
    const inLeft = leftSeats(inColumn, controllers);
    const room = 2 * inRow + inColumn + inLeft;
    if (room >= members && (controllers === 0 || inColumn >= controllers)) {
      const limits = { top: inRow, bottom: inRow, left: inLeft, right: inColumn };
      return seatsFor({ width, height }, share(members, limits), controllers);
    }
    height += PITCH_Y;
  }
}

/** The height between the rows that the columns can use. */
function columnSpan(height: number): number {
  return height - 2 * (EDGE + CARD.height + 26);
}

/** Seats at the left come in pairs, above and below the controllers. */
function leftSeats(inColumn: number, controllers: number): number {
  return controllers === 0 ? inColumn : Math.max(0, Math.floor((inColumn - controllers) / 2) * 2);
}

/** Fills the four sides evenly for their room. */
function share(members: number, limits: Counts): Counts {
  const counts = { top: 0, bottom: 0, left: 0, right: 0 };
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  for (let seated = 0; seated < members; seated += 1) {
    const open = sides.filter((side) => counts[side] < limits[side]);
    const first = open[0];
    if (!first) break;
    const next = open.reduce(
      (a, b) => ((counts[b] + 1) / limits[b] < (counts[a] + 1) / limits[a] ? b : a),
      first,
    );
    counts[next] += 1;
  }
  return counts;
}

function seatsFor(size: Size, counts: Counts, controllers: number): Ring {
  const row = (count: number, y: number) =>
    Array.from({ length: count }, (_, index) => ({
      x: size.width / 2 + (index - (count - 1) / 2) * PITCH_X,
      y,
    }));
  const leftX = EDGE + CARD.width / 2;
  const gap = (controllers * PITCH_Y) / 2 + PITCH_Y / 2;
  const above = Math.ceil(counts.left / 2);
  const middle = size.height / 2;
  const left =
    controllers === 0
      ? column(counts.left, leftX, size)
      : [
          ...Array.from({ length: above }, (_, index) => ({
            x: leftX,
            y: middle - gap - index * PITCH_Y,
          })),
          ...Array.from({ length: counts.left - above }, (_, index) => ({
            x: leftX,
            y: middle + gap + index * PITCH_Y,
          })),
        ];
  const upwards = (a: Point, b: Point) => b.y - a.y;
  return {
    size,
    counts,
    seats: [
      ...row(counts.top, EDGE + CARD.height / 2),
      ...column(counts.right, size.width - EDGE - CARD.width / 2, size),
      ...row(counts.bottom, size.height - EDGE - CARD.height / 2).reverse(),
      ...[...left].sort(upwards),
    ],
  };
}

function column(count: number, x: number, size: Size): readonly Point[] {
  const pitch =
    count > 1 ? Math.min(110, (columnSpan(size.height) - CARD.height) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: size.height / 2 + (index - (count - 1) / 2) * pitch,
  }));
}

/** The convex area between rows and columns in which the lines run. */
function freeArea(size: Size, counts: Counts): Rect {
  const side = EDGE + CARD.width;
  const end = EDGE + CARD.height + (TALL - CARD.height) / 2;
  const top = counts.top > 0 ? end : 0;
  const bottom = counts.bottom > 0 ? size.height - end : size.height;
  return { x: side, y: top, width: size.width - 2 * side, height: bottom - top };
}
