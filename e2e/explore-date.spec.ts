import { drawn, panelOf, sameInBoth, settled, viewIn } from './support/explore.ts';
import { axe, expect, test } from './support/test.ts';

const mash = '/explore?of=hub:sandwell/mash';

test('the date moves by keyboard and mouse, from what is held, as one step', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { operationName, variables } = request.postDataJSON() ?? {};
    if (operationName === 'MapAround') asked.push(String(variables.asAt));
  });
  await page.goto(mash);
  await drawn(page);
  const line = page.getByRole('region', { name: 'Date of the map' });
  const slider = line.getByRole('slider', { name: 'Date of the map' });
  await expect(line.getByText(/25 of 27 things read here have no day on record/)).toBeVisible();
  await settled(page);
  const atFirst = viewIn(page);

  await slider.focus();
  // Each stretch between two changes is read once, when the slider is come to.
  await expect.poll(() => asked.length).toBe(5);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^1 April 2021: Sandwell and West Birmingham Clinical Commissioning Group: last day 31 March/,
  );
  const group = page.locator('tr[data-party="org:sandwell-and-west-birmingham-ccg"]');
  await expect(group).toContainText('Ended 31 March 2021');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^31 March 2021, after the change of/);
  await expect(group).not.toContainText('Ended');
  await expect(page).toHaveURL(/asAt=2021-03-31/);
  await sameInBoth(page);
  await axe(page);
  await expect(page.getByRole('button', { name: /^Undo ?: Go to 31 March 2021/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(group).toContainText('Ended 31 March 2021');
  await expect.poll(() => viewIn(page)).toBe(atFirst);

  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider has no place.');
  const height = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.9, height);
  await page.mouse.down();
  for (let part = 9; part > 2; part -= 1)
    await page.mouse.move(box.x + (box.width * part) / 10, height);
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', /, after the change of 1 April 2013/);
  await expect(group).not.toContainText('Ended');
  await page.keyboard.press('Control+z');
  await expect.poll(() => viewIn(page)).toBe(atFirst);
  expect(asked).toHaveLength(5);
});

test('the days of change are told and gone to one by one', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`${mash}&selected=org:sandwell-and-west-birmingham-ccg`);
  const line = page.getByRole('region', { name: 'Date of the map' });
  await line.getByRole('button', { name: '4 days of change' }).click();
  await line.getByRole('button', { name: '1 July 2022', exact: true }).click();
  await expect(
    panelOf(page).getByText(/in its place: .*NHS Black Country Integrated Care Board/),
  ).toBeVisible();
  await expect(page).toHaveURL(/asAt=2022-07-01/);
  await line.getByRole('button', { name: /^Previous change/ }).click();
  await expect(line.getByText('1 April 2021', { exact: true }).first()).toBeVisible();
  await line.getByRole('button', { name: 'Today' }).click();
  await expect(page).not.toHaveURL(/asAt=/);
});
