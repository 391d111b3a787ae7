import type { Rect } from './geometry.ts';
import { groupBy } from './group-by.ts';
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
  const wrapped = wrapperFor(party, rect, measure);
  const inFull = wrapped(party.name);
  const isCut = inFull.some((line) => line.endsWith('…'));
  if (isCut && party.folds.length > 0) {
    return { id: party.id, rect, label: groupLabel(party.name, wrapped) };
  }
  const label = isCut && party.shortName ? wrapped(party.shortName) : inFull;
  return { id: party.id, rect, label };
}

type Wrapper = (name: string) => readonly string[];

function wrapperFor(party: FoldedParty, rect: Rect, measure: Measure): Wrapper {
  const [font, weight] = isStrong(party)
    ? ([FOCUS_FONT, 600] as const)
    : ([CARD_FONT, 400] as const);
  const maxLines = rect.height >= 58 ? 3 : 2;
  // Selection makes a name bold: measuring bold keeps the breaks where they are.
  return (name) =>
    wrapLabel(name, rect.width - TEXT_FROM - textEnd(party), maxLines, (text) =>
      measure(text, font, weight === 400 ? 600 : weight),
    );
}

/**
 * Cards for parties that have a place. Where names are cut and what is left of them reads alike,
 * they are cut in the middle instead, before the words in which they differ.
 */
export function placeCards(
  parties: readonly FoldedParty[],
  rects: ReadonlyMap<string, Rect>,
  measure: Measure,
): readonly PlacedCard[] {
  const placed = parties.flatMap((party) => {
    const rect = rects.get(party.id);
    return rect ? [{ party, card: placeCard(party, rect, measure) }] : [];
  });
  const alike = groupBy(placed, ({ card }) => card.label.join(' '));
  return placed.map(({ party, card }) => {
    const others = (alike.get(card.label.join(' ')) ?? [])
      .map((each) => each.party.name)
      .filter((name) => name !== party.name);
    if (others.length === 0 || party.folds.length > 0 || isWhole(card.label)) return card;
    return { ...card, label: labelApart(party, others, wrapperFor(party, card.rect, measure)) };
  });
}

/** As much of a name's beginning as leaves room for all that follows where it differs. */
function labelApart(
  { name }: FoldedParty,
  others: readonly string[],
  wrapped: Wrapper,
): readonly string[] {
  const words = name.split(' ');
  const common = others.map((other) => commonWords(words, other.split(' ')));
  const furthest = Math.max(...common);
  // From the first word in which any differs; where that is too long, from the last such.
  const cuts = [Math.min(...common), furthest].flatMap((from) =>
    words.slice(0, from).map((_, less) => {
      const head = words.slice(0, from - 1 - less).join(' ');
      return wrapped(`${head}… ${words.slice(from).join(' ')}`.trim());
    }),
  );
  const isTold = (lines: readonly string[]) => lines.join(' ').includes(`… ${words[furthest]}`);
  return cuts.find(isWhole) ?? cuts.find(isTold) ?? cuts.at(-1) ?? wrapped(name);
}

/** How many words both begin with; never all of the first, so that something follows. */
function commonWords(words: readonly string[], others: readonly string[]): number {
  const at = words.findIndex((word, index) => word !== others[index]);
  return at < 0 ? words.length - 1 : at;
}

function isWhole(lines: readonly string[]): boolean {
  return !lines.at(-1)?.endsWith('…');
}

/**
 * The name of a group, cut in its middle: groups often begin alike, and the number at the end says
 * how many are in it. Where even its first and last words are too long, the number stays.
 */
function groupLabel(name: string, wrapped: Wrapper): readonly string[] {
  const [, head = name, number = ''] = /^(.*?)(: \d+)?$/u.exec(name) ?? [];
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  const shorter = [
    ...words.slice(1, -1).map((_, less) => `${words.slice(0, -2 - less).join(' ')}… ${last}`),
    ...words.map((_, less) => `${words.slice(0, words.length - less).join(' ')}…`),
    ...Array.from(head, (_, less) => `${head.slice(0, head.length - less)}…`),
  ].map((cut) => wrapped(`${cut}${number}`));
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
