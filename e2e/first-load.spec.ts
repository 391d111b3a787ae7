import { expect, test } from './support/test.ts';

/** Bytes of JavaScript, as sent, that a page may need before it can be read. */
const BUDGET = 200_000;
const CANVAS = /\/controller-[\w-]+\.js$/u;

test.describe('the first load', () => {
  for (const path of ['/', '/explore', '/explore?of=hub:sandwell/mash', '/ask', '/matrix']) {
    test(`of ${path} keeps within its budget of JavaScript`, async ({ page }) => {
      const sizes: Promise<number>[] = [];
      const scripts: string[] = [];
      page.on('requestfinished', (request) => {
        const { pathname } = new URL(request.url());
        if (!pathname.endsWith('.js')) return;
        scripts.push(pathname);
        if (!CANVAS.test(pathname)) sizes.push(request.sizes().then((all) => all.responseBodySize));
      });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThan(BUDGET);
      // The canvas comes where there is something to draw, and nowhere else.
      expect(scripts.some((script) => CANVAS.test(script))).toBe(path.includes('of='));
    });
  }
});
