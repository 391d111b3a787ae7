import {
  FRAME_WIDTH,
  type FramedMember,
  frameHeight,
  placeFrame,
  stackFrames,
  withTitle,
} from './frames.ts';
import {
  centreOf,
  clamp,
  cornersOf,
  leavePolygon,
  type Point,
  type Rect,
  rectAround,
  type Size,
} from './geometry.ts';
import { groupBy } from './group-by.ts';
import type { Layout, PlacedFrame } from './layout.ts';
import { placeBadges, placeCard } from './place-card.ts';
import { type Drafted, dressLines } from './place-line.ts';
import { type FoldedLine, type FoldedParty, type FoldedScene, focusOf } from './scene.ts';
import {
  BELOW_HEIGHT,
  FOCUS_AT,
  LONE_FROM,
  LONE_PITCH,
  SOURCE,
  seatAbove,
  seatBelow,
  seatColumn,
  seatLone,
  wantedWidth,
} from './sharing-seats.ts';
import { type Measure, roughMeasure } from './text.ts';
import { zoneOf } from './zones.ts';

const EDGE = 15;
const SOURCE_PITCH = 72;
const FOCUS: Size = { width: 188, height: 68 };

const LEAST: Size = { width: 960, height: 560 };
const PAIR_GAP = 20;

/**
 * Sources in a left column, the one asked about at 47 % of the width, frames at the right, own
 * teams, systems and recipients without a name along the bottom, lone recipients above. All lines
 * run from the middle card through the free area between them, which is convex: none passes behind
 * a card that it does not belong to.
 */
export function layoutSharing(
  scene: FoldedScene,
  available: Size,
  measure: Measure = roughMeasure,
): Layout {
  const focus = focusOf(scene.parties);
  const zones = zonesIn(scene, focus?.id);
  const framed = scene.frames.map(({ id, title, members }) => ({
    id,
    title,
    members: framedMembers(
      scene.parties.filter((party) => members.includes(party.id)),
      scene.lines,
    ),
  }));
  const width = Math.max(available.width, LEAST.width);
  const height = Math.max(available.height, LEAST.height, heightNeeded(framed, zones));
  const size = { width, height };
  const rects = new Map<string, Rect>();
  const frames: PlacedFrame[] = [];

  seatColumn(zones.sources, { x: EDGE, top: 12, bottom: belowTop(zones, height) - 22 }, rects);
  const frameX = width - FRAME_WIDTH - 6;
  const reserved = zones.lone.length * LONE_PITCH;
  for (const { frame, y } of stackFrames(framed, reserved, height)) {
    const placed = placeFrame(frame, { x: frameX, y }, measure);
    frames.push(placed.frame);
    for (const [id, rect] of placed.cards) rects.set(id, rect);
  }
  seatLone(zones.lone, frameX, frames, height, rects);
  seatBelow(
    zones.below.map((party) => ({ id: party.id, width: wantedWidth(party, measure) })),
    { from: EDGE + SOURCE.width + 8, to: frameX - 16 },
    height,
    rects,
  );
  seatAbove(zones.above, width * FOCUS_AT, rects);
  const middle = { x: width * FOCUS_AT, y: height * FOCUS_AT };
  if (focus) rects.set(focus.id, rectAround(middle, FOCUS));

  const ends = endsOf(zones, frames, rects, height);
  const { drafts, undrawn } = draftLines(scene.lines, focus?.id, ends);
  const shown = scene.parties.filter((party) => rects.has(party.id));
  const cards = shown.map((party) => placeCard(party, rects.get(party.id) ?? ZERO, measure));
  const badges = shown.flatMap((party) => placeBadges(party, rects.get(party.id) ?? ZERO, measure));
  const taken = [...[...cards, ...badges].map(({ rect }) => rect), ...frames.map(withTitle)];
  const dressed = dressLines(drafts, taken, measure);
  return {
    shape: 'WIDE',
    size,
    cards,
    frames,
    lines: dressed.lines,
    badges: [...badges, ...dressed.badges],
    undrawn,
  };
}

const ZERO: Rect = { x: 0, y: 0, width: 0, height: 0 };

interface Zones {
  readonly sources: readonly FoldedParty[];
  readonly below: readonly FoldedParty[];
  readonly above: readonly FoldedParty[];
  /** Recipients without a frame that did not fit above. */
  readonly lone: readonly FoldedParty[];
}

function zonesIn(scene: FoldedScene, focusId: string | undefined): Zones {
  const framed = new Set(scene.frames.flatMap((frame) => frame.members));
  const inZone = (zone: string) =>
    scene.parties
      .filter((party) => !framed.has(party.id) && zoneOf(party, focusId, scene.lines) === zone)
      .sort(
        (a, b) =>
          Number(b.kind === 'SUBJECT') - Number(a.kind === 'SUBJECT') ||
          Number(statedLine(b.id, scene.lines)) - Number(statedLine(a.id, scene.lines)) ||
          a.name.localeCompare(b.name, 'en-GB') ||
          a.id.localeCompare(b.id),
      );
  const recipients = inZone('RECIPIENT');
  return {
    sources: inZone('SOURCE'),
    below: inZone('BELOW'),
    // Without frames the right side is free for all of them.
    above: scene.frames.length > 0 ? recipients.slice(0, 2) : [],
    lone: scene.frames.length > 0 ? recipients.slice(2) : recipients,
  };
}

