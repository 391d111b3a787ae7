import { axe, expect, test } from './support/test.ts';

test('supposes that an agreement lapses, from its page and by the keyboard', async ({ page }) => {
  const agreement = 'agreement:birmingham%2Fcollaborative-data-sharing-agreement';
  await page.goto(`/agreements/${agreement}`);
  await page.getByRole('link', { name: 'What if it lapsed?' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What if?' })).toBeFocused();

  const verdict = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(verdict).toContainText('8 flows would have no recorded agreement left');
  await expect(verdict.getByRole('listitem').first()).toContainText('cannot tell');
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText('Would appear');
  const losses = page.getByRole('region', { name: 'Flows that would be left without' });
  await expect(losses.getByRole('link', { name: 'B120' })).toBeVisible();
  await expect(losses.getByRole('link', { name: 'B115' })).toHaveCount(1);
  await axe(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);

  await page.getByLabel('Suppose that').selectOption('a body ends');
  const body = page.getByRole('combobox', { name: 'Body' });
  await body.focus();
  await body.fill('West Midlands Police');
  await page.keyboard.press('Escape');
  await expect(body).toHaveValue('West Midlands Police');
  await page.getByRole('button', { name: 'What would differ?' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/party=org:west-midlands-police/);
  await expect(page.getByRole('table', { name: 'What does the body receive?' })).toContainText(
    'Not in the answer',
  );
  const csv = page.getByRole('link', { name: 'CSV' });
  const file = await page.request.get((await csv.getAttribute('href')) ?? '');
  expect(await file.text()).toContain('A finding would appear');

  await page.goto('/what-if?party=hub:sandwell%2Fmash');
  await expect(page.getByText('Only a body with a name of its own can end here.')).toBeVisible();
});

test('supposes that a flow stops, chosen by who sends and who receives it', async ({ page }) => {
  await page.goto('/what-if');
  await page.getByLabel('Suppose that').selectOption('a flow stops');
  await page.getByRole('combobox', { name: 'Sender' }).fill("Sandwell Children's Trust");
  await page.keyboard.press('Escape');
  const flow = page.getByRole('combobox', { name: 'Recipient and flow' });
  await flow.fill('Department for Education: Return');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'What would differ?' }).click();
  await expect(page).toHaveURL(/flow=flow:sandwell(%2F|\/)return-to-dfe/);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toBeVisible();
  await expect(flow).toHaveValue(/^Department for Education: Return/);
  await axe(page);

  await page.getByLabel('Suppose that').selectOption('a basis is no longer relied on');
  await page.getByRole('combobox', { name: 'Basis' }).fill('Substantial public interest');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('In the notice of').selectOption("Sandwell Children's Trust");
  await page.getByRole('button', { name: 'What would differ?' }).click();
  await expect(page).toHaveURL(/register=register:sandwell/);

  await page.goto('/what-if?flow=flow:sandwell%2Freturn-to-dfe&basis=uk-gdpr:6-1-e');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText(
    '“flow” was left out: one thing is supposed at a time',
  );
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toBeVisible();
  await axe(page);
});
