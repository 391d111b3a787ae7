import type { CardKind, LineCertainty } from './scene.ts';

/** The colours of one picture. The ordinary ones are the design's tokens. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly icon: string;
  readonly edge: string;
  readonly dark: string;
  readonly onDark: string;
  readonly hub: string;
  readonly selection: string;
  readonly membership: string;
  readonly ended: string;
  readonly badge: string;
  readonly badgeInk: string;
  readonly s9: string;
  readonly c10: string;
  readonly onMark: string;
  readonly fills: Readonly<Record<CardKind, string>>;
  readonly lines: Readonly<Record<LineCertainty, string>>;
  /** In forced colours fills carry nothing, so edges are heavier. */
  readonly forced: boolean;
}

const STATED = '#0b5c78';

export const TOKENS: Palette = {
  paper: '#ffffff',
  ink: '#14202b',
  icon: '#4a5661',
  edge: '#33424e',
  dark: '#0c2f3e',
  onDark: '#ffffff',
  hub: STATED,
  selection: '#ffdd00',
  membership: '#75818c',
  ended: '#6b4a00',
  badge: '#fdf3d6',
  badgeInk: '#6b4a00',
  s9: '#86195a',
  c10: '#7a4100',
  onMark: '#ffffff',
  fills: {
    ORGANISATION: '#dcebf1',
    CLASS: '#f5efe2',
    CONCEPT: '#f5efe2',
    TEAM: '#e8efe1',
    HUB: STATED,
    SYSTEM: '#e9e6f1',
    SUBJECT: '#f3f6f7',
    UNNAMED: '#ffffff',
    FLOW: '#ffffff',
    AGREEMENT: '#e4ebee',
    BIN: '#ffffff',
  },
  lines: {
    STATED,
    STATED_PART: STATED,
    STATED_WIDER: STATED,
    INFERRED: '#5f3b8c',
    NOT_STATED: '#55616c',
    EXCLUDED: '#14202b',
  },
  forced: false,
};

/** The palette made of the reader's own system colours. */
export function forcedPalette(system: {
  canvas: string;
  canvasText: string;
  highlight: string;
}): Palette {
  const { canvas, canvasText, highlight } = system;
  const all = <K extends string>(keys: Readonly<Record<K, string>>, value: string) => {
    const result: Record<K, string> = { ...keys };
    for (const key in result) result[key] = value;
    return result;
  };
  return {
    paper: canvas,
    ink: canvasText,
    icon: canvasText,
    edge: canvasText,
    dark: canvas,
    onDark: canvasText,
    hub: canvas,
    selection: highlight,
    membership: canvasText,
    ended: canvasText,
    badge: canvas,
    badgeInk: canvasText,
    s9: canvasText,
    c10: canvasText,
    onMark: canvas,
    fills: all(TOKENS.fills, canvas),
    lines: all(TOKENS.lines, canvasText),
    forced: true,
  };
}
