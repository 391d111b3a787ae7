import { foldScene } from '../../canvas/fold.ts';
import { certaintyOf, sceneFrom } from '../../canvas/from-neighbourhood.ts';
import { type LegendItem, legendOf } from '../../canvas/legend.ts';
import type { FoldedScene, Scene } from '../../canvas/scene.ts';
import type { CanvasSnapshot } from '../../canvas/session.ts';
import type { LineMarkKind } from './address.ts';
import type { Around } from './types.ts';

/** Everything that canvas, legend, table and panel show of one answer. */
export interface ExplorePicture {
  /** What is shown: the answer without what the legend hides. */
  readonly shown: Around;
  readonly whole: Around;
  readonly scene: Scene;
  readonly folded: FoldedScene;
  /** Counts all lines, hidden ones too. */
  readonly legend: readonly LegendItem[];
}

/** Makes the picture of an answer; a hub in the middle is looked at as a hub. */
export function pictureFrom(
  whole: Around,
  controllerIds: readonly string[],
  hide: readonly LineMarkKind[],
): ExplorePicture {
  const lens = whole.of?.kind === 'HUB' ? 'HUB' : 'SHARING';
  const shown = withoutHidden(whole, controllerIds, hide);
  const scene = sceneFrom(shown, lens, controllerIds);
  return {
    whole,
    shown,
    scene,
    folded: foldScene(scene),
    legend: legendOf(hide.length === 0 ? scene : sceneFrom(whole, lens, controllerIds)),
  };
}

/** Leaves out the hidden kinds of line, and parties that only these lines led to. */
function withoutHidden(
  whole: Around,
  controllerIds: readonly string[],
  hide: readonly LineMarkKind[],
): Around {
  if (hide.length === 0) return whole;
  const flows = whole.flows.filter((flow) => !hide.includes(certaintyOf(flow)));
  const memberships = hide.includes('MEMBERSHIP') ? [] : whole.memberships;
  const reached = new Set([
    ...(whole.of ? [whole.of.id] : []),
    ...controllerIds,
    ...flows.flatMap((flow) => [flow.sender.party.id, flow.recipient.party.id]),
    ...memberships.flatMap(({ memberId, hubId }) => [memberId, hubId]),
  ]);
  const parties = whole.parties.filter(({ id }) => reached.has(id));
  return { ...whole, parties, flows, memberships };
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
