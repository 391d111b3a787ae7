import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

const sandwell = 'org:sandwell-childrens-trust';
const health = `/ask?category=cat:health-information&from=${sandwell}`;

/** Unfolds the question, which a narrow page shows as a sentence, once the page has come. */
async function openQuestion(page: Page): Promise<void> {
  const change = page.getByRole('button', { name: 'Change', exact: true });
  const ask = page.getByRole('button', { name: 'Ask', exact: true });
  await expect(change.or(ask).filter({ visible: true }).first()).toBeVisible();
  if (await change.isVisible()) await change.click();
}

/** The row of one recipient: its cells, not what opens below it. */
function rowOf(page: Page, flow: string, party: string) {
  return page.locator(`tr[data-row="flow:sandwell/${flow} ${party}"]`);
}

/** What opened below a row. */
function openedBelow(page: Page, flow: string, party: string) {
  return page.locator(`tr[data-row="flow:sandwell/${flow} ${party}"] + tr`);
}

test('health information from Sandwell: nothing is stated, which is not nobody', async ({
  page,
}) => {
  await page.goto(health);
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await expect(answer).toContainText('Not known');
  await expect(answer).toContainText('That is not the same as nobody.');
  await expect(answer.getByRole('link', { name: 'S007' })).toBeVisible();
  await expect(answer.getByRole('link', { name: /^B/ })).toHaveCount(0);
  const counts = page.getByRole('list', { name: 'Rows by certainty' }).getByRole('listitem');
  await expect(counts.filter({ hasText: /^0\s*Stated$/ })).toHaveCount(1);
  await expect(counts.getByRole('button', { name: /^30\s*Not stated/ })).toBeVisible();
  await expect(page.getByText('If a child may be at risk of harm').first()).toBeVisible();
  await axe(page);
});

test('lists the members of the MASH under it, each not stated, without a click', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(health);
  const others = page.getByRole('region', { name: 'Other bodies' });
  await expect(others).toContainText(
    '26 recipients; 12 agencies are reached through the Sandwell MASH',
  );
  await expect(others.getByText('12 named, list open: “include”')).toBeVisible();
  const members = others.locator('tr.ask-table__member');
  await expect(members).toHaveCount(12);
  await expect(members.filter({ hasText: 'Not stated' })).toHaveCount(12);
  const police = rowOf(page, 'to-mash', 'org:west-midlands-police');
  await expect(police).toContainText('through the Sandwell MASH');
  await expect(police.getByRole('link', { name: 'S025' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Processors' })).toContainText('Liquidlogic');
  await expect(page.getByRole('region', { name: 'The Trust’s own teams' })).toContainText(
    'access, not disclosure',
  );
});

test('opens a row from the keyboard, with its reasons and what the notice says', async ({
  page,
}) => {
  await page.goto(health);
  const toggle = rowOf(page, 'to-mash', 'hub:sandwell/mash').getByRole('button');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const opened = openedBelow(page, 'to-mash', 'hub:sandwell/mash');
  await expect(opened.getByText('relevant agencies working within MASH')).toBeVisible();
  await expect(opened.getByRole('listitem').last()).toContainText(
    'The party is named; what it receives is not.',
  );
  await expect(opened).toContainText('Legal obligation, Art 6(1)(c) or Consent, Art 6(1)(a)');
  await expect(opened).toContainText('it does not say that consent is required');
  await expect(opened).toContainText('No Schedule 1 condition is named.');
  await expect(opened).toContainText('None in this register');
  await axe(page);
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(opened).toBeHidden();
});

test('unique pupil number: stated for the Department for Education, with its condition', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask?category=cat:unique-pupil-number&from=${sandwell}`);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('1 stated');
  const row = rowOf(page, 'return-to-dfe', 'org:department-for-education');
  await expect(row).toContainText('Stated');
  await expect(row).toContainText('where the child has a UPN');
  await expect(row.getByRole('link', { name: 'S088' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Counted apart' })).toContainText(
    'of which nothing can be said for this category',
  );
  await row.getByRole('button').click();
  await expect(openedBelow(page, 'return-to-dfe', 'org:department-for-education')).toContainText(
    'Required by law; the law is not named',
  );
  await axe(page);
});

test('a child’s name is not in what the Department for Education is sent', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask?category=cat:childs-name&from=${sandwell}&to=org:department-for-education`);
  const row = rowOf(page, 'return-to-dfe', 'org:department-for-education');
  await expect(row).toContainText('Not in this flow');
  await expect(row.getByRole('link', { name: 'S087' })).toBeVisible();
  await axe(page);
});

test('an unknown category is named, the nearest are offered, and what was typed stays', async ({
  page,
}) => {
  await page.goto('/ask?category=Helth');
  const error = page.getByRole('alert');
  await expect(error).toContainText('There is no category “Helth” in this register');
  await expect(error).toBeFocused();
  await axe(page);
  await openQuestion(page);
  await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('Helth');
  await error.getByRole('link', { name: 'Health information' }).click();
  await expect(page).toHaveURL(/category=cat:health-information/);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toBeVisible();
});

