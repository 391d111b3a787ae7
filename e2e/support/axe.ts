import { expect, type Page } from '@playwright/test';
import axeCore from 'axe-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when axe finds anything on the page against WCAG 2.2 AA or its list of best practice. */
export async function axe(page: Page): Promise<void> {
  // Pages come when they are asked for: without a title there is nothing to look at yet.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (values) => {
    const results = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      // What passes is not told of.
      resultTypes: ['violations'],
    });
    return results.violations.map((violation) => ({
      rule: violation.id,
      help: violation.help,
      where: violation.nodes.map((node) => node.target.join(' ')),
    }));
  }, tags);
  expect(violations, `what axe found on ${page.url()}`).toEqual([]);
}
