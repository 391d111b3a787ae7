import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { Point, Size } from './geometry.ts';
import type { Layout } from './layout.ts';
import { measureOn } from './measure.ts';
import { layoutOf } from './picture.ts';
import type { FoldedScene } from './scene.ts';
import { FONT_NAME } from './text.ts';

export interface LayoutQuestion {
  readonly id: number;
  readonly folded: FoldedScene;
  readonly pins: Readonly<Record<string, Point>>;
  readonly size: Size;
}

export interface LayoutAnswer {
  readonly id: number;
  /** Null where nothing can be measured here: the page then does it. */
  readonly layout: Layout | null;
}

const font = loadFont();

self.addEventListener('message', async ({ data }: MessageEvent<LayoutQuestion>) => {
  const { id, folded, pins, size } = data;
  const context =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const isReady = await font;
  const layout = context && isReady ? layoutOf(folded, pins, size, measureOn(context)) : null;
  const answer: LayoutAnswer = { id, layout };
  self.postMessage(answer);
});

/** A worker has fonts of its own: without the page's, names would have other widths. */
async function loadFont(): Promise<boolean> {
  try {
    const face = new FontFace(FONT_NAME, `url(${fontUrl})`, { weight: '200 900' });
    const fonts: unknown = Reflect.get(self, 'fonts');
    if (typeof fonts !== 'object' || fonts === null || !('add' in fonts)) return false;
    if (typeof fonts.add !== 'function') return false;
    Reflect.apply(fonts.add, fonts, [await face.load()]);
    return true;
  } catch {
    return false;
  }
}
