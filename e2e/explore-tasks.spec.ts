import type { Locator, Page } from '@playwright/test';
import { drawn, onMap, panelOf, placesOn, sameInBoth, settled } from './support/explore.ts';
import { axe, expect, test } from './support/test.ts';

/** The five things that a new user comes for, each with the mouse and by the keyboard alone. */

const mash = '/explore?of=hub:sandwell/mash';

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const words = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(words.trim())) return;
  }
  throw new Error(`Nothing named ${name} takes the focus.`);
}

/** Types a name and leaves the field, which closes its list. */
async function write(field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await field.press('Tab');
}

test.describe('what West Midlands Police exchanges with Sandwell', () => {
  test('with the mouse: from the hub to its row, and the paths from there', async ({ page }) => {
    await page.goto('/explore');
    await page.getByRole('link', { name: 'Sandwell MASH' }).click();
    await page.getByRole('button', { name: 'West Midlands Police' }).click();
    const panel = panelOf(page);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('West Midlands Police');
    await expect(panel.getByText('The party is named; what it receives is not.')).toBeVisible();
    await panel.getByRole('button', { name: 'Paths to another party' }).click();
    await write(panel.getByRole('combobox'), "Sandwell Children's Trust");
    await panel.getByRole('button', { name: 'Show what lies between' }).click();
    await expectPathsOfPolice(page);
    await axe(page);
  });

  test('by the keyboard: two cards on the map', async ({ page }) => {
    await page.goto('/explore');
    // What is not there yet cannot take the focus.
    await expect(page.getByRole('link', { name: 'Sandwell MASH' })).toBeVisible();
    await tabTo(page, /^Sandwell MASH$/);
    await page.keyboard.press('Enter');
    await drawn(page);
    await tabTo(page, /^Sandwell MASH: /);
    await page.keyboard.press('ArrowLeft');
    const said = page.locator('.canvas-host [aria-live]');
    await expect(said).toContainText("Sandwell Children's Trust, named body");
    await page.keyboard.press('p');
    await expect(page.getByText(/Paths from Sandwell Children's Trust: go to/)).toBeVisible();
    await goTo(page, 'West Midlands Police');
    await page.keyboard.press('p');
    await expectPathsOfPolice(page);
  });
});

/** Walks the canvas with the arrows until it says a name. */
async function goTo(page: Page, name: string): Promise<void> {
  const said = page.locator('.canvas-host [aria-live]');
  for (const arrow of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    if ((await said.textContent())?.startsWith(name)) return;
    await page.keyboard.press(arrow);
  }
  await expect(said).toContainText(name);
}

async function expectPathsOfPolice(page: Page): Promise<void> {
  const panel = panelOf(page);
  await expect(panel.getByText(/^4 direct flows/)).toBeVisible();
  await expect(
    panel.getByText('Sandwell MASH is a hub; West Midlands Police is a member of it.').first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/path=/);
}

test.describe('who in the MASH no longer exists', () => {
  test('with the mouse: first in the table, with its successor in the panel', async ({ page }) => {
    await page.goto(mash);
    const row = page.locator('tr[data-party]').first();
    await expect(row).toContainText('Sandwell and West Birmingham Clinical Commissioning Group');
    await expect(row).toContainText('Ended 31 March 2021');
    await row.getByRole('button').click();
    await expect(
      panelOf(page).getByText(/in its place: .*NHS Black Country Integrated Care Board/),
    ).toBeVisible();
  });

  test('by the keyboard: the table is sorted and read', async ({ page }) => {
    await page.goto(mash);
    await drawn(page);
    await tabTo(page, /from organisation history/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await tabTo(page, /Clinical Commissioning Group$/);
    await page.keyboard.press('Enter');
    await expect(panelOf(page).getByText('Ended 31 March 2021')).toBeVisible();
  });
});

test.describe('which flows have no agreement in the register', () => {
  const trust = '/explore?of=org:sandwell-childrens-trust&table=open';

  test('with the mouse: one filter', async ({ page }) => {
    await page.goto(trust);
    await drawn(page);
    const all = await sameInBoth(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page
      .getByRole('group', { name: 'Agreement' })
      .getByLabel(/none in this register/)
      .check();
    await expectWithoutAgreement(page, all.flows.length);
    await axe(page);
  });

  test('by the keyboard: one filter', async ({ page }) => {
    await page.goto(trust);
    await drawn(page);
    const all = await sameInBoth(page);
    await tabTo(page, /^Filters$/);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(
        () => document.activeElement?.closest('label')?.textContent ?? '',
      );
      if (words.startsWith('none in this register')) break;
    }
    await page.keyboard.press('Space');
    await expectWithoutAgreement(page, all.flows.length);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await onMap(page)).flows.length).toBe(all.flows.length);
  });
});

async function expectWithoutAgreement(page: Page, all: number): Promise<void> {
  await expect(page.locator('.chip')).toContainText('none in this register');
  await expect.poll(async () => (await onMap(page)).flows.length).toBeLessThan(all);
  const { flows } = await sameInBoth(page);
  expect(flows.length).toBeGreaterThan(5);
  const cells = page.locator('tr[data-flow] td[data-label="Agreement"]');
  for (const words of await cells.allTextContents()) expect(words).toBe('none in this register');
}

test.describe('what lies between a school and the Home Office, and what of it is not stated', () => {
  test('with the mouse', async ({ page }) => {
    await page.goto('/explore');
    await page.getByRole('button', { name: 'Choose two parties' }).click();
    await write(page.getByRole('combobox', { name: 'One party' }), 'Schools');
    await write(page.getByRole('combobox', { name: 'And another' }), 'Home Office');
    await page.getByRole('button', { name: 'Show what lies between' }).click();
    await expectSchoolAndHomeOffice(page);
    await axe(page);
  });

  test('by the keyboard, from names typed in full', async ({ page }) => {
    await page.goto('/explore');
    await expect(page.getByRole('button', { name: 'Choose two parties' })).toBeVisible();
    await tabTo(page, /^Choose two parties$/);
    await page.keyboard.press('Enter');
    const first = page.getByRole('combobox', { name: 'One party' });
    await expect(first).toBeFocused();
    await page.keyboard.type('schools');
    await expect(page.getByRole('option').first()).toHaveText('Schools');
    await expect(page.getByRole('option', { name: /^Education providers: schools/ })).toBeVisible();
    await expect(page.getByRole('option', { name: 'Home Office' })).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('Schools');
    await page.keyboard.press('Tab');
    const second = page.getByRole('combobox', { name: 'And another' });
    await expect(second).toBeFocused();
    await page.keyboard.type('Home Office');
    await expect(page.getByRole('option')).toHaveText(['Home Office']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(second).toHaveValue('Home Office');
    await tabTo(page, /^Show what lies between$/);
    await page.keyboard.press('Enter');
    await expectSchoolAndHomeOffice(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('by the keyboard', async ({ page }) => {
    await page.goto('/explore?of=org:home-office');
    await drawn(page);
    await tabTo(page, /^Paths to another party$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Schools');
    await page.keyboard.press('Escape');
    await tabTo(page, /^Show what lies between$/);
    await page.keyboard.press('Enter');
    await expectSchoolAndHomeOffice(page);
  });
});

async function expectSchoolAndHomeOffice(page: Page): Promise<void> {
  const panel = panelOf(page);
  await expect(
    panel.getByText(/^1 way on which flows only meet: no notice says that anything moves on/),
  ).toBeVisible();
  await expect(panel.getByText('Not stated to move on')).toBeVisible();
  await expect(
    panel.getByText(/These flows only meet at Birmingham Children's Trust/),
  ).toBeVisible();
  await expect(panel.getByText(/what it carries is not stated/i)).toBeVisible();
  await expect
    .poll(async () => (await onMap(page)).flows)
    .toEqual(['flow:birmingham/from-schools', 'flow:birmingham/home-office']);
  const { parties } = await onMap(page);
  expect(parties).toContain('org:birmingham-childrens-trust');
}

test.describe('a colleague gets the exact picture', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('with the mouse: the link opens it, each at its place', async ({ page, context }) => {
    await page.goto(mash);
    await drawn(page);
    await page.getByRole('button', { name: 'West Midlands Police' }).click();
    await panelOf(page).getByRole('button', { name: 'Focus' }).click();
    await panelOf(page).getByRole('button', { name: 'Expand', exact: true }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expectSameForColleague(page, await context.newPage());
  });

  test('by the keyboard: the link opens it, each at its place', async ({ page, context }) => {
    await page.goto(mash);
    await drawn(page);
    await tabTo(page, /^Sandwell MASH: /);
    await page.keyboard.press('ArrowLeft');
    await goTo(page, 'West Midlands Police');
    for (const key of ['f', 'x', 'Space']) await page.keyboard.press(key);
    await settled(page);
    await tabTo(page, /^Copy link$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectSameForColleague(page, await context.newPage());
  });
});

async function expectSameForColleague(page: Page, colleague: Page): Promise<void> {
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await colleague.goto(link);
  await drawn(colleague);
  expect(await sameInBoth(colleague)).toEqual(await sameInBoth(page));
  expect(await placesOn(colleague)).toEqual(await placesOn(page));
  await expect(panelOf(colleague).getByRole('heading', { level: 2 })).toHaveText(
    'West Midlands Police',
  );
}

test('is read in a sensible order: what it is, the map, its key, the table, the panel', async ({
  page,
}) => {
  await page.goto(mash);
  await drawn(page);
  const parts = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('button', { name: 'Filters' }),
    page.getByRole('application'),
    page.getByRole('region', { name: 'Legend' }),
    page.getByRole('heading', { name: /^Table: the same 14 parties/ }),
    page.getByRole('columnheader', { name: 'Agency' }),
    panelOf(page),
  ];
  for (const [index, part] of parts.entries()) {
    const before = await parts[index - 1]?.elementHandle();
    const follows = await part.evaluate(
      (element, other) =>
        !other || (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      before,
    );
    expect(follows, `part ${index + 1} of the page comes after the one before`).toBe(true);
  }
});
