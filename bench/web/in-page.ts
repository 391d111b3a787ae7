import type { Page } from '@playwright/test';
import type { PageCytoscape } from '../../e2e/support/explore.ts';

declare global {
  interface Window {
    /** Milliseconds of each task over 50 ms, since the last look. */
    longTasks: number[];
    cytoscapeOfPage: () => PageCytoscape | undefined;
  }
}

/** Runs in each page before its own scripts. */
export function watch(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  window.cytoscapeOfPage = () => {
    for (const element of document.querySelectorAll('.explore__canvas *')) {
      if (element._cyreg) return element._cyreg.cy;
    }
    return undefined;
  };
}

/** As if the browser had no WebGL: the canvas renderer then draws whatever its size. */
export function withoutWebgl(): void {
  const before = HTMLCanvasElement.prototype.getContext;
  Reflect.set(
    HTMLCanvasElement.prototype,
    'getContext',
    function get(this: HTMLCanvasElement, ...args: [string]) {
      return args[0] === 'webgl2' ? null : Reflect.apply(before, this, args);
    },
  );
}

/** Milliseconds from the start of the navigation, or of `since`, until the map is drawn. */
export async function untilDrawn(page: Page, since = 0): Promise<number> {
  const drawn = await page.waitForFunction(
    () => {
      const canvas = document.querySelector('.explore__canvas');
      const isDrawn =
        canvas?.querySelector('.canvas-host')?.getAttribute('aria-busy') === 'false' &&
        canvas.getAttribute('data-parties');
      return isDrawn ? performance.now() : false;
    },
    undefined,
    { timeout: 180_000 },
  );
  return Number(await drawn.jsonValue()) - since;
}

/** Goes to another address of the map without loading the page anew. */
export async function goWithin(page: Page, search: string): Promise<number> {
  return page.evaluate((to) => {
    const since = performance.now();
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
    return since;
  }, search);
}

/** How many elements are on the canvas, and the folds and bundles among them. */
export async function onCanvas(page: Page) {
  return page.evaluate(() => {
    const ids =
      window
        .cytoscapeOfPage()
        ?.elements()
        .map((element) => element.id()) ?? [];
    return { count: ids.length, folded: ids.filter((id) => /^(?:fold|bundle):/u.test(id)) };
  });
}

/** The longest task since the last look, in milliseconds; 0 where none took over 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // The observer is told after the task.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return Math.max(0, ...window.longTasks.splice(0));
  });
}

/** Milliseconds between frames while the map is moved to and fro, in a circle. */
export async function framesPanning(page: Page, frames: number): Promise<readonly number[]> {
  return page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const cy = window.cytoscapeOfPage();
        const times: number[] = [];
        // The first frame may still belong to what came before.
        let begun = 0;
        let last = 0;
        const step = (now: number) => {
          if (begun === 0) begun = now;
          else times.push(now - last);
          last = now;
          if (times.length >= count || now - begun > 8_000) {
            resolve(times);
            return;
          }
          const angle = (times.length / 30) * Math.PI;
          cy?.panBy({ x: Math.cos(angle) * 12, y: Math.sin(angle) * 12 });
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}

/** Milliseconds between frames while a box is scrolled through. */
export async function framesScrolling(
  page: Page,
  selector: string,
  frames: number,
): Promise<readonly number[]> {
  return page.evaluate(
    ([of, count]) =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector(of);
        const times: number[] = [];
        // The first frame may still belong to what came before.
        let begun = 0;
        let last = 0;
        const step = (now: number) => {
          if (begun === 0) begun = now;
          else times.push(now - last);
          last = now;
          if (times.length >= count || now - begun > 8_000) {
            resolve(times);
            return;
          }
          box?.scrollBy(0, 60);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [selector, frames] as const,
  );
}
