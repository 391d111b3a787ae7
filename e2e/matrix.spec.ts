import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

const sandwell = '/matrix?from=org:sandwell-childrens-trust';
const birmingham = '/matrix?from=org:birmingham-childrens-trust';
const education = 'flow:sandwell/return-to-dfe>org:department-for-education';

function grid(page: Page): Locator {
  return page.getByRole('grid');
}

function rowOf(page: Page, id: string): Locator {
  return page.locator(`tr[data-row="${id}"]`);
}

test('starts with the senders that there are', async ({ page }) => {
  await page.goto('/matrix');
  await axe(page);
  await page.getByRole('link', { name: "Sandwell Children's Trust" }).click();
  await expect(page).toHaveURL(/from=org:sandwell-childrens-trust/);
  await expect(grid(page)).toBeVisible();
});

test('says how little Sandwell states, and draws silence in a column of its own', async ({
  page,
}) => {
  await page.goto(sandwell);
  await expect(
    page.getByText('2 of 32 recipients have any stated category. The other 30 stand in one column'),
  ).toBeVisible();
  await expect(page.getByText(/Completeness of the recipients: incomplete/)).toBeVisible();
  await expect(page.locator('tr[data-row]')).toHaveCount(32);
  const silent = grid(page).getByRole('button', { name: /^Categories not stated: / });
  await expect(silent).toHaveCount(30);
  await expect(grid(page)).toHaveAccessibleName(/In an empty cell nothing is said/);
  const council = rowOf(page, 'flow:sandwell/to-council>org:sandwell-mbc');
  await expect(council.getByRole('button')).toHaveCount(1);
  await axe(page);
});

test('says how little Birmingham states', { tag: '@wide' }, async ({ page }) => {
  await page.goto(birmingham);
  await expect(page.getByText(/^2 of 37 recipients have any stated category\./)).toBeVisible();
  await expect(page.locator('tr[data-row]')).toHaveCount(39);
  await axe(page);
});

test('shows what was left out as left out, not as unsaid', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`${sandwell}&group=cat:name-and-contact-details`);
  const row = rowOf(page, education);
  await expect(
    row.getByRole('button', { name: 'Not in this flow: Department for Education, Child' }),
  ).toBeVisible();
  await expect(row.getByRole('button', { name: /^A part is excluded: / })).toBeVisible();
  await expect(row.getByRole('button', { name: /^List open: “will include”/ })).toBeVisible();
});

test('a cell opens a card below its row, with the passage and where to go on', async ({ page }) => {
  await page.goto(`${sandwell}&group=alone`);
  const button = rowOf(page, education).getByRole('button', { name: /Unique pupil number$/ });
  await expect(button).toHaveAccessibleName(/^Stated, where the child has a UPN/);
  await button.click();
  const card = page.getByRole('region', {
    name: 'Department for Education × Unique pupil number',
  });
  await expect(card).toBeFocused();
  await expect(card).toContainText('line 98');
  await expect(card.getByRole('link', { name: 'S088' })).toHaveAttribute('href', /#S088$/);
  await expect(card.getByRole('link', { name: 'Read it in the notice' })).toHaveAttribute(
    'href',
    /\/notices\/.*#S088$/,
  );
  await expect(card.getByRole('link', { name: 'Ask who receives it' })).toHaveAttribute(
    'href',
    '/ask?category=cat:unique-pupil-number&from=org:sandwell-childrens-trust',
  );
  const above = await rowOf(page, education).boundingBox();
  const box = await card.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  await expect(page).toHaveURL(/category=cat:unique-pupil-number/);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
});

test('the card of a silent row says that silence is not a no', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto(sandwell);
  await page
    .getByRole('button', { name: 'Categories not stated: Department for Work and Pensions' })
    .click();
  await expect(
    page.getByText(/Nothing says that a category goes to it, or that it does not/),
  ).toBeVisible();
});

test('folds a group, and keeps it folded in the address', async ({ page }) => {
  await page.goto(sandwell);
  const kinds = page.getByRole('button', { name: /^Kinds of body/ });
  await expect(kinds).toHaveAttribute('aria-expanded', 'true');
  const before = await page.locator('tr[data-row]').count();
  await kinds.click();
  await expect(kinds).toHaveAttribute('aria-expanded', 'false');
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(before);
  await page.reload();
  await expect(kinds).toHaveAttribute('aria-expanded', 'false');
});

test('filters by text, role and kind, and says how many are shown', async ({ page }) => {
  await page.goto(sandwell);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Role').selectOption('Processors');
  await expect(
    page.getByRole('status').filter({ hasText: '1 of 32 rows and 13 of 13 categories shown' }),
  ).toBeVisible();
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await axe(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Name or condition has').fill('no such body');
  await expect(page.getByText('No row fits these filters.')).toBeVisible();
  await expect(page.getByText('2 of 32 recipients have any stated category.')).toBeVisible();
});

test('is limited as the question is, and counts what the notice does not say', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(sandwell);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Purpose').selectOption({ label: 'Research' });
  await expect(page).toHaveURL(/purpose=purpose:sandwell/);
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  const status = page.getByRole('status').filter({ hasText: 'fits the question as it is limited' });
  await expect(status).toContainText(/Of \d+ flows? the notice does not say it/);
  await expect(page.getByLabel('Purpose')).toBeVisible();
  await page.getByLabel('Basis said of').selectOption({ label: 'the whole notice' });
  await page.getByLabel('Certainty').selectOption({ label: 'Stated' });
  await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    /purpose=purpose:sandwell.*&basisScope=NOTICE&certainty=STATED/,
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('tr[data-row]')).toHaveCount(32);
});

test('names the nearest senders where the address names none', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/matrix?from=org:sandwell-childrens-trest');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: "Sandwell Children's Trust" }).click();
  await expect(grid(page)).toBeVisible();
});

test.describe('with a keyboard', { tag: '@wide' }, () => {
  test('is one tab stop; arrows walk it, Enter opens, Escape closes', async ({ page }) => {
    await page.goto(sandwell);
    await page.getByRole('link', { name: 'JSON' }).focus();
    await page.keyboard.press('Tab');
    const first = page.getByRole('button', { name: /^Named bodies/ });
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'Department for Education' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: /^Department for Education × / });
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    const cell = rowOf(page, education).getByRole('button').first();
    await expect(cell).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('link', { name: 'S083' })).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await expect(first).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('link', { name: 'JSON' })).toBeFocused();
  });

  test('what is focused does not stand under the fixed headings', async ({ page }) => {
    await page.goto(birmingham);
    await page.getByRole('button', { name: /^Named bodies/ }).focus();
    await page.keyboard.press('Control+End');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowLeft');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      if (!focused || !box) return false;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top !== null && (focused.contains(top) || top.contains(focused));
    });
    expect(seen).toBe(true);
  });
});

test.describe('on a phone', { tag: '@narrow' }, () => {
  test('shows one group of categories and keeps the column of silence', async ({ page }) => {
    await page.goto(sandwell);
    await page.getByLabel('Categories shown').selectOption('cat:personal-characteristics');
    await expect(page).toHaveURL(/group=cat:personal-characteristics/);
    await expect(page.getByRole('columnheader', { name: /Date of birth/ })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Unique pupil number' })).toHaveCount(0);
    await expect(page.getByRole('columnheader', { name: 'Categories not stated' })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await axe(page);
  });
});
