import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

const mash = '/explore?of=hub:sandwell/mash';

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.explore__canvas')).toHaveAttribute('data-parties', /./);
}

test('finds anything to start at, spelt roughly, by keyboard', async ({ page }) => {
  await page.goto('/explore');
  const field = page.getByRole('combobox', { name: /Start at/ });
  await field.fill('west midlands polise');
  const hit = page.getByRole('option', { name: /West Midlands Police/ });
  await expect(hit).toBeVisible();
  await axe(page);
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/of=[a-z]+:/);
});

test('filters with counts, leaves nothing out in silence, and undoes it all', async ({ page }) => {
  await page.goto('/explore?of=org:birmingham-childrens-trust');
  await drawn(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /none in this register/ }).check();
  await expect(page).toHaveURL(/agreement=none/);
  const chip = page.getByRole('button', { name: /^Agreement: none in this register/ });
  await expect(chip).toBeVisible();
  await filters.getByRole('group', { name: 'Category' }).getByRole('checkbox').first().check();
  await expect(page.getByText(/the notice does not say what the filters ask: shown/)).toBeVisible();
  await filters.getByRole('radio', { name: 'Leave them out' }).check();
  await expect(page.getByText(/what the filters ask: not shown/)).toBeVisible();
  await axe(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByText(/48 flows, nothing hidden/)).toBeVisible();
  await expect(chip).toBeHidden();
});

test('opens again what was saved and what was shared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(mash);
  await drawn(page);
  await page.getByRole('button', { name: /^team 6$/ }).click();
  await expect(page.getByText(/8 of 14 parties shown/)).toBeVisible();
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name of this view').fill('Without teams');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('“Without teams” is kept in this browser.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(mash);
  await expect(page.getByText(/14 of 14 parties shown/)).toBeVisible();
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('button', { name: 'Without teams', exact: true }).click();
  await expect(page.getByText(/8 of 14 parties shown/)).toBeVisible();
  await page.goto(link);
  await drawn(page);
  await expect(page.getByText(/8 of 14 parties shown/)).toBeVisible();
  await expect(page.getByText(/New or otherwise|Gone or otherwise/)).toHaveCount(0);
});

test('says what changed since an address was made', async ({ page }) => {
  await page.goto(`${mash}&v=2&rev=0&was=AAAAAAAAA`);
  await drawn(page);
  await expect(page.getByText(/at revision 0 when this address was made/)).toContainText(
    'Gone or otherwise than then: 3 things.',
  );
});

test('opens what it can of a broken address, and says what it left out', async ({ page }) => {
  await page.goto(
    `${mash}&v=2&lens=sidewise&hide=STATED,LOUD&selected=org:no-such&without=org:gone&sele`,
  );
  await drawn(page);
  const note = page.getByRole('status').filter({ hasText: 'Part of the address was left out' });
  for (const word of ['sidewise', 'LOUD', 'sele', 'org:gone'])
    await expect(note).toContainText(word);
  await expect(page.getByText('The selection is not on this map')).toBeAttached();
});

test.describe('with the server gone', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load|Failed to fetch/] });

  test('keeps the map, says so, and goes on when it is back', async ({ page }) => {
    await page.goto(mash);
    await drawn(page);
    const before = await page.locator('.explore__canvas').getAttribute('data-parties');
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('tr[data-party="org:west-midlands-police"]').getByRole('button').click();
    const panel = page.getByRole('complementary', { name: 'What is selected' });
    await panel.getByRole('button', { name: 'Expand' }).click();
    await expect(page.getByText(/Nothing on the map is lost/)).toBeVisible();
    await expect(page.locator('.explore__canvas')).toHaveAttribute('data-parties', before ?? '');
    await page.unroute('**/graphql');
    await page
      .getByRole('alert')
      .filter({ hasText: 'Nothing on the map' })
      .getByRole('button', { name: 'Try now' })
      .click();
    await expect(page.getByText(/Nothing on the map is lost/)).toBeHidden();
    await expect(
      page.getByRole('button', { name: /^Expanded: West Midlands Police/ }),
    ).toBeVisible();
  });
});
