import type { Point, Rect } from './geometry.ts';
import type { PlacedFrame } from './layout.ts';
import { CARD_FONT } from './place-card.ts';
import type { FoldedFrame } from './scene.ts';
import { type Measure, wrapLabel } from './text.ts';

const CARD = { width: 150, height: 40 };
const GAP_X = 10;
const ROW = 44;
const PADDING = 12;
const TITLE = 22;
const BETWEEN = 8;
export const FRAME_WIDTH = 2 * CARD.width + GAP_X + 2 * PADDING;

/** The height that a frame takes with its title and the space after it, in pixels. */
export function frameHeight(members: number): number {
  return TITLE + boxHeight(Math.ceil(members / 2)) + BETWEEN;
}

function boxHeight(rows: number): number {
  return rows * ROW - (ROW - CARD.height) + 2 * PADDING;
}

/** Frames one under the other; what height is left over goes between them. */
export function stackFrames(
  frames: readonly FoldedFrame[],
  /** Pixels kept free under the frames. */
  reserved: number,
  height: number,
): readonly { frame: FoldedFrame; y: number }[] {
  const used = frames.reduce((sum, frame) => sum + frameHeight(frame.members.length), 0);
  const spare = Math.max(0, height - used - reserved - 8);
  const between = spare / (frames.length + (reserved > 0 ? 1 : 0) + 1);
  let y = frames.length > 0 ? Math.min(between, 40) : 0;
  return frames.map((frame) => {
    const top = y + TITLE;
    y += frameHeight(frame.members.length) + Math.min(between, 60);
    return { frame, y: top };
  });
}

/**
 * Two cards a row. A member with a line of its own stands at the left, or takes a row, so that its
 * line need not pass behind another member.
 */
export function placeFrame(
  frame: FoldedFrame,
  members: readonly { id: string; ownLine: boolean }[],
  at: Point,
  measure: Measure,
): { frame: PlacedFrame; cards: ReadonlyMap<string, Rect> } {
  const own = members.filter((member) => member.ownLine).map(({ id }) => id);
  const rest = members.filter((member) => !member.ownLine).map(({ id }) => id);
  const rows: (readonly string[])[] = own.map((id) => [id, ...rest.splice(0, 1)]);
  while (rest.length > 0) rows.push(rest.splice(0, 2));
  const wide = 2 * CARD.width + GAP_X;
  const cards = new Map<string, Rect>();
  rows.forEach((row, index) => {
    row.forEach((id, place) => {
      cards.set(id, {
        x: at.x + PADDING + place * (CARD.width + GAP_X),
        y: at.y + PADDING + index * ROW,
        width: row.length === 1 ? wide : CARD.width,
        height: CARD.height,
      });
    });
  });
  const rect = { x: at.x, y: at.y, width: FRAME_WIDTH, height: boxHeight(rows.length) };
  return {
    frame: { id: frame.id, title: fitTitle(frame.title, rect.width, measure), rect },
    cards,
  };
}

/** Cuts a title to the width of its frame; the number at its end stays. */
export function fitTitle(title: string, width: number, measure: Measure): string {
  const [, head = title, tail = ''] = /^(.*?)(: \d+)?$/u.exec(title) ?? [];
  const measured = (text: string) => measure(text, CARD_FONT, 600);
  return `${wrapLabel(head, width - measured(tail) - 4, 1, measured).join('')}${tail}`;
}
