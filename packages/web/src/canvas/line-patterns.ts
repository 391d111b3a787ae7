import type { LineCertainty } from './scene.ts';

export interface LinePattern {
  /** In pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps in pixels; null for an unbroken line. */
  readonly dashes: readonly number[] | null;
  readonly round: boolean;
  readonly end: 'triangle' | 'triangle-tee' | 'tee';
}

/** Width, pattern and end of each line; patterns and ends tell them apart without their colour. */
export const LINE_PATTERNS: Readonly<Record<LineCertainty, LinePattern>> = {
  STATED: { width: 3.2, dashes: null, round: false, end: 'triangle' },
  STATED_PART: { width: 3.2, dashes: null, round: false, end: 'triangle' },
  STATED_WIDER: { width: 3, dashes: [12, 5], round: false, end: 'triangle' },
  INFERRED: { width: 3, dashes: [12, 5, 2, 5], round: false, end: 'triangle-tee' },
  NOT_STATED: { width: 3.2, dashes: [0.1, 6.4], round: true, end: 'triangle' },
  EXCLUDED: { width: 2, dashes: null, round: false, end: 'tee' },
};

/** Membership of a hub, or being party to an agreement: thin, and without an arrow. */
export const MEMBERSHIP_WIDTH = 1.6;

/** Of a membership that had ended, or not begun, on the day asked about. */
export const OVER_DASHES: readonly number[] = [2, 4];

/** Ribbons let what crosses them be seen. */
export const RIBBON_OPACITY = 0.7;
