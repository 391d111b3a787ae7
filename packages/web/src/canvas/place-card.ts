import type { Rect } from './geometry.ts';
import type { PlacedBadge, PlacedCard } from './layout.ts';
import type { FoldedParty } from './scene.ts';
import { type Measure, wrapLabel } from './text.ts';

/** Where the name starts, after the icon. */
export const TEXT_FROM = 36;
const TEXT_END = 8;
/** A hub's name starts further in, and its point takes room at the other end. */
const HUB_TEXT_END = 20;
export const CARD_FONT = 14;
export const FOCUS_FONT = 15;
export const BADGE_FONT = 13;
export const BADGE_HEIGHT = 20;
/** How far a badge stands above its card. */
export const BADGE_RISE = 17;

/** Puts a party's name on a card: two lines, three on cards 58 high. */
export function placeCard(party: FoldedParty, rect: Rect, measure: Measure): PlacedCard {
  const [font, weight] = isStrong(party)
    ? ([FOCUS_FONT, 600] as const)
    : ([CARD_FONT, 400] as const);
  const maxLines = rect.height >= 58 ? 3 : 2;
  // Selection makes a name bold: measuring bold keeps the breaks where they are.
  const wrapped = (name: string) =>
    wrapLabel(name, rect.width - TEXT_FROM - textEnd(party), maxLines, (text) =>
      measure(text, font, weight === 400 ? 600 : weight),
    );
  const inFull = wrapped(party.name);
  const isCut = inFull.some((line) => line.endsWith('…'));
  if (isCut && party.folds.length > 0) {
    return { id: party.id, rect, label: groupLabel(party.name, wrapped) };
  }
  const label = isCut && party.shortName ? wrapped(party.shortName) : inFull;
  return { id: party.id, rect, label };
}

/**
 * The name of a group, cut in its middle: groups often begin alike, and the number at the end says
 * how many are in it. Where even its first and last words are too long, the number stays.
 */
function groupLabel(name: string, wrapped: (name: string) => readonly string[]): readonly string[] {
  const [, head = name, number = ''] = /^(.*?)(: \d+)?$/u.exec(name) ?? [];
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  const shorter = [
    ...words.slice(1, -1).map((_, less) => `${words.slice(0, -2 - less).join(' ')}… ${last}`),
    ...words.map((_, less) => `${words.slice(0, words.length - less).join(' ')}…`),
    ...Array.from(head, (_, less) => `${head.slice(0, head.length - less)}…`),
  ].map((cut) => wrapped(`${cut}${number}`));
  const isWhole = (lines: readonly string[]) => !lines.at(-1)?.endsWith('…');
  return shorter.find(isWhole) ?? wrapped(name);
}

function textEnd({ kind }: FoldedParty): number {
  return kind === 'HUB' ? HUB_TEXT_END : TEXT_END;
}

/** The hub and the controller asked about carry larger, bolder names. */
export function isStrong(party: FoldedParty): boolean {
  return party.isFocus || party.isController || party.kind === 'HUB';
}

/** The width that a party's badges take, side by side, in pixels. */
export function badgesWidth(party: FoldedParty, measure: Measure): number {
  const state = party.badge === null ? 0 : measure(party.badge, BADGE_FONT, 600) + 24;
  return state + party.marks.reduce((sum, mark) => sum + measure(mark, BADGE_FONT, 600) + 18, 0);
}

/** Badges on the card's top edge, from the right: state, then classes of data. */
export function placeBadges(
  party: FoldedParty,
  rect: Rect,
  measure: Measure,
): readonly PlacedBadge[] {
  const wanted = [
    ...(party.badge === null ? [] : [{ text: party.badge, tone: 'STATE' as const }]),
    ...[...party.marks].reverse().map((mark) => ({ text: mark, tone: mark })),
  ];
  const badges: PlacedBadge[] = [];
  let right = rect.x + rect.width;
  for (const { text: inFull, tone } of wanted) {
    const padding = tone === 'STATE' ? 18 : 12;
    // A badge wider than its card would cover its neighbour.
    const room = right - rect.x - padding;
    const measured = (part: string) => measure(part, BADGE_FONT, 600);
    const text = wrapLabel(inFull, room, 1, measured).join('');
    const width = Math.min(Math.ceil(measured(text)), room) + padding;
    badges.push({
      id: `badge:${party.id}:${tone}`,
      owner: party.id,
      text,
      tone,
      rect: { x: right - width, y: rect.y - BADGE_RISE, width, height: BADGE_HEIGHT },
    });
    right -= width + 6;
  }
  return badges;
}
