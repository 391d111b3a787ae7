import type cytoscape from 'cytoscape';
import { DOUBLE_BORDER } from './elements.ts';
import { HEXAGON_CUT } from './geometry.ts';
import { iconUri, slashUri } from './icons.ts';
import type { Palette } from './palette.ts';
import { BADGE_FONT, CARD_FONT, FOCUS_FONT } from './place-card.ts';
import type { CardKind } from './scene.ts';
import { lineStyles, signStyles } from './stylesheet-lines.ts';
import { FONT } from './text.ts';

/** Card names go below zoom 0.45. */
const CARD_TEXT_FROM = CARD_FONT * 0.45;
const HEXAGON = [-1, 0, -1 + 2 * HEXAGON_CUT, -1, 1 - 2 * HEXAGON_CUT, -1, 1, 0];
const HEXAGON_POINTS = [...HEXAGON, 1 - 2 * HEXAGON_CUT, 1, -1 + 2 * HEXAGON_CUT, 1].join(' ');

/** The whole look of the canvas for one palette. With `signs`, for a renderer without line styles. */
export function stylesheetFor(palette: Palette, signs = false): cytoscape.StylesheetJson {
  return [
    ...cardStyles(palette),
    ...kindStyles(palette),
    ...frameStyles(palette),
    ...badgeStyles(palette),
    ...lineStyles(palette),
    ...(signs ? signStyles(palette) : []),
    ...selectionStyles(palette),
  ];
}

function cardStyles(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': FONT,
        'font-size': CARD_FONT,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.card',
      style: {
        'line-height': 1.15,
        'text-margin-y': 1.5,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-justification': 'left',
        'text-margin-x': (card: cytoscape.NodeSingular) => Number(card.data('textShift')),
        'min-zoomed-font-size': CARD_TEXT_FROM,
        'background-color': palette.paper,
        'background-width': '18px',
        'background-height': '18px',
        'background-position-x': '10px',
        'background-position-y': '50%',
        'border-width': 1.5,
        'border-color': palette.edge,
        'z-index': 20,
      },
    },
  ];
}

function kindStyles(palette: Palette): cytoscape.StylesheetJson {
  const kind = (name: CardKind, style: cytoscape.Css.Node) => ({
    selector: `node.${name}`,
    style: {
      'background-color': palette.fills[name],
      'background-image': iconUri(name, palette.icon),
      ...style,
    },
  });
  const several: cytoscape.Css.Node = {
    shape: 'round-rectangle',
    'corner-radius': '9px',
    'border-style': 'double',
    'border-width': DOUBLE_BORDER,
    'border-color': palette.ink,
  };
  return [
    kind('ORGANISATION', { shape: 'rectangle' }),
    kind('CLASS', several),
    kind('CONCEPT', several),
    kind('TEAM', { shape: 'cut-rectangle', 'corner-radius': '9px' }),
    kind('SYSTEM', { shape: 'barrel' }),
    kind('SUBJECT', { shape: 'ellipse', 'background-position-x': '12px' }),
    kind('UNNAMED', {
      shape: 'round-rectangle',
      'corner-radius': '9px',
      'border-style': 'dashed',
      'border-dash-pattern': [5, 3],
    }),
    kind('FLOW', { shape: 'round-rectangle', 'corner-radius': '23px' }),
    kind('AGREEMENT', { shape: 'rectangle', 'border-width': 2.5, 'border-color': palette.ink }),
    kind('BIN', {
      shape: 'round-rectangle',
      'corner-radius': '9px',
      'border-style': 'dashed',
      'border-dash-pattern': [5, 3],
    }),
    kind('HUB', {
      shape: 'polygon',
      'shape-polygon-points': HEXAGON_POINTS,
      'background-image': iconUri('HUB', palette.onDark),
      'background-position-x': '16px',
      'border-color': palette.ink,
      'border-width': palette.forced ? 4 : 1.5,
      color: palette.onDark,
      'text-margin-x': (card: cytoscape.NodeSingular) => Number(card.data('textShift')) + 6,
    }),
    {
      selector: 'node.ended',
      style: {
        'background-color': palette.paper,
        'border-style': 'dashed',
        'border-dash-pattern': [4, 2.5],
        'border-width': 2.5,
        'border-color': palette.ended,
        color: palette.icon,
      },
    },
    {
      selector: 'node.HUB.ended',
      style: { 'background-image': iconUri('HUB', palette.icon) },
    },
    { selector: 'node.strong', style: { 'font-size': FOCUS_FONT, 'font-weight': 600 } },
    {
      selector: 'node.dark',
      style: {
        'background-color': palette.dark,
        'border-color': palette.forced ? palette.ink : palette.dark,
        'border-width': palette.forced ? 4 : 1.5,
        color: palette.onDark,
      },
    },
    ...(['ORGANISATION', 'CLASS', 'TEAM', 'SYSTEM', 'UNNAMED'] as const).map((name) => ({
      selector: `node.dark.${name}`,
      style: { 'background-image': iconUri(name, palette.onDark) },
    })),
  ];
}

