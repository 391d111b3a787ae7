import { axe, expect, test } from './support/test.ts';

test('counts what the register holds, and says how little ties a party to a category', async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByText(
      '2 notices, 289 statements; only 11 tie a party to a category, and 1 of those says that it is not sent',
    ),
  ).toBeVisible();
  const sandwell = page.getByRole('article').filter({ hasText: 'Front Door Privacy Notice' });
  await expect(sandwell).toContainText('126');
  await expect(sandwell).toContainText('agencies named in the Sandwell MASH, list left open');
  const birmingham = page.getByRole('article').filter({ hasText: 'Integrated Social Care' });
  await expect(birmingham).toContainText('163');
  await expect(birmingham).toContainText(
    'kinds of partner under a named agreement, list left open',
  );
  await axe(page);
});

test('leads from its doors to a hub and to a question, with the date kept', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto('/?asAt=2025-03-01');
  await page.getByRole('link', { name: 'Start at Sandwell MASH' }).click();
  await expect(page).toHaveURL(/\/explore\?.*of=hub:sandwell(\/|%2F)mash&asAt=2025-03-01/);
  await expect(page.getByRole('heading', { level: 1, name: 'Sandwell MASH' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Who receives a category?' }).click();
  await expect(page).toHaveURL(/\/ask\?asAt=2025-03-01/);
});

test.describe('on a phone', { tag: '@narrow' }, () => {
  test('the menu closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    const places = page.getByRole('navigation', { name: 'Places' });
    await expect(places.getByRole('link', { name: 'Notices' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(places).toBeHidden();
    await expect(menu).toBeFocused();
  });
});

test.describe('without the server', { tag: '@wide' }, () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('says that it is not connected, keeps the ways in, and reads again on demand', async ({
    page,
  }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('Not connected since');
    await expect(page.getByRole('link', { name: 'Explore', exact: true }).last()).toBeVisible();
    await axe(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(page.getByText('2 notices, 289 statements', { exact: false })).toBeVisible();
  });
});
