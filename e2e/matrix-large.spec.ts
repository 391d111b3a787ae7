import type { Page } from '@playwright/test';
import { categoriesOfLarge, largeMatrix, rowsOfLarge } from './support/large-matrix.ts';
import { axe, expect, test } from './support/test.ts';

// A trace keeps a copy of the page at each step: too much of a page of 60,000 cells.
test.use({ trace: 'off' });

/** Opens the matrix of a sender with so many recipients. */
async function open(page: Page, rows: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('query Matrix(')) await route.fulfill({ json: largeMatrix(rows) });
    else await route.continue();
  });
  await page.goto('/matrix?from=org:large');
  await expect(page.getByRole('grid')).toBeVisible();
}

test('draws the rows in view, and tells how many there are', async ({ page }) => {
  await open(page, rowsOfLarge);
  // Two rows of headings and one group come before the recipients.
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(rowsOfLarge + 3));
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(100);
  const last = page.getByRole('link', { name: 'Recipient 1999' });
  await expect(last).toBeHidden();
  await page.locator('.matrix__scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(last).toBeVisible();
  await expect(page.locator('tr[data-row]').last()).toHaveAttribute(
    'aria-rowindex',
    String(rowsOfLarge + 3),
  );
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(100);
  await axe(page);
});

test('goes to the last cell by key, and back', async ({ page }) => {
  await open(page, rowsOfLarge);
  await page.getByRole('button', { name: /^Named bodies/ }).focus();
  await page.keyboard.press('Control+End');
  const last = page.locator(`tr[aria-rowindex="${rowsOfLarge + 3}"]`);
  await expect(last.getByRole('link', { name: 'S001' })).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('button', { name: /^Named bodies/ })).toBeFocused();
});

test('prints whole', async ({ page }) => {
  const rows = 200;
  await open(page, rows);
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tr[data-row]')).toHaveCount(rows);
  const last = page.locator('tr[data-row]').last();
  await expect(last.locator('td[data-column]')).toHaveCount(categoriesOfLarge + 2);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('tr[data-row]').count()).toBeLessThan(100);
});
