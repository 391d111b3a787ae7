import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

const mash = '/explore?of=hub:sandwell/mash';
const birmingham = '/explore?of=org:birmingham-childrens-trust';

/** The map is drawn when its surface has taken the place of the empty box. */
async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.canvas-surface canvas').first()).toBeAttached();
  await expect(page.locator('.explore__canvas')).toHaveAttribute('data-parties', /./);
}

async function idsOnMap(page: Page, of: 'parties' | 'flows'): Promise<string[]> {
  const text = await page.locator('.explore__canvas').getAttribute(`data-${of}`);
  return (text ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .sort();
}

async function idsInRows(page: Page, of: 'party' | 'flow'): Promise<string[]> {
  const rows = page.locator(`tr[data-${of}]`);
  const ids = await rows.evaluateAll(
    (found, name) => found.map((row) => row.getAttribute(`data-${name}`) ?? ''),
    of,
  );
  return ids.sort();
}

test('starts at a trust or at a hub', async ({ page }) => {
  await page.goto('/explore');
  await expect(page.getByRole('heading', { level: 1, name: 'Explore' })).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'Sandwell MASH' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sandwell MASH' })).toBeVisible();
  await expect(page).toHaveURL(/of=hub:sandwell(\/|%2F)mash/);
});

test('shows the Sandwell MASH with its twelve members, the same in map and table', async ({
  page,
}) => {
  await page.goto(mash);
  await drawn(page);
  await expect(page.getByText('14 of 14 parties shown, 1 flow, nothing hidden')).toBeVisible();
  const parties = await idsOnMap(page, 'parties');
  expect(parties).toHaveLength(14);
  expect(await idsInRows(page, 'party')).toEqual(parties);
  expect(await idsInRows(page, 'flow')).toEqual(await idsOnMap(page, 'flows'));
  const members = page.locator('tr[data-party]').filter({ hasText: 'Not stated' });
  // The twelve members and the hub itself: what reaches any of them is not said.
  await expect(members).toHaveCount(13);
  await axe(page);
});

test('shows Birmingham’s flows, bundled on the map and one by one in the table', async ({
  page,
}) => {
  await page.goto(`${birmingham}&table=open`);
  await drawn(page);
  expect(await idsInRows(page, 'party')).toEqual(await idsOnMap(page, 'parties'));
  const flows = await idsOnMap(page, 'flows');
  expect(flows.length).toBeGreaterThan(40);
  expect(await idsInRows(page, 'flow')).toEqual(flows);
  await axe(page);
});

test('tells of an ended body, from organisation history', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`${mash}&selected=org:sandwell-and-west-birmingham-ccg`);
  const panel = page.getByRole('complementary', { name: 'What is selected' });
  await expect(panel.getByText('Ended 31 March 2021')).toBeVisible();
  await expect(panel.getByText('From organisation history')).toBeAttached();
  await expect(panel.getByText('The party is named; what it receives is not.')).toBeAttached();
});

test('gives the evidence of a flow: statements, basis by scope, agreement', async ({ page }) => {
  await page.goto(`${mash}&selected=flow:sandwell/to-mash`);
  const panel = page.getByRole('complementary', { name: 'What is selected' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    "Sandwell Children's Trust → Sandwell MASH",
  );
  await expect(panel.getByText('Not stated: what it carries is not said')).toBeAttached();
  await expect(panel.getByText('Said of this flow', { exact: true })).toBeAttached();
  await expect(
    panel.getByText('That does not mean that you may not share.').first(),
  ).toBeAttached();
  await expect(panel.getByRole('link', { name: 'S018' }).first()).toHaveAttribute(
    'href',
    /\/notices\/.*#S018$/,
  );
  await axe(page);
});

test('keeps what is selected in the address', async ({ page }) => {
  await page.goto(`${mash}&view=table`);
  const row = page.locator('tr[data-party="org:west-midlands-police"]');
  await row.getByRole('button').click();
  await expect(page).toHaveURL(/selected=org:west-midlands-police/);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(
    page
      .getByRole('complementary', { name: 'What is selected' })
      .getByRole('heading', { level: 2 }),
  ).toHaveText('West Midlands Police');
});

test('hides a kind of line by the legend, and says so', async ({ page }) => {
  await page.goto(`${birmingham}&view=legend`);
  await page.getByRole('button', { name: /categories not stated/ }).click();
  await expect(
    page.getByText(/9 of 43 parties shown, 8 of 48 flows, 40 lines hidden/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText(/48 flows, nothing hidden/)).toBeVisible();
});

test('names the nearest parties where the address names none', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/explore?of=org:west-midlands-polise');
  await expect(page.getByRole('alert')).toContainText('West Midlands Police');
  await axe(page);
});

test.describe('with a keyboard', { tag: '@wide' }, () => {
  test('goes from card to card, along lines, and opens the panel', async ({ page }) => {
    await page.goto(mash);
    await drawn(page);
    await page.getByRole('button', { name: 'Fit everything' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('application')).toBeFocused();
    const said = page.locator('.canvas-host [aria-live]');
    await expect(said).toContainText('Sandwell MASH, hub');
    await page.keyboard.press('ArrowLeft');
    await expect(said).toContainText("Sandwell Children's Trust, named body");
    await page.keyboard.press('Tab');
    await expect(said).toContainText('categories not stated');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/selected=flow:sandwell(\/|%2F)to-mash/);
    await expect(page.getByRole('complementary', { name: 'What is selected' })).toBeFocused();
  });

  test('goes from a card to its row, focuses on a card, and undoes it', async ({ page }) => {
    await page.goto(mash);
    await drawn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('t');
    const row = page.locator('tr[data-party="org:sandwell-childrens-trust"]');
    await expect(row.getByRole('button')).toBeFocused();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('f');
    await expect(page.getByText(/2 of 14 parties shown, 1 flow/)).toBeVisible();
    await expect(page).toHaveURL(/focus=org:sandwell-childrens-trust/);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/14 of 14 parties shown/)).toBeVisible();
  });

  test('sorts the table by a column', async ({ page }) => {
    await page.goto(mash);
    const header = page.getByRole('columnheader', { name: 'Agency' });
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('tr[data-party] th').first()).toHaveText(/^Black Country/);
    await header.getByRole('button').click();
    await expect(page.locator('tr[data-party] th').first()).toHaveText('West Midlands Police');
  });
});

test.describe('on a phone', { tag: '@narrow' }, () => {
  test('map, table and legend take turns, and the selection is a sheet', async ({ page }) => {
    await page.goto(`${mash}&selected=org:west-midlands-police`);
    await drawn(page);
    const sheet = page.getByRole('complementary', { name: 'What is selected' });
    const peek = (await sheet.boundingBox())?.height ?? 0;
    await sheet.getByRole('button', { name: 'More of this' }).click();
    await expect
      .poll(async () => (await sheet.boundingBox())?.height ?? 0)
      .toBeGreaterThan(peek + 50);
    await sheet.getByRole('button', { name: 'Close: select nothing' }).click();
    await expect(sheet).toBeHidden();
    await page.getByRole('button', { name: 'Table 14' }).click();
    await expect(page.locator('tr[data-party]').first()).toBeVisible();
    await expect(page.getByRole('application')).toBeHidden();
    await axe(page);
    await page.getByRole('button', { name: 'Legend' }).click();
    await expect(page.getByText('member of hub')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
