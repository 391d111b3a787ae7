import type cytoscape from 'cytoscape';
import { type Drawn, drawnOn } from './apply-elements.ts';
import type { Palette } from './palette.ts';
import { stylesheetFor } from './stylesheet.ts';

/** WebGL draws many more elements, but no patterns of lines: signs stand in for these. */
export type Renderer = 'CANVAS' | 'WEBGL';

/** Above this number of elements WebGL draws, where the browser has it. */
export const MOST_ON_CANVAS = 2_000;
const MOST_ZOOM = 2.5;
/** Everything that can be opened at once must fit. */
const LEAST_ZOOM = 0.01;

/** Makes a Cytoscape with another renderer in the place of the one before; null where there is none. */
export type Remake = (renderer: Renderer) => cytoscape.Core | null;

/** The Cytoscape that is drawn on now. It is another one after the renderer was changed. */
export interface Stage {
  readonly cy: () => cytoscape.Core;
  readonly renderer: () => Renderer;
  /** Takes the renderer that so many elements want, with the view where it was. */
  readonly prepareFor: (elements: number) => void;
  readonly steps: Drawn['steps'];
  readonly dress: (palette: Palette) => void;
  readonly destroy: () => void;
}

/** Puts up a stage. `bind` is told of each Cytoscape, to listen to it. */
export function stageOn(
  first: cytoscape.Core,
  bind: (cy: cytoscape.Core) => void,
  remake: Remake | undefined,
): Stage {
  let cy = first;
  let drawn = drawnOn(cy);
  let renderer: Renderer = 'CANVAS';
  let palette: Palette | null = null;
  let isRefused = remake === undefined;
  const prepare = () => {
    cy.minZoom(LEAST_ZOOM);
    cy.maxZoom(MOST_ZOOM);
    if (palette) cy.style(stylesheetFor(palette, renderer === 'WEBGL'));
    bind(cy);
  };
  prepare();
  return {
    cy: () => cy,
    renderer: () => renderer,
    prepareFor: (elements) => {
      const wanted: Renderer = elements > MOST_ON_CANVAS ? 'WEBGL' : 'CANVAS';
      if (isRefused || wanted === renderer) return;
      const view = { zoom: cy.zoom(), pan: { ...cy.pan() } };
      const made = remake?.(wanted) ?? null;
      isRefused = made === null;
      if (made === null) return;
      cy = made;
      drawn = drawnOn(cy);
      renderer = wanted;
      prepare();
      if (wanted === 'WEBGL') keepBends(cy);
      cy.viewport(view);
    },
    steps: (next, motion) => drawn.steps(next, motion),
    dress: (next) => {
      palette = next;
      cy.style(stylesheetFor(next, renderer === 'WEBGL'));
    },
    destroy: () => cy.destroy(),
  };
}

/**
 * Cytoscape's WebGL takes the bends of a line for the handles of a curve, which cuts the corners
 * that the line goes around, and so runs behind cards that are not its own. It has no setting for
 * this; where another version has it elsewhere, lines are curved again.
 */
function keepBends(cy: cytoscape.Core): void {
  const find: unknown = Reflect.get(cy, 'renderer');
  const renderer: unknown = typeof find === 'function' ? Reflect.apply(find, cy, []) : null;
  if (typeof renderer !== 'object' || renderer === null) return;
  const drawing: unknown = Reflect.get(renderer, 'drawing');
  if (typeof drawing !== 'object' || drawing === null) return;
  Reflect.set(drawing, '_getCurveSegmentPoints', (points: readonly number[]) => points);
}
