import { axe, expect, test } from './support/test.ts';

test('says who must be told of a correction, what is not known first, by the keyboard alone', async ({
  page,
}) => {
  await page.goto('/ask');
  const tab = page.getByRole('link', { name: 'Who must be told?' });
  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Who must be told?' })).toBeAttached();
  // On a phone the tabs run out of the screen: the current one is to be seen.
  await expect(tab).toBeInViewport();
  for (const [label, text] of [
    ['What happened', 'a correction'],
    ['Category', 'Unique pupil number'],
    ['Controller', "Sandwell Children's Trust"],
  ] as const) {
    const field = page.getByRole('combobox', { name: label, exact: true });
    await field.focus();
    await field.fill(text.slice(0, -2));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(text);
  }
  await page.getByRole('button', { name: 'Ask' }).focus();
  await page.keyboard.press('Enter');

  const verdict = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(verdict).toContainText('1 recipient is stated to receive this');
  await expect(verdict.getByRole('listitem').first()).toContainText('does not know about whom');
  const sure = page.getByRole('region', { name: 'Stated to receive it' });
  await expect(sure.getByRole('row')).toHaveCount(2);
  await expect(sure).toContainText('Department for Education');
  await expect(sure.getByRole('link', { name: 'S088' })).toBeVisible();
  const apart = page.getByRole('region', { name: /^What it receives is not stated/ });
  await expect(apart).toContainText('Police');
  await axe(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);

  const csv = page.getByRole('link', { name: 'CSV' });
  const file = await page.request.get((await csv.getAttribute('href')) ?? '');
  expect(await file.text()).toContain('Stated to receive it,Department for Education');
});

test('takes the name that the file has for categories, and tells of what it leaves out', async ({
  page,
}) => {
  const sender = 'reason=CORRECTION&from=org:sandwell-childrens-trust';
  await page.goto(`/ask/told?${sender}&categories=cat:unique-pupil-number&purpose=x`);
  const verdict = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(verdict).toContainText('1 recipient is stated to receive this');
  await expect(page.getByText('“purpose” is no part of this page’s address.')).toBeVisible();
  await axe(page);

  await page.goto(`/ask/told?${sender}`);
  await expect(verdict).toContainText('(any category)');
  await page.goto(`/ask/told?${sender}&categories=cat:a,cat:b,cat:c`);
  await expect(page.getByRole('alert')).toContainText('Nothing was asked.');
});
