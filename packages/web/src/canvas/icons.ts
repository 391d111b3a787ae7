import type { CardKind } from './scene.ts';

/**
 * The icons' strokes on a 24 × 24 grid, after Lucide (ISC licence). Drawn here, not taken from the
 * React package, because Cytoscape wants an image and its colour follows the palette.
 */
const STROKES: Readonly<Record<CardKind, string>> = {
  ORGANISATION:
    '<path d="M4 21V9.5L12 4l8 5.5V21z"/><path d="M4 21h16M8.5 17v-5M12 17v-5M15.5 17v-5"/>',
  CLASS: '<rect x="8" y="4" width="13" height="11"/><path d="M5 8H3v12h13v-2"/>',
  CONCEPT: '<rect x="8" y="4" width="13" height="11"/><path d="M5 8H3v12h13v-2"/>',
  TEAM: '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 2.8-6.5 6.5-6.5s6.5 2.5 6.5 6.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14c2.2.8 3.5 3 3.5 6"/>',
  HUB: '<path d="M12 2.5l8.5 4.75v9.5L12 21.5l-8.5-4.75v-9.5z"/><circle cx="12" cy="12" r="3"/>',
  SYSTEM:
    '<ellipse cx="12" cy="5.5" rx="7.5" ry="3"/><path d="M4.5 5.5v13c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3v-13M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3"/>',
  SUBJECT: '<circle cx="12" cy="8" r="4"/><path d="M5 21v-2a7 5 0 0 1 14 0v2"/>',
  UNNAMED:
    '<circle cx="12" cy="12" r="9.5" stroke-dasharray="4 3.4"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.2"/>',
  FLOW: '<path d="M3 12h15M13 6.5 18.5 12 13 17.5"/>',
  AGREEMENT: '<path d="M6 3h8l4.5 4.5V21H6z"/><path d="M14 3v4.5h4.5M9 13h6M9 17h6"/>',
  BIN: '<circle cx="12" cy="12" r="9.5" stroke-dasharray="4 3.4"/><path d="M7 12h.1M12 12h.1M17 12h.1"/>',
};

const SLASH = '<path d="M6 3l12 18" stroke-width="3"/>';

/** An icon's strokes on a 24 × 24 grid, for a drawing that sets its own colour. */
export function strokesOf(kind: CardKind): string {
  return STROKES[kind];
}

/** An icon as a data: address, which the content security policy allows for images. */
export function iconUri(kind: CardKind, colour: string): string {
  return svgUri(STROKES[kind], colour);
}

/** The slash of a line that is said not to carry something. */
export function slashUri(colour: string): string {
  return svgUri(SLASH, colour);
}

function svgUri(strokes: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${strokes}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
