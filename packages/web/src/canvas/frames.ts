import type { Point, Rect } from './geometry.ts';
import type { PlacedFrame } from './layout.ts';
import { BADGE_RISE, CARD_FONT } from './place-card.ts';
import { type Measure, wrapLabel } from './text.ts';

const CARD = { width: 150, height: 40 };
const GAP_X = 10;
const ROW = 44;
const PADDING = 12;
const TITLE = 22;
const BETWEEN = 8;
export const FRAME_WIDTH = 2 * CARD.width + GAP_X + 2 * PADDING;

/** What a frame needs to know of a member. */
export interface FramedMember {
  readonly id: string;
  /** It has a line of its own, beside the frame's. */
  readonly ownLine: boolean;
  /** A badge stands on its top edge. */
  readonly raised: boolean;
}

/** The height that a frame takes with its title and the space after it, in pixels. */
export function frameHeight(members: readonly FramedMember[]): number {
  return TITLE + boxHeight(rowsOf(members)) + BETWEEN;
}

type Row = readonly FramedMember[];

function boxHeight(rows: readonly Row[]): number {
  const pitches = rows.reduce((sum, row) => sum + rise(row) + ROW, 0);
  return pitches - (ROW - CARD.height) + 2 * PADDING;
}

function rise(row: Row): number {
  return row.some((member) => member.raised) ? BADGE_RISE + 2 : 0;
}

/**
 * Two cards a row. A member with a line of its own stands at the left, or takes a row, so that its
 * line need not pass behind another member. A member with a badge takes a row: badges are wide.
 */
function rowsOf(members: readonly FramedMember[]): readonly Row[] {
  const own = members.filter((member) => member.ownLine && !member.raised);
  const rest = members.filter((member) => !member.ownLine && !member.raised);
  const rows: Row[] = own.map((member) => [member, ...rest.splice(0, 1)]);
  while (rest.length > 0) rows.push(rest.splice(0, 2));
  return [...rows, ...members.filter(({ raised }) => raised).map((member) => [member])];
}

/** Frames one under the other; what height is left over goes between them. */
export function stackFrames<F extends { readonly members: readonly FramedMember[] }>(
  frames: readonly F[],
  /** Pixels kept free under the frames. */
  reserved: number,
  height: number,
): readonly { frame: F; y: number }[] {
  const used = frames.reduce((sum, frame) => sum + frameHeight(frame.members), 0);
  const spare = Math.max(0, height - used - reserved - 8);
  const between = spare / (frames.length + (reserved > 0 ? 1 : 0) + 1);
  let y = frames.length > 0 ? Math.min(between, 40) : 0;
  return frames.map((frame) => {
    const top = y + TITLE;
    y += frameHeight(frame.members) + Math.min(between, 60);
    return { frame, y: top };
  });
}

/** Places a frame and the cards in it. */
export function placeFrame(
  frame: { readonly id: string; readonly title: string; readonly members: readonly FramedMember[] },
  at: Point,
  measure: Measure,
): { frame: PlacedFrame; cards: ReadonlyMap<string, Rect> } {
  const rows = rowsOf(frame.members);
  const wide = 2 * CARD.width + GAP_X;
  const cards = new Map<string, Rect>();
  let y = at.y + PADDING;
  for (const row of rows) {
    y += rise(row);
    row.forEach(({ id }, place) => {
      const x = at.x + PADDING + place * (CARD.width + GAP_X);
      const width = row.length === 1 ? wide : CARD.width;
      cards.set(id, { x, y, width, height: CARD.height });
    });
    y += ROW;
  }
  const rect = { x: at.x, y: at.y, width: FRAME_WIDTH, height: boxHeight(rows) };
  return {
    frame: { id: frame.id, title: fitTitle(frame.title, rect.width, measure), rect },
    cards,
  };
}

/** A frame with the title above it. */
export function withTitle({ rect }: PlacedFrame): Rect {
  return { ...rect, y: rect.y - TITLE, height: rect.height + TITLE };
}

/** Cuts a title to the width of its frame; the number at its end stays. */
export function fitTitle(title: string, width: number, measure: Measure): string {
  const [, head = title, tail = ''] = /^(.*?)(: \d+)?$/u.exec(title) ?? [];
  const measured = (text: string) => measure(text, CARD_FONT, 600);
  return `${wrapLabel(head, width - measured(tail) - 4, 1, measured).join('')}${tail}`;
}
