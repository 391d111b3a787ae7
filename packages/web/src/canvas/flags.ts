import { lengthOf, overlap, pointAlong, type Rect, rectAround } from './geometry.ts';
import type { Layout, PlacedBadge, PlacedLine } from './layout.ts';
import type { Picture } from './picture.ts';
import { BADGE_FONT } from './place-card.ts';
import { LINE_FONT } from './place-line.ts';
import { type FoldedLine, type FoldedParty, isDark } from './scene.ts';
import type { Measure } from './text.ts';
import { countOf } from './words.ts';

/**
 * What the checks find of a party, a flow or an agreement. What is for review alone is not marked
 * on the canvas, where it would stand on nearly everything: table, panel and pages have it.
 */
export interface Flag {
  readonly faults: number;
  readonly gaps: number;
}

/** By the id of the record. */
export type Flags = ReadonlyMap<string, Flag>;

export const NO_FLAGS: Flags = new Map();

const HEIGHT = 18;
const PADDING = 12;
/** How far from its end a line wears its flag, in pixels: the first place that is free. */
const FROM_END = [34, 22, 17, 52, 72, 92];

/** The picture with the flags of its cards and lines. Nothing moves for them. */
export function flagged(picture: Picture, flags: Flags, measure: Measure): Picture {
  if (flags.size === 0) return picture;
  const { scene, layout } = picture;
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const onCards = layout.cards.flatMap(({ id, rect }) => {
    const party = parties.get(id);
    const flag = party === undefined ? null : flagOfCard(party, flags);
    return flag === null ? [] : [badge(id, flag, { x: rect.x - 2, y: rect.y + rect.height - 13 })];
  });
  const taken = layout.badges.map(({ rect }) => rect);
  const onLines = layout.lines.flatMap((placed) => {
    const line = lines.get(placed.id);
    const flag = line === undefined ? null : flagOfLine(line, flags);
    // The line of a flow that has a card of its own says no more than the card.
    const isOfCard = [line?.from, line?.to].some((id) => parties.get(id ?? '')?.kind === 'FLOW');
    if (line === undefined || flag === null || isOfCard) return [];
    const length = lengthOf(placed.points);
    // Lines meet at the dark card: at the other end each stands apart.
    const to = parties.get(line.to);
    const places = FROM_END.filter((distance, index) => index === 0 || distance < length / 2).map(
      (distance) => {
        const near = Math.min(distance, length / 3);
        const at = pointAlong(placed.points, to && isDark(to) ? near : length - near);
        const made = badge(placed.id, flag, at);
        const { width } = made.rect;
        return { ...made, rect: { ...made.rect, x: at.x - width / 2, y: at.y - HEIGHT / 2 } };
      },
    );
    const covered = [...taken, ...labelRect(placed, measure)];
    const isFree = ({ rect }: PlacedBadge) => !covered.some((other) => overlap(rect, other, 1));
    const place = places.find(isFree) ?? places[0];
    if (place === undefined) return [];
    taken.push(place.rect);
    return [place];
  });
  function badge(owner: string, flag: Flag, { x, y }: { x: number; y: number }): PlacedBadge {
    const text = `${flag.faults > 0 ? 'F' : 'G'} ${flag.faults + flag.gaps}`;
    const width = Math.ceil(measure(text, BADGE_FONT, 600)) + PADDING;
    const tone = flag.faults > 0 ? 'FAULT' : 'GAP';
    return { id: `flag:${owner}`, owner, text, tone, rect: { x, y, width, height: HEIGHT } };
  }
  const badges: Layout['badges'] = [...layout.badges, ...onLines, ...onCards];
  return { scene, layout: { ...layout, badges } };
}

/** Whether a badge tells of what the checks find. */
export function isFlag({ tone }: PlacedBadge): boolean {
  return tone === 'FAULT' || tone === 'GAP';
}

/** Where the words of a line stand. */
function labelRect({ points, label, labelAt, labelShift }: PlacedLine, measure: Measure): Rect[] {
  if (label === '') return [];
  const rows = label.split('\n');
  const width = Math.max(...rows.map((row) => measure(row, LINE_FONT, 600))) + 10;
  const at = pointAlong(points, labelAt);
  return [rectAround({ x: at.x + labelShift, y: at.y }, { width, height: rows.length * 16 + 4 })];
}

/** In words, for who hears the canvas: "2 faults and 1 gap found"; empty where nothing is. */
export function sayFlag(id: string, { scene }: Picture, flags: Flags): string {
  const party = scene.parties.find((one) => one.id === id);
  const line = scene.lines.find((one) => one.id === id);
  const flag = party
    ? flagOfCard(party, flags)
    : line === undefined
      ? null
      : flagOfLine(line, flags);
  if (flag === null) return '';
  const parts = [
    ...(flag.faults > 0 ? [countOf(flag.faults, 'fault')] : []),
    ...(flag.gaps > 0 ? [countOf(flag.gaps, 'gap')] : []),
  ];
  return ` Found by checks: ${parts.join(' and ')}.`;
}

function flagOfCard({ id, folds }: FoldedParty, flags: Flags): Flag | null {
  return together(folds.length > 0 ? folds : [id], flags);
}

function flagOfLine({ kind, flowIds }: FoldedLine, flags: Flags): Flag | null {
  return kind === 'FLOW' ? together(flowIds, flags) : null;
}

function together(ids: readonly string[], flags: Flags): Flag | null {
  const found = ids.flatMap((id) => flags.get(id) ?? []);
  const faults = found.reduce((sum, flag) => sum + flag.faults, 0);
  const gaps = found.reduce((sum, flag) => sum + flag.gaps, 0);
  return faults + gaps === 0 ? null : { faults, gaps };
}
