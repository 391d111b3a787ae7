import { FRAME_WIDTH, type FramedMember, frameHeight, placeFrame, withTitle } from './frames.ts';
import { centreOf, type Point, type Rect, type Size, segmentCrosses } from './geometry.ts';
import { createGrid } from './grid.ts';
import type { Layout, PlacedFrame } from './layout.ts';
import { BADGE_RISE, placeBadges, placeCard } from './place-card.ts';
import { type Drafted, dressLines } from './place-line.ts';
import { routeLines } from './route.ts';
import type { FoldedLine, FoldedParty, FoldedScene } from './scene.ts';
import { findSeat, roomAround } from './seat.ts';
import type { Measure } from './text.ts';

const CARD: Size = { width: 174, height: 46 };
const PITCH = 74;
const FRAME_TITLE = 22;

/** The star of a folded scene: everything but what hangs on it in annexes. */
export function starOf(scene: FoldedScene): FoldedScene {
  const outer = new Set((scene.annexes ?? []).flatMap(({ members }) => members));
  if (outer.size === 0) return scene;
  const frames = scene.frames.filter(({ members }) => !members.some((id) => outer.has(id)));
  const apart = new Set([
    ...outer,
    ...scene.frames.filter((f) => !frames.includes(f)).map(({ id }) => id),
  ]);
  return {
    ...scene,
    parties: scene.parties.filter(({ id }) => !outer.has(id)),
    frames,
    lines: scene.lines.filter(({ from, to }) => !apart.has(from) && !apart.has(to)),
  };
}

/**
 * Seats the annexes around the star, each in the free place nearest to its anchor, and takes every
 * line that the star had no place for around the cards. Nothing that is placed already moves.
 */
export function annexed(star: Layout, scene: FoldedScene, measure: Measure): Layout {
  const cards = new Map(star.cards.map(({ id, rect }) => [id, rect]));
  const frames: PlacedFrame[] = [...star.frames];
  const room = roomAround(
    [...cards.values(), ...frames.map(withTitle), ...star.badges.map(({ rect }) => rect)],
    star.lines.map(({ points }) => points),
  );
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  for (const { anchor, members } of scene.annexes ?? []) {
    for (const block of blocksOf(members, scene, parties)) {
      const from = anchor === null ? undefined : cards.get(anchor);
      const placed = block.place(findSeat(block.size, from, room), measure);
      if (placed.frame) {
        frames.push(placed.frame);
        room.add(withTitle(placed.frame));
      }
      for (const [id, rect] of placed.cards) {
        cards.set(id, rect);
        room.add(rect);
      }
    }
  }
  return redrawn(star, scene, { cards, frames }, measure);
}

interface Block {
  readonly size: Size;
  readonly place: (
    at: Point,
    measure: Measure,
  ) => { readonly frame: PlacedFrame | null; readonly cards: ReadonlyMap<string, Rect> };
}

/** Each frame of an annex is a block; the cards that are in none stand one under the other. */
function blocksOf(
  members: readonly string[],
  scene: FoldedScene,
  parties: ReadonlyMap<string, FoldedParty>,
): readonly Block[] {
  const own = scene.frames.filter((frame) => frame.members.some((id) => members.includes(id)));
  const framed = own.map((frame): Block => {
    const inside: readonly FramedMember[] = frame.members.map((id) => ({
      id,
      ownLine: scene.lines.some(({ from, to }) => from === id || to === id),
      raised: isRaised(parties.get(id)),
    }));
    return {
      size: { width: FRAME_WIDTH, height: frameHeight(inside) },
      place: (at, measure) =>
        placeFrame({ ...frame, members: inside }, { x: at.x, y: at.y + FRAME_TITLE }, measure),
    };
  });
  const loose = members.filter((id) => !own.some((frame) => frame.members.includes(id)));
  if (loose.length === 0) return framed;
  const column: Block = {
    size: { width: CARD.width, height: BADGE_RISE + loose.length * PITCH - (PITCH - CARD.height) },
    place: ({ x, y }) => ({
      frame: null,
      cards: new Map(
        loose.map((id, index) => [id, { x, y: y + BADGE_RISE + index * PITCH, ...CARD }]),
      ),
    }),
  };
  return [...framed, column];
}

function isRaised(party: FoldedParty | undefined): boolean {
  return party !== undefined && (party.badge !== null || party.marks.length > 0);
}

/**
 * The layout with these places: lines that keep both ends and meet nothing new stay as they were,
 * the others find a way around.
 */
