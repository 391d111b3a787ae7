import { findingSign } from '../components/finding-words.ts';
import type { Rect, Size } from './geometry.ts';
import type { Layout, PlacedBadge } from './layout.ts';
import type { Picture } from './picture.ts';
import { BADGE_FONT } from './place-card.ts';
import { flagPlaces } from './place-flag.ts';
import { type FoldedLine, type FoldedParty, isDark } from './scene.ts';
import type { Measure } from './text.ts';
import { countOf } from './words.ts';

/**
 * What the checks find of a party, a flow or an agreement. What is for review alone is not marked
 * on the canvas, where it would stand on nearly everything: table, panel and pages have it.
 */
export interface Flag {
  /** Ids of findings: one that concerns two members of a folded card is one finding there too. */
  readonly faults: readonly string[];
  readonly gaps: readonly string[];
}

/** By the id of the record. */
export type Flags = ReadonlyMap<string, Flag>;

export const NO_FLAGS: Flags = new Map();

const HEIGHT = 18;
const PADDING = 12;

/**
 * The picture with the flags of its cards and lines. Nothing moves for them, and none stands on
 * words or on another. Faults have the first choice of place. A gap of a line for which no place is
 * free is left out: panel and table have it.
 */
export function flagged(picture: Picture, flags: Flags, measure: Measure): Picture {
  if (flags.size === 0) return picture;
  const { scene, layout } = picture;
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const onCards = layout.cards.flatMap(({ id, rect }) => {
    const party = parties.get(id);
    const flag = party === undefined ? null : flagOfCard(party, flags);
    if (flag === null) return [];
    const at = { x: rect.x - 2, y: rect.y + rect.height - 13 };
    return [badge(id, flag, { ...at, ...sizeOf(flag, measure) })];
  });
  const places = flagPlaces(layout, measure);
  for (const { rect } of onCards) places.take(rect);
  const wanted = layout.lines.flatMap((placed) => {
    const line = lines.get(placed.id);
    const flag = line === undefined ? null : flagOfLine(line, flags);
    // The line of a flow that has a card of its own says no more than the card.
    const isOfCard = [line?.from, line?.to].some((id) => parties.get(id ?? '')?.kind === 'FLOW');
    if (line === undefined || flag === null || isOfCard) return [];
    // Lines meet at the dark card: at the other end each stands apart.
    const to = parties.get(line.to);
    return [{ placed, flag, fromStart: to !== undefined && isDark(to) }];
  });
  const onLines = [
    ...wanted.filter(({ flag }) => flag.faults.length > 0),
    ...wanted.filter(({ flag }) => flag.faults.length === 0),
  ].flatMap(({ placed, flag, fromStart }) => {
    const size = sizeOf(flag, measure);
    const found = places.find(placed, size, fromStart);
    const rect = found ?? (flag.faults.length > 0 ? places.force(placed, size, fromStart) : null);
    return rect === null ? [] : [badge(placed.id, flag, rect)];
  });
  const badges: Layout['badges'] = [...layout.badges, ...onLines, ...onCards];
  return { scene, layout: { ...layout, badges } };
}

/** The same letter and number as on the record's page. */
function wordsOf({ faults, gaps }: Flag): string {
  return findingSign({
    faults: faults.length,
    gaps: gaps.length,
    reviews: 0,
    gravest: faults.length > 0 ? 'FAULT' : 'GAP',
  });
}

function sizeOf(flag: Flag, measure: Measure): Size {
  return { width: Math.ceil(measure(wordsOf(flag), BADGE_FONT, 600)) + PADDING, height: HEIGHT };
}

function badge(owner: string, flag: Flag, rect: Rect): PlacedBadge {
  const tone = flag.faults.length > 0 ? 'FAULT' : 'GAP';
  return { id: `flag:${owner}`, owner, text: wordsOf(flag), tone, rect };
}

/** Whether a badge tells of what the checks find. */
export function isFlag({ tone }: PlacedBadge): boolean {
  return tone === 'FAULT' || tone === 'GAP';
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
    ...(flag.faults.length > 0 ? [countOf(flag.faults.length, 'fault')] : []),
    ...(flag.gaps.length > 0 ? [countOf(flag.gaps.length, 'gap')] : []),
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
  const faults = [...new Set(found.flatMap((flag) => flag.faults))];
  const gaps = [...new Set(found.flatMap((flag) => flag.gaps))];
  return faults.length + gaps.length === 0 ? null : { faults, gaps };
}
