import { foldScene } from './fold.ts';
import type { Size } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { Scene } from './scene.ts';
import type { Measure } from './text.ts';

/** Lays scenes out without holding the page up. */
export interface RemoteLayout {
  readonly layOut: (scene: Scene, size: Size) => Promise<Picture>;
  readonly end: () => void;
}

/**
 * Lays out in a worker, which is started with the first scene. Where there are no workers, or it
 * fails, the page does it.
 */
export function remoteLayout(measure: Measure): RemoteLayout {
  let worker: Worker | null = null;
  let isBroken = typeof Worker === 'undefined';
  let asked = 0;
  const waiting = new Map<number, (layout: Layout | null) => void>();
  const giveUp = () => {
    isBroken = true;
    worker?.terminate();
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };
  const start = () => {
    const made = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.layout === null) giveUp();
      waiting.get(data.id)?.(data.layout);
      waiting.delete(data.id);
    });
    made.addEventListener('error', giveUp);
    return made;
  };
  return {
    layOut: async (scene, size) => {
      if (isBroken) return pictureOf(scene, size, measure);
      worker ??= start();
      asked += 1;
      const id = asked;
      const folded = foldScene(scene);
      const question: LayoutQuestion = { id, folded, pins: scene.pinned ?? {}, size };
      const layout = await new Promise<Layout | null>((resolve) => {
        waiting.set(id, resolve);
        worker?.postMessage(question);
      });
      return layout === null ? pictureOf(scene, size, measure) : { scene: folded, layout };
    },
    end: () => {
      worker?.terminate();
      waiting.clear();
    },
  };
}
