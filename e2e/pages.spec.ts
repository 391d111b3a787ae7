import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

const sandwell = '/notices/source:sandwell%2Ffront-door-privacy-notice';

/** From Home to the list of notices, by links alone; on a phone the places are in a menu. */
async function toNotices(page: Page): Promise<void> {
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'Notices' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible();
}

async function fitsTheWidth(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

test('reaches notice, category, party and lists from Home by links only', async ({ page }) => {
  await toNotices(page);
  await axe(page);
  await page
    .getByRole('link', { name: "Sandwell Children's Trust Front Door Privacy Notice" })
    .click();
  await page
    .getByRole('navigation', { name: 'Sections of the notice' })
    .getByRole('link', { name: 'Department for Education' })
    .click();
  await page.getByRole('link', { name: 'Unique pupil number' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unique pupil number' })).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'Department for Education' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Department for Education' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Parties', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Parties' })).toBeVisible();
  await axe(page);
  // By kind, then by name; what bears one name in several notices says in whose.
  const parties = await page.getByRole('main').getByRole('listitem').allTextContents();
  const police = parties.filter((party) => /^\s*Police /.test(party));
  expect(police).toEqual([
    expect.stringContaining("in the notice of Birmingham Children's Trust"),
    expect.stringContaining("in the notice of Sandwell Children's Trust"),
    expect.stringContaining('shared by the notices'),
  ]);
  const bodies = parties.filter((party) => /Named body/.test(party)).map((party) => party.trim());
  expect(bodies.length).toBeGreaterThan(20);
  expect(bodies).toEqual(
    bodies.toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
  );
});

test('leads from a statement to its flow’s party and back, and to the flow on the map', async ({
  page,
}) => {
  await page.goto(`${sandwell}#S088`);
  const row = page.locator('#S088');
  await expect(row).toHaveClass(/table__selected/);
  await expect(row).toBeInViewport();
  await expect(row).toContainText('ties party and category');
  await expect(row).toContainText('carries Unique pupil number');
  await axe(page);
  await fitsTheWidth(page);
  await page.goto('/parties/org:department-for-education');
  await page.getByRole('link', { name: 'S088' }).first().click();
  await expect(page.locator('#S088')).toHaveClass(/table__selected/);
  await page.goto('/search?q=flow:sandwell%2Freturn-to-dfe');
  await page.getByRole('link', { name: 'Return to the Department for Education' }).click();
  await expect(
    page.getByRole('complementary', { name: 'What is selected' }).getByRole('heading').first(),
  ).toHaveText("Sandwell Children's Trust → Department for Education");
});

test('keeps what two notices say of one body apart', async ({ page }) => {
  await page.goto('/parties/org:department-for-education');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(2);
  const sandwellCard = cards.filter({ hasText: 'Front Door Privacy Notice' });
  const birminghamCard = cards.filter({ hasText: 'Integrated Social Care' });
  await expect(sandwellCard).toContainText('Unique pupil number');
  await expect(birminghamCard).toContainText('Not stated');
  await expect(birminghamCard).not.toContainText('Unique pupil number');
  await axe(page);
  await fitsTheWidth(page);
});

for (const [name, path, heading] of [
  ['a hub', '/parties/hub:sandwell%2Fmash', 'Sandwell MASH'],
  ['categories', '/categories', 'Categories'],
  ['agreements', '/agreements', 'Agreements'],
  [
    'an agreement',
    '/agreements/agreement:birmingham%2Fcollaborative-data-sharing-agreement',
    'Birmingham Collaborative Data Sharing Agreement',
  ],
  ['a search', '/search?q=pupil', 'Search: pupil'],
  ['the query page', '/query', 'Query'],
  ['the schema', '/query/schema', 'Schema'],
  ['a type of the schema', '/query/schema/WhoReceivesAnswer', 'WhoReceivesAnswer'],
  ['law and bases', '/law?asAt=2019-01-01', 'Law and bases'],
  ['a basis', '/law/uk-gdpr:9-2-g', 'Substantial public interest'],
  ['a law', '/law/leg:data-protection-act-1998', 'Data Protection Act 1998'],
  ['purposes', '/purposes', 'Purposes'],
  ['notices side by side', '/notices/side-by-side?topic=hubs', 'Side by side: hubs'],
  ['the coverage of a notice', `${sandwell}?view=coverage`, 'Front Door Privacy Notice'],
  ['a search by sense', '/search?q=how%20long', 'Search: how long'],
  ['the key', '/key', 'How sure is an answer?'],
  ['examples of a question', '/ask/between', 'What goes between two parties?'],
  ['the bases of a category', '/ask/basis?category=cat:health-information', 'On what basis?'],
  [
    'sources at two dates',
    '/ask/from/compare?category=cat:health-information&a=2019-01-01&b=2026-11-22',
    'Compare two dates',
  ],
  ['a notice as a whole', `${sandwell}?view=whole`, 'Front Door Privacy Notice'],
] as const) {
  test(`shows ${name} without faults`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByRole('status').filter({ hasText: 'Reading' })).toHaveCount(0);
    await axe(page);
    await fitsTheWidth(page);
  });
}

test('gives notices side by side in pages where there are many', { tag: '@wide' }, async ({
  page,
}) => {
  // As many on a page as this register has are too few for a second: one is enough.
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (!asked.includes('query Notices(')) return route.continue();
    return route.continue({ postData: asked.replace(/"first":\d+/, '"first":1') });
  });
  await page.goto('/notices/side-by-side?topic=hubs');
  const cards = page.getByRole('article');
  await expect(page.getByText('2 notices in this register, 1 on this page.')).toBeVisible();
  await expect(cards).toHaveCount(1);
  const first = await cards.getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/topic=hubs&after=/);
  await expect(cards.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
  await expect(cards).toHaveCount(1);
  await page.getByRole('link', { name: 'Rights', exact: true }).click();
  await expect(page).toHaveURL(/topic=rights&after=/);
});

test('finds a field of the schema by its meaning and leads to it', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/query');
  await page.getByRole('link', { name: 'The schema' }).click();
  await page.getByLabel('Find a field or type').fill('how complete');
  const hits = page.getByRole('list', { name: 'What was found' });
  await hits.getByRole('link', { name: 'WhoReceivesAnswer.completeness', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'WhoReceivesAnswer' })).toBeVisible();
  await expect(page.locator('#completeness')).toBeInViewport();
});

test('says of an unknown address that silence is not a no', { tag: '@wide' }, async ({ page }) => {
  await page.goto('/parties/org:nobody-of-that-name');
  await expect(page.getByText('That does not mean that you may not share.')).toBeVisible();
});
