import { clamp, type Rect, rectAround, type Size } from './geometry.ts';
import type { PlacedFrame } from './layout.ts';
import { BADGE_RISE, badgesWidth, CARD_FONT, TEXT_FROM } from './place-card.ts';
import type { FoldedParty } from './scene.ts';
import type { Measure } from './text.ts';

export const SOURCE: Size = { width: 174, height: 48 };
export const BELOW_HEIGHT = 48;
export const LONE_PITCH = 72;
/** Lone cards start below the row above the middle card, so that lines to them pass under it. */
export const LONE_FROM = 90;
/** The share of width and height at which the middle card stands. */
export const FOCUS_AT = 0.47;
const TOP: Size = { width: 136, height: 46 };

export function seatColumn(
  parties: readonly FoldedParty[],
  area: { x: number; top: number; bottom: number },
  rects: Map<string, Rect>,
): void {
  const free = area.bottom - area.top - SOURCE.height;
  const pitch = parties.length > 1 ? Math.min(110, free / (parties.length - 1)) : 0;
  const used = pitch * (parties.length - 1);
  const start = area.top + Math.max(0, (free - used) / 2);
  parties.forEach((party, index) => {
    rects.set(party.id, { x: area.x, y: start + index * pitch, ...SOURCE });
  });
}

/** The width on which a name stands in two lines. */
export function wantedWidth(party: FoldedParty, measure: Measure): number {
  const text = measure(party.name, CARD_FONT, 600);
  const longestWord = Math.max(
    ...party.name.split(' ').map((word) => measure(word, CARD_FONT, 600)),
  );
  const wanted = clamp(Math.max(text * 0.62, longestWord) + TEXT_FROM + 14, 112, 176);
  return Math.max(wanted, badgesWidth(party, measure));
}

export function seatBelow(
  cards: readonly { id: string; width: number }[],
  span: { from: number; to: number },
  height: number,
  rects: Map<string, Rect>,
): void {
  const gap = 14;
  const room = span.to - span.from - gap * (cards.length - 1);
  const wanted = cards.reduce((sum, card) => sum + card.width, 0);
  const scale = Math.min(1, room / Math.max(wanted, 1));
  let x = span.from + (room - wanted * scale) / 2;
  for (const { id, width } of cards) {
    const y = height - BELOW_HEIGHT - 6;
    rects.set(id, { x, y, width: width * scale, height: BELOW_HEIGHT });
    x += width * scale + gap;
  }
}

export function seatAbove(
  parties: readonly FoldedParty[],
  middle: number,
  rects: Map<string, Rect>,
): void {
  parties.forEach((party, index) => {
    const x = middle + (index - (parties.length - 1) / 2) * (TOP.width + 24);
    rects.set(party.id, rectAround({ x, y: 24 + TOP.height / 2 }, TOP));
  });
}

export function seatLone(
  parties: readonly FoldedParty[],
  x: number,
  frames: readonly PlacedFrame[],
  height: number,
  rects: Map<string, Rect>,
): void {
  const used = parties.length * LONE_PITCH - (LONE_PITCH - SOURCE.height);
  const start =
    frames.length > 0
      ? Math.max(LONE_FROM, ...frames.map(({ rect }) => rect.y + rect.height + 24))
      : Math.max(BADGE_RISE + 4, height * FOCUS_AT - used / 2);
  parties.forEach((party, index) => {
    rects.set(party.id, { x, y: start + index * LONE_PITCH, width: 196, height: SOURCE.height });
  });
}
