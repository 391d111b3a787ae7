import { axe, expect, test } from './support/test.ts';

const birmingham = 'org:birmingham-childrens-trust';
const sandwell = 'org:sandwell-childrens-trust';
const education = 'org:department-for-education';

test('a sharing that is not in the register is said so, with the words that keep people safe', async ({
  page,
}) => {
  await page.goto(`/ask/recorded?from=${sandwell}&to=org:ofsted&category=cat:ethnicity`);
  await expect(
    page.getByRole('heading', { name: 'Not in this register.', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByText('No flow from this sender to this recipient is recorded.'),
  ).toBeVisible();
  await expect(page.getByText('do not wait for consent or an agreement').first()).toBeVisible();
  await axe(page);
});

test('missing-from-home details come from the police, and no force is named', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask/from?category=cat:missing-from-home&to=${birmingham}`);
  const sources = page.getByRole('table', { name: 'Sources of this category' });
  const row = sources.getByRole('row').nth(1);
  await expect(row).toContainText('Police');
  await expect(row).toContainText('The notice names a kind of body, not a body.');
  await expect(row).toContainText('Stated');
  await expect(row.getByRole('link', { name: 'B065' })).toBeVisible();
  await expect(sources.getByText('West Midlands Police')).toHaveCount(0);
  await row.getByRole('button', { name: 'Why Police is here' }).click();
  await expect(
    page.getByText('West Midlands Police. Nothing says that this body is meant.'),
  ).toBeVisible();
  await axe(page);
});

test('a basis said of the flow itself keeps the notice’s “either … or”', async ({ page }) => {
  await page.goto(`/ask/basis?from=${sandwell}&to=hub:sandwell/mash`);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    'Said of this flow',
  );
  await expect(page.getByText('The notice’s words between them: “Either … or”.')).toBeVisible();
  await axe(page);
});

test('what is, and is not, in the return to the Department for Education', async ({ page }) => {
  await page.goto(`/ask/between?from=${sandwell}&to=${education}`);
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer).toContainText('3 stated, 1 left out, more possible');
  const flow = page.getByRole('article').first();
  for (const words of [
    'Personal characteristics',
    'Details of services provided',
    'where the child has a UPN; in each return',
    'list open: “will include”',
  ]) {
    await expect(flow).toContainText(words);
  }
  await expect(
    flow.getByRole('listitem').filter({ hasText: 'Left out of this flow' }),
  ).toContainText("Child's name");
  for (const id of ['S085', 'S086', 'S087', 'S088']) {
    await expect(flow.getByRole('link', { name: id })).toBeVisible();
  }
  await axe(page);
});

test('chains are possibilities, bounded, with the doubt about their purpose', async ({ page }) => {
  await page.goto('/ask/onward?from=class:birmingham/police&steps=2');
  await expect(page.getByText('followed for 2 steps and no further')).toBeVisible();
  await page
    .getByRole('button', { name: /only meet at Police and Birmingham Children's Trust/ })
    .click();
  await expect(
    page.getByText('whether the purpose changes here is not known').first(),
  ).toBeVisible();
  await axe(page);
});

test('why someone is not here, asked beside the answer', async ({ page }) => {
  await page.goto(`/ask?category=cat:health-information&from=${sandwell}`);
  await expect(page.getByRole('heading', { name: 'When this answer changes' })).toBeVisible();
  const field = page
    .getByRole('region', { name: 'Why is someone not here?' })
    .getByRole('combobox', { name: 'Party' });
  await field.focus();
  await field.pressSequentially('Ofste');
  await expect(page.getByRole('option', { name: 'Ofsted' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Ofsted');
  await page
    .getByRole('region', { name: 'Why is someone not here?' })
    .getByRole('button', { name: 'Ask', exact: true })
    .click();
  await expect(page).toHaveURL(/\/ask\/why-not\?party=org:ofsted/);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    'Not in the answer',
  );
  const elsewhere = page.getByRole('table', { name: 'What other notices say of it' });
  await expect(elsewhere).toContainText("from Birmingham Children's Trust");
  await axe(page);
});

test('two dates are compared, with what stands otherwise', async ({ page }) => {
  const address = `category=cat:health-information&from=${sandwell}`;
  await page.goto(`/ask?${address}&asAt=2026-11-22`);
  await page.getByRole('link', { name: 'Compare two dates' }).click();
  await expect(page).toHaveURL(/a=2020-03-31&b=2026-11-22/);
  const row = page
    .getByRole('table', { name: 'Rows that stand otherwise' })
    .getByRole('row')
    .filter({ hasText: 'Sandwell and West Birmingham Clinical Commissioning Group' });
  await expect(row).toContainText('Ended 31 March 2021');
  await expect(row).toContainText('From organisation history');
  await axe(page);
});

test('what is not known is named with the nearest names, which ask the question', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask/between?from=${sandwell}&to=Departmint for Education`);
  const error = page.getByRole('alert');
  await expect(error).toBeFocused();
  await expect(error).toContainText('Departmint for Education');
  await axe(page);
  await error.getByRole('link', { name: 'Department for Education' }).click();
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('3 stated');
});

test('a question is asked from its fields and keeps its date', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/ask/between?asAt=2026-01-31');
  const form = page.getByRole('region', { name: 'Question' });
  const field = form.getByRole('combobox', { name: 'Recipient' });
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially('Ofste');
  await expect(page.getByRole('option', { name: 'Ofsted' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Ofsted');
  await form.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page).toHaveURL(/to=org:ofsted&asAt=2026-01-31/);
  await expect(page.getByRole('article').first()).toContainText('Ofsted');
  await axe(page);
});

test('on paper: question, address and verdict first, the sources in full at the end', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask/between?from=${sandwell}&to=${education}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Address: .*\/ask\/between\?from=.*asAt=/).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Kinds of question' })).toBeHidden();
  const sources = page.getByRole('heading', { name: 'Sources in full' }).locator('..');
  await expect(sources).toContainText('[S088]');
  await expect(sources).toContainText('line');
});

test('says beside the fields which names could not be read, and reads them again', {
  tag: '@wide',
}, async ({ page }) => {
  const message = 'The time limit is reached.';
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('query PartyChoices(')) {
      await route.fulfill({ json: { data: null, errors: [{ message }] } });
    } else await route.continue();
  });
  await page.goto('/ask?category=cat:health-information');
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toBeVisible();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Not all names could be read. Of parties,');
  await axe(page);
  await page.unroute('**/graphql');
  await alert.getByRole('button', { name: 'Read them again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Party' })).toBeVisible();
  const sender = page.getByRole('combobox', { name: 'Sender' });
  await sender.fill("Sandwell Children's T");
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sender).toHaveValue("Sandwell Children's Trust");
});