function statedLine(id: string, lines: readonly FoldedLine[]): boolean {
  return lines.some(
    (line) => (line.from === id || line.to === id) && line.certainty.startsWith('STATED'),
  );
}

function heightNeeded(
  framed: readonly { members: readonly FramedMember[] }[],
  zones: Zones,
): number {
  const frames = framed.reduce((sum, { members }) => sum + frameHeight(members), 0);
  const lone = zones.lone.length > 0 ? zones.lone.length * LONE_PITCH + LONE_FROM : 0;
  const right = frames + lone + 8;
  const left = zones.sources.length * SOURCE_PITCH + (zones.below.length > 0 ? 110 : 30);
  return Math.max(right, left);
}

function belowTop(zones: Zones, height: number): number {
  return zones.below.length > 0 ? height - BELOW_HEIGHT - 6 : height;
}

/** Members with a line of their own come first: they stand at the frame's left. */
function framedMembers(
  members: readonly FoldedParty[],
  lines: readonly FoldedLine[],
): readonly FramedMember[] {
  const own = (party: FoldedParty) =>
    lines.some((line) => line.from === party.id || line.to === party.id);
  const byName = (a: FoldedParty, b: FoldedParty) =>
    a.name.localeCompare(b.name, 'en-GB') || a.id.localeCompare(b.id);
  const first = members.filter(own).sort(byName);
  const rest = members.filter((party) => !own(party)).sort(byName);
  // One is left over: the longest name takes the wide place at the end.
  if (rest.length > first.length && (rest.length - first.length) % 2 === 1) {
    const longest = rest.reduce((a, b) => (b.name.length > a.name.length ? b : a));
    rest.push(...rest.splice(rest.indexOf(longest), 1));
  }
  return [...first, ...rest].map((party) => ({
    id: party.id,
    ownLine: own(party),
    raised: party.badge !== null || party.marks.length > 0,
  }));
}

/** Where a line ends: on the edge of this rectangle that faces the middle card. */
interface End {
  readonly rect: Rect;
  readonly side: 'LEFT' | 'RIGHT' | 'ABOVE' | 'BELOW';
  /** A line to the side must not dip into the bottom row. */
  readonly lowest: number;
}

function endsOf(
  zones: Zones,
  frames: readonly PlacedFrame[],
  rects: ReadonlyMap<string, Rect>,
  height: number,
) {
  const lowest = belowTop(zones, height) - 6;
  const sides = new Map<string, End['side']>([
    ...zones.sources.map(({ id }) => [id, 'LEFT'] as const),
    ...zones.below.map(({ id }) => [id, 'BELOW'] as const),
    ...zones.above.map(({ id }) => [id, 'ABOVE'] as const),
  ]);
  const ends = new Map<string, End>();
  for (const [id, rect] of rects) ends.set(id, { rect, side: sides.get(id) ?? 'RIGHT', lowest });
  for (const { id, rect } of frames) ends.set(id, { rect, side: 'RIGHT', lowest });
  return ends;
}

function draftLines(
  lines: readonly FoldedLine[],
  focusId: string | undefined,
  ends: ReadonlyMap<string, End>,
): { drafts: readonly Drafted[]; undrawn: readonly string[] } {
  const focus = focusId === undefined ? undefined : ends.get(focusId)?.rect;
  const drafts: Drafted[] = [];
  const undrawn: string[] = [];
  const otherEnd = (line: FoldedLine) => (line.from === focusId ? line.to : line.from);
  const drawable = lines.filter((line) => {
    const touches = (line.from === focusId) !== (line.to === focusId);
    const canBe = focus !== undefined && touches && ends.has(otherEnd(line));
    if (!canBe) undrawn.push(line.id);
    return canBe;
  });
  for (const [other, between] of groupBy(drawable, otherEnd)) {
    const end = ends.get(other);
    if (!focus || !end) continue;
    const upright = end.side === 'LEFT' || end.side === 'RIGHT';
    const room = upright ? end.rect.height - 16 : end.rect.width - 40;
    const gap = Math.min(PAIR_GAP, room / Math.max(between.length - 1, 1));
    between.forEach((line, lane) => {
      const points = ray(focus, end, (lane - (between.length - 1) / 2) * gap);
      drafts.push({ line, points: line.from === focusId ? points : [...points].reverse() });
    });
  }
  return { drafts, undrawn };
}

function ray(focus: Rect, { rect, side, lowest }: End, shift: number): readonly Point[] {
  const middle = centreOf(focus);
  const target = centreOf(rect);
  if (side === 'LEFT' || side === 'RIGHT') {
    const y = Math.max(rect.y + 4, Math.min(target.y + shift, lowest));
    const end = { x: side === 'RIGHT' ? rect.x : rect.x + rect.width, y };
    const from = { x: middle.x, y: middle.y + clamp(shift, -24, 24) };
    return [leavePolygon(cornersOf(focus), from, end), end];
  }
  const end = { x: target.x + shift, y: side === 'BELOW' ? rect.y : rect.y + rect.height };
  const from = { x: middle.x + clamp(shift, -60, 60), y: middle.y };
  return [leavePolygon(cornersOf(focus), from, end), end];
}
