import { hubOf } from './fold.ts';
import { fitTitle } from './frames.ts';
import type { Point, Rect, Size } from './geometry.ts';
import { membersInOrder } from './hub-members.ts';
import type { Layout, PlacedBadge, PlacedFrame, PlacedLine } from './layout.ts';
import { BADGE_FONT, BADGE_HEIGHT, BADGE_RISE, placeBadges, placeCard } from './place-card.ts';
import { type Drafted, placeLines } from './place-line.ts';
import {
  type ClassMark,
  type FoldedLine,
  type FoldedParty,
  type FoldedScene,
  focusOf,
  isMarked,
} from './scene.ts';
import { type Measure, roughMeasure } from './text.ts';
import { countOf } from './words.ts';
import { zoneOf } from './zones.ts';

const EDGE = 15;
const CARD_HEIGHT = 48;
const LANE = 11;

/**
 * A hub as a spine: the controller, the hub, and the members one under the other, marked ones
 * first. The spine runs left of all cards.
 */
export function layoutHubPhone(
  scene: FoldedScene,
  available: Size,
  measure: Measure = roughMeasure,
): Layout {
  const hub = hubOf(scene.parties);
  const rects = new Map<string, Rect>();
  const width = available.width - 2 * EDGE;
  let y = 10;
  for (const party of scene.parties.filter((one) => one.isController && one.id !== hub?.id)) {
    rects.set(party.id, { x: EDGE, y, width, height: 44 });
    y += 44 + 50;
  }
  if (hub) {
    rects.set(hub.id, { x: EDGE + 35, y, width: width - 35, height: 52 });
    y += 52 + 24;
  }
  const members = [...membersInOrder(scene)].sort(
    (a, b) => Number(isMarked(b)) - Number(isMarked(a)),
  );
  for (const party of members) {
    rects.set(party.id, { x: EDGE + 31, y, width: width - 36, height: CARD_HEIGHT });
    y += CARD_HEIGHT + 24;
  }
  const lanes = new Map<string, number>();
  const drafts: Drafted[] = [];
  const undrawn: string[] = [];
  for (const line of scene.lines) {
    const other = line.from === hub?.id ? line.to : line.from;
    const hubRect = hub && rects.get(hub.id);
    const card = rects.get(other);
    const isSpoke = line.from === hub?.id || line.to === hub?.id;
    if (!hubRect || !card || !isSpoke || other === hub.id) {
      undrawn.push(line.id);
      continue;
    }
    const lane = lanes.get(other) ?? 0;
    lanes.set(other, lane + 1);
    const points = spinePoints(hubRect, card, lane);
    drafts.push({ line, points: line.to === hub.id ? [...points].reverse() : points });
  }
  return finish(scene, { rects, frames: [], drafts, undrawn, width: available.width, y }, measure);
}

function spinePoints(hub: Rect, card: Rect, lane: number): readonly Point[] {
  if (card.y < hub.y) {
    const x = card.x + card.width / 2 + (lane === 0 ? 0 : (lane % 2 === 0 ? 1 : -1) * 60);
    return [
      { x, y: hub.y },
      { x, y: card.y + card.height },
    ];
  }
  const spine = EDGE + 8 - lane * 6;
  const at = card.y + card.height / 2 + lane * 8;
  return [
    { x: hub.x, y: hub.y + hub.height / 2 },
    { x: spine, y: hub.y + hub.height / 2 },
    { x: spine, y: at },
    { x: card.x, y: at },
  ];
}

/**
 * The one asked about on top, everything else in one column under it. Lines run down lanes at the
 * left, one lane for each direction and certainty, so that no pattern covers another.
 */
export function layoutSharingPhone(
  scene: FoldedScene,
  available: Size,
  measure: Measure = roughMeasure,
): Layout {
  const focus = focusOf(scene.parties);
  const laneOf = lanesIn(scene.lines, focus?.id);
  const left = EDGE + 6 + new Set(laneOf.values()).size * LANE;
  const rects = new Map<string, Rect>();
  const frames: PlacedFrame[] = [];
  if (focus) rects.set(focus.id, { x: EDGE, y: 10, width: available.width - 2 * EDGE, height: 48 });
  let y = 10 + 48 + 30;
  const inner = left + 10;
  const width = available.width - EDGE - 10 - inner;
  for (const frame of scene.frames) {
    const top = y;
    y += 12;
    for (const party of scene.parties.filter(({ id }) => frame.members.includes(id))) {
      y += hasTop(party, scene.lines) ? 16 : 0;
      rects.set(party.id, { x: inner, y, width, height: CARD_HEIGHT });
      y += CARD_HEIGHT + 8;
    }
    const rect = { x: left, y: top, width: width + 20, height: y - top + 2 };
    frames.push({ id: frame.id, title: fitTitle(frame.title, rect.width, measure), rect });
    y += 26;
  }
  for (const party of looseInOrder(scene, focus?.id)) {
    y += hasTop(party, scene.lines) ? 16 : 0;
    rects.set(party.id, { x: inner, y, width, height: CARD_HEIGHT });
    y += CARD_HEIGHT + 12;
  }
  const ends = new Map([...rects, ...frames.map((frame) => [frame.id, frame.rect] as const)]);
  const drafts: Drafted[] = [];
  const undrawn: string[] = [];
  const stubs = new Map<string, number>();
  for (const line of scene.lines) {
    const other = line.from === focus?.id ? line.to : line.from;
    const lane = laneOf.get(line.id);
    const end = ends.get(other);
    const start = focus && rects.get(focus.id);
    if (lane === undefined || !end || !start) {
      undrawn.push(line.id);
      continue;
    }
    const stub = stubs.get(other) ?? 0;
    stubs.set(other, stub + 1);
    const x = EDGE + 4 + lane * LANE;
    const at = end.y + 16 + (stub % 3) * 12;
    const points = [
      { x, y: start.y + start.height },
      { x, y: at },
      { x: end.x, y: at },
    ];
    drafts.push({ line, points: line.from === focus.id ? points : points.reverse() });
  }
  return finish(scene, { rects, frames, drafts, undrawn, width: available.width, y }, measure);
}

