import { axe, expect, test } from './support/test.ts';

test('two trusts side by side, by keyboard, then one at two dates', async ({ page }) => {
  await page.goto('/notices/side-by-side');
  await page.getByRole('link', { name: /^Compare two trusts/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Compare two trusts/ })).toBeFocused();

  const members = page.getByRole('region', { name: 'Members of hubs, such as the MASH' });
  await expect(members).toContainText('members named: 12');
  await expect(members).toContainText('names no members');
  const processors = page.getByRole('region', { name: 'Processors' });
  await expect(processors).toContainText('Names Liquidlogic.');
  const legalClaims = page.getByRole('row', { name: /Art 9\(2\)\(f\)/ });
  await expect(legalClaims).toContainText('Only Birmingham Children');
  await expect(legalClaims).toContainText('Not stated here');
  await expect(legalClaims.getByRole('link', { name: 'B084' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Right to erasure/ })).toContainText(
    'Left out by name',
  );
  await axe(page);

  await page.getByRole('link', { name: 'Rights', exact: true }).press('Enter');
  await expect(page).toHaveURL(/matter=RIGHTS/);
  await expect(processors).toHaveCount(0);
  await page.getByRole('link', { name: 'All matters' }).press('Enter');

  await page.getByLabel('Trust').first().selectOption({ label: "Sandwell Children's Trust" });
  await page.getByLabel('As at').first().fill('2020-01-01');
  await page.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(page).toHaveURL(/leftAt=2020-01-01/);
  await page.getByLabel('Leave out what is the same').check();
  await expect(
    members.getByRole('row', { name: /^Sandwell and West Birmingham Clin/ }),
  ).toContainText('it ended, its last day was 31 March 2021');
  await expect(members.getByRole('row', { name: /^West Midlands Police/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'This comparison as CSV' })).toHaveAttribute(
    'href',
    /leftAt=2020-01-01.*differences=true/,
  );
});

test('a trust that is not here is named, with those that are', { tag: '@narrow' }, async ({
  page,
}) => {
  await page.goto('/compare?left=org:ofsted&right=register:sandwell');
  await page.getByRole('alert').getByRole('link', { name: "Birmingham Children's Trust" }).click();
  await expect(page.getByRole('region', { name: 'Rights' })).toBeVisible();
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test('a flow by its notice, its agreement and the partner’s notice, which is not here', async ({
  page,
}) => {
  await page.goto('/parties/org:department-for-education');
  const card = page.getByRole('article').filter({ hasText: 'Sandwell Children' }).first();
  await card.locator('summary', { hasText: 'the partner’s notice' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    card.getByText('The notice of Department for Education is not in this register'),
  ).toBeVisible();
  const line = card.getByRole('listitem').filter({ hasText: 'Category: Unique pupil number' });
  await expect(line).toContainText('Cannot be told');
  await expect(line.getByRole('link', { name: 'S088' })).toBeVisible();
  await axe(page);
});
