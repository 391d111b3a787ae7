import { expect, test } from './support/test.ts';

const sandwell = 'org:sandwell-childrens-trust';
const health = 'cat:health-information';

/** One answer of every kind that can be handed on. */
const answers = [
  `/ask?category=${health}&from=${sandwell}`,
  `/ask/from?category=${health}&to=${sandwell}`,
  `/ask/between?from=${sandwell}&to=org:department-for-education`,
  `/ask/basis?from=${sandwell}&to=hub:sandwell/mash`,
  `/ask/recorded?from=${sandwell}&to=org:department-for-education&category=cat:unique-pupil-number`,
  '/ask/onward?from=org:department-for-education&steps=2',
  `/ask/compare?category=${health}&from=${sandwell}&a=2019-04-01&b=2026-11-22`,
  `/ask/why-not?party=org:west-midlands-police&category=${health}&from=${sandwell}`,
  `/matrix?from=${sandwell}`,
];

test('each answer is a file and a printed page, with its date, revision, address and sources', async ({
  page,
}) => {
  test.slow();
  for (const address of answers) {
    await test.step(address, async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(address);
      for (const name of ['CSV', 'JSON']) {
        const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
        const file = await page.request.get(href ?? '');
        expect(file.headers()['content-disposition']).toMatch(/^attachment/);
      }
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: 'Sources in full' })).toBeVisible();
      await expect(page.getByText(/^Address: http/)).toBeVisible();
      await expect(page.getByText(/Register revision/)).toBeVisible();
      await expect(page.getByRole('button', { name: /Print|Copy link/ })).toHaveCount(0);
      await expect(page.getByText('From published documents.').first()).toBeVisible();
    });
  }
});
