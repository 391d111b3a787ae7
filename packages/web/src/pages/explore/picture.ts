import { foldScene } from '../../canvas/fold.ts';
import { certaintyOf, sceneFrom } from '../../canvas/from-neighbourhood.ts';
import { type LegendItem, legendOf } from '../../canvas/legend.ts';
import type { FoldedScene, Scene } from '../../canvas/scene.ts';
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

/** Ids of the parties that the picture's cards stand for, folded ones one by one. */
export function partiesOnCards(folded: FoldedScene): readonly string[] {
  return folded.parties.flatMap(({ id, folds }) => (folds.length > 0 ? folds : [id]));
}