/** A lane for each direction and certainty there is; the first lane is the inmost one's neighbour. */
function lanesIn(lines: readonly FoldedLine[], focusId: string | undefined): Map<string, number> {
  const touching = lines.filter((line) => (line.from === focusId) !== (line.to === focusId));
  const saying = (line: FoldedLine) =>
    `${line.kind} ${line.from === focusId ? 'out' : 'in'} ${line.certainty}`;
  const lanes = [...new Set(touching.map(saying))].sort();
  return new Map(touching.map((line) => [line.id, lanes.indexOf(saying(line))]));
}

function looseInOrder(scene: FoldedScene, focusId: string | undefined): readonly FoldedParty[] {
  const framed = new Set(scene.frames.flatMap((frame) => frame.members));
  const order = ['FOCUS', 'RECIPIENT', 'SOURCE', 'BELOW'];
  const rank = (party: FoldedParty) => order.indexOf(zoneOf(party, focusId, scene.lines));
  return scene.parties
    .filter((party) => party.id !== focusId && !framed.has(party.id))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

/** Whether something stands on the card's top edge: a badge, or the words of its lines. */
function hasTop(party: FoldedParty, lines: readonly FoldedLine[]): boolean {
  return (
    party.badge !== null || marksOf(party, lines).length > 0 || lineWords(party.id, lines) !== ''
  );
}

/** In lanes lines lie on each other, so what they carry is marked on the card. */
function marksOf(party: FoldedParty, lines: readonly FoldedLine[]): readonly ClassMark[] {
  const own = lines.filter((line) => line.from === party.id || line.to === party.id);
  return party.isFocus ? [] : [...new Set(own.flatMap((line) => line.marks ?? []))];
}

function lineWords(id: string, lines: readonly FoldedLine[]): string {
  const words = lines
    .filter((line) => (line.from === id || line.to === id) && line.label !== '')
    .map(({ label }) => (/^\d+$/u.test(label) ? countOf(Number(label), 'flow') : label));
  return [...new Set(words)].join('; ');
}

interface Finished {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly frames: readonly PlacedFrame[];
  readonly drafts: readonly Drafted[];
  readonly undrawn: readonly string[];
  readonly width: number;
  readonly y: number;
}

/** Words stand on straight lines; the words of a line in a lane stand on its card. */
function finish(scene: FoldedScene, made: Finished, measure: Measure): Layout {
  const shown = scene.parties.flatMap((party) => {
    const rect = made.rects.get(party.id);
    return rect ? [{ party, rect }] : [];
  });
  const straight = made.drafts.filter(({ points }) => points.length === 2);
  const bent = made.drafts.filter(({ points }) => points.length > 2);
  const lines: PlacedLine[] = [
    ...placeLines(straight, [], measure),
    ...bent.map(({ line, points }) => ({
      id: line.id,
      points,
      label: '',
      labelAt: 0,
      labelShift: 0,
      reversed: scene.lens === 'SHARING' && isFocus(scene, line.to),
    })),
  ];
  const bentLines = bent.map(({ line }) => line);
  const badges = shown.flatMap(({ party, rect }) =>
    placeBadges({ ...party, marks: marksOf(party, bentLines) }, rect, measure),
  );
  const words = shown.flatMap(({ party, rect }) =>
    isFocus(scene, party.id) ? [] : wordsOn(party, rect, bentLines, measure),
  );
  return {
    shape: 'PHONE',
    size: { width: made.width, height: made.y + 10 },
    cards: shown.map(({ party, rect }) => placeCard(party, rect, measure)),
    frames: made.frames,
    lines,
    badges: [...badges, ...words],
    undrawn: made.undrawn,
  };
}

function isFocus(scene: FoldedScene, id: string): boolean {
  return focusOf(scene.parties)?.id === id;
}

function wordsOn(
  party: FoldedParty,
  rect: Rect,
  lines: readonly FoldedLine[],
  measure: Measure,
): readonly PlacedBadge[] {
  const text = lineWords(party.id, lines).replaceAll('\n', ', ');
  if (text === '') return [];
  const width = Math.min(measure(text, BADGE_FONT, 600) + 12, rect.width * 0.6);
  const at = { x: rect.x + 8, y: rect.y - BADGE_RISE };
  return [
    {
      id: `words:${party.id}`,
      owner: party.id,
      text,
      tone: 'WORDS',
      rect: { ...at, width, height: BADGE_HEIGHT },
    },
  ];
}