test('asks by keyboard: the list narrows while one types, and Ask writes the address', async ({
  page,
}) => {
  await page.goto('/ask');
  await axe(page);
  await page.getByRole('combobox', { name: 'Category' }).fill('pupil num');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('Unique pupil number');
  await page.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/ask\?category=cat:unique-pupil-number/);
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('stated');
});

test('typing in a field that is open replaces its words, and the choice is what is asked', async ({
  page,
}) => {
  await page.goto('/ask?category=cat:unique-pupil-number');
  await openQuestion(page);
  const sender = page.getByRole('combobox', { name: 'Sender' });
  await expect(sender).toHaveValue('all senders');
  await sender.click();
  await page.keyboard.type('sandwell');
  await expect(sender).toHaveValue('sandwell');
  // On a touch screen the list is shown only once a keyboard has had time to slide in.
  await expect(page.locator('.combobox__popover')).toHaveCSS('opacity', '1');
  await page.getByRole('option', { name: /^Sandwell Children.s Trust$/ }).click();
  await expect(sender).toHaveValue(/^Sandwell Children/);
  await page.getByRole('button', { name: 'Ask', exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`from=${sandwell}`));
});

test('what fits no name stays in its field, is said, and nothing else is asked', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto('/ask?category=cat:unique-pupil-number');
  await openQuestion(page);
  const sender = page.getByRole('combobox', { name: 'Sender' });
  await sender.click();
  await page.keyboard.type('sandwll');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ask', exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText('Sender: “sandwll” fits no name');
  await expect(sender).toHaveValue('sandwll');
  await expect(page).not.toHaveURL(/from=/);
});

test('a date in the address that cannot be read is said on the page', async ({ page }) => {
  await page.goto('/ask?asAt=banana');
  const strip = page.getByRole('region', { name: 'Date and register' });
  await expect(strip.getByRole('alert')).toBeVisible();
  await expect(strip.getByRole('alert')).toContainText('The page shows');
  await axe(page);
});

test('a certainty is a view: rows go, and the counts and completeness of the question stay', async ({
  page,
}) => {
  await page.goto(`/ask?category=cat:childs-name&from=${sandwell}`);
  const toggle = page
    .getByRole('list', { name: 'Rows by certainty' })
    .getByRole('button', { name: /^1\s*Not in the flow/ });
  await toggle.press('Enter');
  await expect(page).toHaveURL(/certainty=EXCLUDED$/);
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle).toBeFocused();
  await expect(page.getByText('left out by the choice of certainty')).toBeVisible();
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Rows by certainty' })).toContainText(
    /\d\d\s*Not stated/,
  );
  await axe(page);
  await page.getByRole('button', { name: 'Remove: Shown: Not in this flow' }).click();
  await expect(page).not.toHaveURL(/certainty/);
  await expect(page.locator('tr[data-row]').nth(1)).toBeVisible();
});

test('a certainty in the address that is none is said, with those that there are', {
  tag: '@wide',
}, async ({ page }) => {
  await page.goto(`/ask?category=cat:unique-pupil-number&certainty=SURE`);
  const error = page.getByRole('alert');
  await expect(error).toBeFocused();
  await expect(error).toContainText('There is no certainty “SURE”.');
  await error.getByRole('link', { name: 'Inferred' }).click();
  await expect(page).toHaveURL(/certainty=INFERRED/);
});

test('a filter narrows the question, is shown as a chip, and what is not known to it is counted', async ({
  page,
}) => {
  await page.goto(`/ask?category=cat:health-information&from=${sandwell}`);
  await openQuestion(page);
  await page.getByRole('button', { name: /^More:/ }).click();
  const purpose = page.getByRole('combobox', { name: 'Purpose' });
  await purpose.click();
  await page.keyboard.type('preventing fr');
  await expect(page.locator('.combobox__popover')).toHaveCSS('opacity', '1');
  await page.getByRole('option', { name: 'Preventing fraud' }).click();
  await page.getByRole('button', { name: 'Ask', exact: true }).first().click();
  await expect(page).toHaveURL(/purpose=purpose:sandwell/);
  await expect(page.getByRole('list', { name: 'The question is narrowed by' })).toContainText(
    'Purpose: Preventing fraud',
  );
  await expect(page.locator('tr[data-row]').first()).toContainText('to prevent fraud');
  await axe(page);
  await page.getByRole('button', { name: 'Remove: Purpose: Preventing fraud' }).click();
  await expect(page).not.toHaveURL(/purpose=/);
});

test('a reason opens to the flows that it concerns, by name', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto(`/ask?category=cat:health-information&from=${sandwell}`);
  const reason = page.getByRole('listitem').filter({ hasText: 'recipients whose categories' });
  await reason.getByText(/^\d+ flows$/).click();
  await expect(reason.getByRole('link', { name: /→ Sandwell MASH$/ })).toBeVisible();
  await axe(page);
});

test('a short name finds the body that it stands for', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`/ask?category=cat:unique-pupil-number`);
  await openQuestion(page);
  const recipient = page.getByRole('combobox', { name: 'Recipient' });
  await recipient.click();
  await page.keyboard.type('dfe');
  await expect(page.getByRole('option', { name: 'Department for Education' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ask', exact: true }).first().click();
  await expect(page).toHaveURL(/to=org:department-for-education/);
});
