import { axe, expect, test } from './support/test.ts';

test('shows what the checks find, and narrows it by grade, trust and check in the address', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Findings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeFocused();
  const ended = page.getByRole('region', { name: 'A body that is named has ended' });
  await expect(ended).toContainText('31');
  await expect(ended.getByRole('link', { name: 'S028' })).toBeVisible();
  await axe(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);

  await page
    .getByRole('navigation', { name: 'Grade' })
    .getByRole('link', { name: /^Gaps/ })
    .click();
  await expect(page).toHaveURL(/grade=GAP/);
  await expect(ended).toHaveCount(0);
  await page.getByLabel('Register', { exact: true }).selectOption('register:birmingham');
  await expect(page).toHaveURL(/register=register/);
  await page.getByLabel('Check', { exact: true }).selectOption('source-not-named');
  await expect(page.getByRole('link', { name: 'B047' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^S\d/ })).toHaveCount(0);

  await page.goto('/findings?check=body-ended&asAt=2020-01-01');
  await expect(page.getByText('These checks find nothing here.')).toBeVisible();
});

test('opens a rule by the keyboard and leads to the statement', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/findings?check=right-cannot-apply');
  await page.locator('summary', { hasText: 'What would put it right' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is no finding if:')).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'S073' }).click();
  await expect(page.locator('#S073')).toHaveClass(/table__selected/);
});

test('marks what is found where it is found, and leads to it and back', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/parties/hub:sandwell%2Fmash');
  const member = page.getByRole('listitem').filter({ hasText: 'S028' });
  await member.getByRole('link', { name: '1 finding: 1 fault' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'S028' })).toBeVisible();
  await expect(page.getByText('1 finding on')).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'Findings of all records' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'A duty to refer' })).toBeVisible();

  // What is found depends on the date, and so do the marks.
  await page.goto('/parties/hub:sandwell%2Fmash?asAt=2020-01-01');
  await expect(page.getByRole('link', { name: /^\d+ findings?: / }).first()).toBeVisible();
  await expect(member.getByRole('link', { name: /finding/ })).toHaveCount(0);
});
