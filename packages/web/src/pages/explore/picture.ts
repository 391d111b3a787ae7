import { foldScene } from '../../canvas/fold.ts';
import { sceneFrom } from '../../canvas/from-neighbourhood.ts';
import { type LegendItem, legendOf } from '../../canvas/legend.ts';
import type { FoldedScene, Scene } from '../../canvas/scene.ts';
import type { CanvasSnapshot } from '../../canvas/session.ts';
import type { Material } from '../../explorer/material.ts';
import { type Shown, shownOf } from '../../explorer/shown.ts';
import type { View } from '../../explorer/view.ts';

/** Everything that canvas, legend, table and panel show of one view. */
export interface ExplorePicture {
  readonly shown: Shown;
  readonly scene: Scene;
  readonly folded: FoldedScene;
  /** Counts what the legend hides, too. */
  readonly legend: readonly LegendItem[];
}

/** Makes the picture of a view from what was read. */
export function pictureFrom(view: View, material: Material): ExplorePicture {
  const shown = shownOf(view, material);
  const scene = sceneFor(shown);
  const unhidden = { ...view.filters, hiddenLines: [], hiddenKinds: [], hiddenStates: [] };
  return {
    shown,
    scene,
    folded: foldScene(scene),
    legend: legendOf(sceneFor(shownOf({ ...view, filters: unhidden }, material))),
  };
}

function sceneFor(shown: Shown): Scene {
  return sceneFrom(shown, shown.lens === 'hub' ? 'HUB' : 'SHARING', shown.controllerIds);
}

/**
 * Ids of the parties and flows that the canvas has drawn, by their own card or line or in a folded
 * one; with the flows it has no place for, which only the table shows.
 */
export function drawnIds(
  folded: FoldedScene,
  canvas: Pick<CanvasSnapshot, 'drawn' | 'undrawn'> | null,
): { readonly parties: readonly string[]; readonly flows: readonly string[] } {
  if (canvas === null) return { parties: [], flows: [] };
  const { drawn, undrawn } = canvas;
  return {
    parties: folded.parties
      .filter(({ id }) => drawn.parties.includes(id))
      .flatMap(({ id, folds }) => (folds.length > 0 ? folds : [id])),
    flows: folded.lines
      .filter(
        ({ id, bundles }) =>
          drawn.lines.includes(id) || bundles.some((each) => undrawn.includes(each)),
      )
      .flatMap(({ flowIds }) => flowIds),
  };
}