function frameStyles(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node.frame',
      style: {
        shape: 'rectangle',
        'background-color': palette.forced ? palette.paper : '#f3f6f7',
        'border-width': 1.5,
        'border-color': palette.forced ? palette.ink : '#6f7b86',
        'font-weight': 600,
        'text-valign': 'top',
        'text-halign': 'center',
        'text-margin-y': -5,
        'min-zoomed-font-size': CARD_TEXT_FROM,
        'z-index': 1,
      },
    },
  ];
}

function badgeStyles(palette: Palette): cytoscape.StylesheetJson {
  const mark = (colour: string): cytoscape.Css.Node => ({
    'background-color': colour,
    'border-width': 0,
    color: palette.onMark,
  });
  return [
    {
      selector: 'node.badge',
      style: {
        shape: 'rectangle',
        events: 'no',
        'background-color': palette.badge,
        'border-width': 1,
        'border-color': palette.badgeInk,
        color: palette.badgeInk,
        'font-size': BADGE_FONT,
        'font-weight': 600,
        'text-valign': 'center',
        'text-halign': 'center',
        'min-zoomed-font-size': CARD_TEXT_FROM,
        'z-index': 30,
      },
    },
    { selector: 'node.badge-S9', style: mark(palette.s9) },
    { selector: 'node.badge-C10', style: mark(palette.c10) },
    ...(['FAULT', 'GAP'] as const).map((tone) => ({
      selector: `node.badge-${tone}`,
      style: {
        'background-color': palette.paper,
        'border-width': 2,
        'border-style': tone === 'GAP' ? ('dashed' as const) : ('solid' as const),
        'border-color': palette.ink,
        color: palette.ink,
      },
    })),
    {
      selector: 'node.badge-WORDS',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: palette.ink,
        'font-weight': 400,
        'text-wrap': 'ellipsis',
        'text-max-width': 'data(width)',
      },
    },
    {
      selector: 'node.badge-SLASH',
      style: {
        'background-opacity': 0,
        'background-image': slashUri(palette.lines.EXCLUDED),
        'background-fit': 'contain',
        'border-width': 0,
      },
    },
  ];
}

function selectionStyles(palette: Palette): cytoscape.StylesheetJson {
  const under = {
    'underlay-color': palette.selection,
    'underlay-opacity': 1,
    'underlay-padding': 6,
  };
  return [
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 2,
        'outline-color': palette.ink,
        'outline-offset': 7,
        'outline-style': 'solid',
      },
    },
    { selector: 'edge.cursor', style: { ...under, 'underlay-padding': 4 } },
    {
      selector: 'node.selected',
      style: {
        ...under,
        'underlay-shape': 'round-rectangle',
        'border-width': palette.forced ? 5 : 3,
        'border-color': palette.ink,
        'font-weight': 600,
      },
    },
    { selector: 'edge.selected', style: { ...under, 'font-weight': 600 } },
    { selector: 'node.CLASS.selected, node.CONCEPT.selected', style: { 'border-width': 6 } },
  ];
}
