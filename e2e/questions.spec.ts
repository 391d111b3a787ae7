import { axe, expect, test } from './support/test.ts';

const birmingham = 'org:birmingham-childrens-trust';
const sandwell = 'org:sandwell-childrens-trust';
const education = 'org:department-for-education';

test('V03: the child’s name is left out of the return; a UPN is still in it', async ({ page }) => {
  await page.goto(`/ask/recorded?from=${sandwell}&to=${education}&category=cat:childs-name`);
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer).toContainText('left out of this flow');
  const row = page.getByRole('table', { name: 'Said to be left out' }).getByRole('row').nth(1);
  await expect(row).toContainText('Department for Education');
  await expect(row).toContainText('Not in this flow');
  await expect(row.getByRole('link', { name: 'S087' })).toBeVisible();
  await expect(page.getByText('That does not mean that you may not share.').first()).toBeVisible();
  await expect(page.getByText(/lawful/)).toHaveCount(0);
  await axe(page);
});

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

test('V04: missing-from-home details come from the police, and no force is named', async ({
  page,
}) => {
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

test('V22: criminal records are obtained, and the notice does not say from whom', async ({
  page,
}) => {
  await page.goto(`/ask/from?category=cat:criminal-records-and-investigations&to=${birmingham}`);
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer).toContainText('Not known');
  await expect(answer).toContainText('It does not say from whom.');
  const sources = page.getByRole('table', { name: 'Sources of this category' });
  await expect(sources).toContainText('Not named: it happens; the notice does not say who.');
  await expect(sources.getByRole('link', { name: 'B074' })).toBeVisible();
  await axe(page);
});

test('V07: Article 9 conditions are said of the whole notice, none of Ofsted', async ({ page }) => {
  await page.goto(`/ask/basis?from=${birmingham}&to=org:ofsted`);
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer).toContainText('Of the whole notice only');
  await expect(answer).toContainText(
    '4 said of the whole notice; none is tied to this sharing itself.',
  );
  for (const condition of ['f', 'g', 'h', 'j']) {
    await expect(page.getByText(`UK GDPR Art 9(2)(${condition})`, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Not stated which categories it carries')).toBeVisible();
  await expect(page.getByRole('link', { name: 'B131' })).toBeVisible();
  await expect(page.getByText('is not known in this register').first()).toBeVisible();
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

test('V10: what is, and is not, in the return to the Department for Education', async ({
  page,
}) => {
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

test('V21: schools receive; what is not said, and what they supply is not turned round', async ({
  page,
}) => {
  await page.goto(`/ask/between?from=${birmingham}&to=class:birmingham/schools`);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    'Not known',
  );
  await expect(
    page.getByText('That is not the same as nothing.', { exact: false }).first(),
  ).toBeVisible();
  const flow = page.getByRole('article');
  await expect(flow).toHaveCount(1);
  await expect(flow).toContainText('Categories not stated');
  await expect(flow).toContainText('Only the minimum amount of information');
  await expect(flow.getByRole('link', { name: 'B114' }).first()).toBeVisible();
  await expect(flow.getByRole('link', { name: 'B101' })).toBeVisible();
  await expect(page.getByText(/attendance|exclusion/i)).toHaveCount(0);
  await axe(page);
});

test('V23: Ofsted receives only in the event of an inspection, and what is not stated', async ({
  page,
}) => {
  await page.goto(`/ask/between?from=${birmingham}&to=org:ofsted`);
  const flow = page.getByRole('article');
  await expect(flow).toContainText('in the event of a local authority inspection');
  await expect(flow).toContainText('Categories not stated');
  await expect(flow.getByRole('link', { name: 'B131' }).first()).toBeVisible();
});

test('V18: the department links the UPN with its own database; no further recipient', async ({
  page,
}) => {
  await page.goto(`/ask/onward?from=${education}`);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText(
    'No notice says that Department for Education passes it on.',
  );
  const stated = page.getByRole('article');
  await expect(stated).toContainText('Stated: linked there with other information');
  await expect(stated).toContainText('National Pupil Database (a system, not a body)');
  await expect(stated).toContainText('None is stated');
  await expect(stated.getByRole('link', { name: 'S089' })).toBeVisible();
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

test('what is not known is named with the nearest names, which ask the question', async ({
  page,
}) => {
  await page.goto(`/ask/between?from=${sandwell}&to=Departmint for Education`);
  const error = page.getByRole('alert');
  await expect(error).toBeFocused();
  await expect(error).toContainText('Departmint for Education');
  await axe(page);
  await error.getByRole('link', { name: 'Department for Education' }).click();
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('3 stated');
});

test('a question is asked from its fields and keeps its date', async ({ page }) => {
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

test('on paper: question, address and verdict first, the sources in full at the end', async ({
  page,
}) => {
  await page.goto(`/ask/between?from=${sandwell}&to=${education}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Address: .*\/ask\/between\?from=.*asAt=/).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Kinds of question' })).toBeHidden();
  const sources = page.getByRole('heading', { name: 'Sources in full' }).locator('..');
  await expect(sources).toContainText('[S088]');
  await expect(sources).toContainText('line');
});
