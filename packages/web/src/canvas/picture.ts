import { annexed, pinned, starOf } from './annex.ts';
import { foldScene } from './fold.ts';
import type { Point, Size } from './geometry.ts';
import { type Layout, PHONE_BELOW } from './layout.ts';
import { layoutColumns } from './layout-columns.ts';
import { layoutHub } from './layout-hub.ts';
import { layoutHubPhone, layoutSharingPhone } from './layout-phone.ts';
import { layoutSharing } from './layout-sharing.ts';
import type { FoldedScene, Scene } from './scene.ts';
import type { Measure } from './text.ts';

export interface Picture {
  readonly scene: FoldedScene;
  readonly layout: Layout;
}

/** Folds and places a scene: the same scene and size always give the same picture. */
export function pictureOf(scene: Scene, size: Size, measure: Measure): Picture {
  const folded = foldScene(scene);
  return { scene: folded, layout: layoutOf(folded, scene.pinned ?? {}, size, measure) };
}

/** Places a scene that is folded. */
export function layoutOf(
  folded: FoldedScene,
  pins: Readonly<Record<string, Point>>,
  size: Size,
  measure: Measure,
): Layout {
  const layout = layoutFor(folded, size);
  // A phone has one column for all of them, in which nobody moves a card.
  if (size.width < PHONE_BELOW) return layout(folded, size, measure);
  const star = starOf(folded);
  const made = layout(star, size, measure);
  const isStar = folded.lens === 'HUB' || folded.lens === 'SHARING';
  const isWhole = !isStar || (star === folded && made.undrawn.length === 0);
  const whole = isWhole ? made : annexed(made, folded, measure);
  // Lines that a lens has no place for, such as silent flows among ribbons, stay out.
  const lines = folded.lines.filter(({ id }) => !whole.undrawn.includes(id));
  return pinned(whole, { ...folded, lines }, pins, measure, whole.undrawn);
}

function layoutFor({ lens }: FoldedScene, { width }: Size) {
  const phone = width < PHONE_BELOW;
  switch (lens) {
    case 'HUB':
      return phone ? layoutHubPhone : layoutHub;
    case 'SHARING':
      return phone ? layoutSharingPhone : layoutSharing;
    default:
      return layoutColumns;
  }
}
