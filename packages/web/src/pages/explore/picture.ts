import { type Contents, contentsOf } from '../../canvas/contents.ts';
import { foldScene } from '../../canvas/fold.ts';
import { type LegendItem, legendOf } from '../../canvas/legend.ts';
import type { FoldedScene, Scene } from '../../canvas/scene.ts';
import { sceneOf } from '../../canvas/scene-of.ts';
import type { CanvasSnapshot } from '../../canvas/snapshot.ts';
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
  const scene = sceneFor(shown, view);
  const unhidden = { ...view.filters, hiddenLines: [], hiddenKinds: [], hiddenStates: [] };
  return {
    shown,
    scene,
    folded: foldScene(scene),
    legend: legendOf(sceneFor(shownOf({ ...view, filters: unhidden }, material), view)),
  };
}

function sceneFor(shown: Shown, view: View): Scene {
  return sceneOf({ ...shown, grown: [...view.starts, ...view.expanded], path: view.path });
}

/**
 * Ids of the parties and flows that the canvas has drawn, by their own card or line or in a folded
 * one; with the flows it has no line for, which a card of their own tells of.
 */
export function drawnIds(
  scene: FoldedScene,
  canvas: Pick<CanvasSnapshot, 'drawn' | 'undrawn'> | null,
): Contents {
  if (canvas === null) return { parties: [], flows: [], memberships: [] };
  const { drawn, undrawn } = canvas;
  const ids = (of: readonly string[]) => of.map((id) => ({ id }));
  return contentsOf({
    scene,
    layout: { cards: ids(drawn.parties), lines: ids(drawn.lines), undrawn },
  });
}
