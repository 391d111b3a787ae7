import type { Point, Rect, Size } from './geometry.ts';
import type { ClassMark } from './scene.ts';

export interface PlacedCard {
  readonly id: string;
  readonly rect: Rect;
  /** The name as it fits on the card. */
  readonly label: readonly string[];
}

export interface PlacedFrame {
  readonly id: string;
  readonly title: string;
  readonly rect: Rect;
}

export interface PlacedLine {
  readonly id: string;
  /** From the line's sender to its recipient, on the cards' outlines. */
  readonly points: readonly Point[];
  readonly label: string;
  /** Pixels from the sender along the line to the middle of the label. */
  readonly labelAt: number;
  /** Pixels to the right of the line, where its words would lie on another line. */
  readonly labelShift: number;
  /** Drawn from its recipient, so that the dots of lines in one lane fall on each other. */
  readonly reversed: boolean;
}

export interface PlacedBadge {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
  /** FAULT and GAP: what the checks find there. */
  readonly tone: 'STATE' | 'WORDS' | 'SLASH' | 'FAULT' | 'GAP' | ClassMark;
  readonly rect: Rect;
}

export interface Layout {
  readonly shape: 'WIDE' | 'PHONE';
  /** The area that the picture needs; it can be larger than the canvas. */
  readonly size: Size;
  /** Where that area starts; left out where it starts at nought. */
  readonly origin?: Point;
  readonly cards: readonly PlacedCard[];
  readonly frames: readonly PlacedFrame[];
  readonly lines: readonly PlacedLine[];
  readonly badges: readonly PlacedBadge[];
  /** Ids of lines that this lens has no place for: the table shows them. */
  readonly undrawn: readonly string[];
}

/** Below this width, in pixels, the phone layouts take over. */
export const PHONE_BELOW = 641;
