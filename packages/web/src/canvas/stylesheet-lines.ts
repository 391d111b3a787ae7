import type cytoscape from 'cytoscape';
import { LINE_PATTERNS, MEMBERSHIP_WIDTH, OVER_DASHES, RIBBON_OPACITY } from './line-patterns.ts';
import type { Palette } from './palette.ts';
import { LINE_FONT } from './place-line.ts';
import type { LineCertainty } from './scene.ts';
import { SIGNS } from './signs.ts';
import { FONT } from './text.ts';

/** Line words go below zoom 0.7. */
const LINE_TEXT_FROM = LINE_FONT * 0.7;
const CERTAINTIES: readonly LineCertainty[] = [
  'STATED',
  'STATED_PART',
  'STATED_WIDER',
  'INFERRED',
  'NOT_STATED',
  'EXCLUDED',
];

function patternFor(certainty: LineCertainty): cytoscape.Css.Edge {
  const { width, dashes, round } = LINE_PATTERNS[certainty];
  if (dashes === null) return { width, 'line-style': 'solid' };
  return {
    width,
    'line-style': 'dashed',
    'line-dash-pattern': [...dashes],
    ...(round ? { 'line-cap': 'round' } : {}),
  };
}

/** How lines look where they can be dashed and dotted. */
export function lineStyles(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'source-label': 'data(label)',
        'source-text-margin-x': (line: cytoscape.EdgeSingular) => Number(line.data('labelShift')),
        'source-text-offset': (line: cytoscape.EdgeSingular) => Number(line.data('labelAt')),
        'font-family': FONT,
        'font-size': LINE_FONT,
        'font-weight': 400,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'min-zoomed-font-size': LINE_TEXT_FROM,
        'arrow-scale': 1.05,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 10,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'segments',
        'edge-distances': 'node-position',
        'segment-weights': (line: cytoscape.EdgeSingular) => line.data('weights'),
        'segment-distances': (line: cytoscape.EdgeSingular) => line.data('distances'),
      },
    },
    ...CERTAINTIES.flatMap((certainty) => {
      const colour = palette.lines[certainty];
      return [
        {
          selector: `edge.${certainty}`,
          style: {
            ...patternFor(certainty),
            'line-color': colour,
            'target-arrow-color': colour,
            'source-arrow-color': colour,
            'target-arrow-shape': LINE_PATTERNS[certainty].end,
          },
        },
        {
          selector: `edge.${certainty}.reversed`,
          style: {
            'target-arrow-shape': 'none' as const,
            'source-arrow-shape': LINE_PATTERNS[certainty].end,
          },
        },
      ];
    }),
    ...CERTAINTIES.map((certainty) => ({
      // Hollow: what it stands for ended, or has not begun, on the day asked about.
      selector: `edge.${certainty}.over`,
      style: {
        'line-color': palette.paper,
        'line-outline-width': 1.2,
        'line-outline-color': palette.lines[certainty],
        'target-arrow-fill': 'hollow' as const,
        'source-arrow-fill': 'hollow' as const,
      },
    })),
    { selector: 'edge.ribbon', style: { width: 'data(ribbon)', 'line-opacity': RIBBON_OPACITY } },
    {
      selector: 'edge.MEMBERSHIP',
      style: {
        width: MEMBERSHIP_WIDTH,
        'line-color': palette.membership,
        'target-arrow-shape': 'none',
      },
    },
    {
      // The member had left, or not yet come, on the day asked about.
      selector: 'edge.MEMBERSHIP.over',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...OVER_DASHES] },
    },
  ];
}

/**
 * How lines look where nothing can be dashed, dotted, hollow or ended but by a triangle: each wears
 * the sign of its certainty in front of its words, and a width of its own.
 */
export function signStyles(palette: Palette): cytoscape.StylesheetJson {
  return [
    { selector: 'edge', style: { 'source-label': 'data(signed)' } },
    ...CERTAINTIES.map((certainty) => ({
      selector: `edge.${certainty}`,
      style: { width: SIGNS[certainty].width },
    })),
    ...CERTAINTIES.map((certainty) => ({
      selector: `edge.${certainty}.over`,
      style: {
        'line-color': palette.lines[certainty],
        'line-outline-width': 0,
        'line-opacity': 0.45,
      },
    })),
    { selector: 'edge.ribbon', style: { width: 'data(ribbon)' } },
    { selector: 'edge.MEMBERSHIP', style: { width: MEMBERSHIP_WIDTH } },
  ];
}