export function redrawn(
  before: Layout,
  scene: FoldedScene,
  places: { readonly cards: ReadonlyMap<string, Rect>; readonly frames: readonly PlacedFrame[] },
  measure: Measure,
): Layout {
  const { cards, frames } = places;
  const ends = new Map<string, Rect>([
    ...frames.map(({ id, rect }) => [id, rect] as const),
    ...cards,
  ]);
  const old = new Map<string, Rect>(
    [...before.cards, ...before.frames].map(({ id, rect }) => [id, rect]),
  );
  const stays = (id: string) => {
    const [was, is] = [old.get(id), ends.get(id)];
    return was !== undefined && was.x === is?.x && was.y === is.y;
  };
  const arrived = createGrid<Rect>();
  for (const [id, rect] of ends) if (!stays(id)) arrived.addRect(rect, rect);
  const kept = new Map(
    before.lines
      .filter(({ points }) => arrived.along(points, (rect) => crosses(points, rect)).length === 0)
      .map((line) => [line.id, line.points]),
  );
  const free = freeFor(scene);
  const drafts: Drafted[] = [];
  const loose: FoldedLine[] = [];
  for (const line of scene.lines) {
    const points = stays(line.from) && stays(line.to) ? kept.get(line.id) : undefined;
    if (points) drafts.push({ line, points });
    else loose.push(line);
  }
  drafts.push(...routeLines(loose, ends, free));
  const shown = scene.parties.flatMap((party) => {
    const rect = cards.get(party.id);
    return rect ? [{ party, rect }] : [];
  });
  const placed = shown.map(({ party, rect }) => placeCard(party, rect, measure));
  const badges = shown.flatMap(({ party, rect }) => placeBadges(party, rect, measure));
  const taken = [...[...placed, ...badges].map(({ rect }) => rect), ...frames.map(withTitle)];
  const dressed = dressLines(drafts, taken, measure);
  const drawn = new Set(drafts.map(({ line }) => line.id));
  return {
    shape: before.shape,
    ...areaOf(before, [
      ...[...placed, ...badges].map(({ rect }) => rect),
      ...frames.map(withTitle),
    ]),
    cards: placed,
    frames,
    lines: dressed.lines,
    badges: [...badges, ...dressed.badges],
    undrawn: scene.lines.filter(({ id }) => !drawn.has(id)).map(({ id }) => id),
  };
}

/** To a line that ends in a frame neither the frame nor, where it ends at the frame, its cards are in the way. */
function freeFor({ frames }: FoldedScene) {
  return (line: FoldedLine): ReadonlySet<string> =>
    new Set(
      frames.flatMap(({ id, members }) => {
        if (id === line.from || id === line.to) return members;
        return members.includes(line.from) || members.includes(line.to) ? [id] : [];
      }),
    );
}

function crosses(points: readonly Point[], rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentCrosses(point, next, rect);
  });
}

const MARGIN = 14;

/** What came may stand above or left of the star: the picture then starts there. */
function areaOf(before: Layout, rects: readonly Rect[]): Pick<Layout, 'size' | 'origin'> {
  const from = before.origin ?? { x: 0, y: 0 };
  const x = Math.min(from.x, ...rects.map((rect) => rect.x - MARGIN));
  const y = Math.min(from.y, ...rects.map((rect) => rect.y - MARGIN));
  const right = Math.max(
    from.x + before.size.width,
    ...rects.map((rect) => rect.x + rect.width + MARGIN),
  );
  const bottom = Math.max(
    from.y + before.size.height,
    ...rects.map((rect) => rect.y + rect.height + MARGIN),
  );
  return { origin: { x, y }, size: { width: right - x, height: bottom - y } };
}

/** Puts cards where a person put them; what touches them finds its way anew. */
export function pinned(
  layout: Layout,
  scene: FoldedScene,
  pins: Readonly<Record<string, Point>>,
  measure: Measure,
  undrawn: readonly string[],
): Layout {
  const cards = new Map<string, Rect>();
  let moved = false;
  for (const { id, rect } of layout.cards) {
    const to = pins[id];
    const at = centreOf(rect);
    if (to && (to.x !== at.x || to.y !== at.y)) moved = true;
    cards.set(id, to ? { ...rect, x: to.x - rect.width / 2, y: to.y - rect.height / 2 } : rect);
  }
  if (!moved) return layout;
  return { ...redrawn(layout, scene, { cards, frames: layout.frames }, measure), undrawn };
}
