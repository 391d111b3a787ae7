import { foldScene } from './fold.ts';
import type { Size } from './geometry.ts';
import { type Layout, PHONE_BELOW } from './layout.ts';
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
  const phone = size.width < PHONE_BELOW;
  const layouts = {
    HUB: phone ? layoutHubPhone : layoutHub,
    SHARING: phone ? layoutSharingPhone : layoutSharing,
  };
  return { scene: folded, layout: layouts[scene.lens](folded, size, measure) };
}
