import type { FoldedLine, LineCertainty } from './scene.ts';

interface Sign {
  /** Stands in front of the line's words. */
  readonly glyph: string;
  /** In pixels; no two that could be taken for each other share one. */
  readonly width: number;
}

/** What tells the certainty of a line where the renderer draws no patterns. */
export const SIGNS: Readonly<Record<LineCertainty, Sign>> = {
  STATED: { glyph: '✓', width: 4 },
  STATED_PART: { glyph: '◐', width: 4 },
  STATED_WIDER: { glyph: '⊙', width: 3 },
  INFERRED: { glyph: '∴', width: 2.2 },
  NOT_STATED: { glyph: '?', width: 1.4 },
  EXCLUDED: { glyph: '⊘', width: 1 },
};

const OVER = { ENDED: 'ended', NOT_BEGUN: 'not begun', CURRENT: '', UNKNOWN: '' } as const;

/** The words of a line with its signs: certainty, and that it ended or has not begun. */
export function signedLabel(line: FoldedLine, label: string): string {
  const glyph = line.kind === 'MEMBERSHIP' ? '' : SIGNS[line.certainty].glyph;
  const over = line.state === undefined ? '' : OVER[line.state];
  return [glyph, label, over].filter((part) => part !== '').join(' ');
}
