import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const pageOfRows = 200;

// Rows and their table are checked for accessibility where they are few: see ask.spec.ts. A trace keeps a copy of the page at each step: too much of a page of thousands of cells.
test.use({ trace: 'off' });

/**
 * Makes of the register's own answer one of so many rows, in pages as the API gives them.
 * @param foreign a cursor that the API refuses: it is asked for the third page with this one
 */
async function enlarge(page: Page, total: number, foreign: string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON();
    if (!asked.query.includes('query WhoReceives(')) {
      await route.continue();
      return;
    }
    const { after = null, ...variables } = asked.variables;
    if (Number(after) === 2 * pageOfRows) {
      await route.continue({
        postData: JSON.stringify({ ...asked, variables: { ...variables, after: foreign } }),
      });
      return;
    }
    const response = await route.fetch({ postData: { ...asked, variables } });
    const body = await response.json();
    const [{ node }] = body.data.whoReceives.rows.edges;
    const from = after === null ? 0 : Number(after);
    const to = Math.min(from + pageOfRows, total);
    body.data.whoReceives.all.totalCount = total;
    body.data.whoReceives.rows = {
      ...body.data.whoReceives.rows,
      totalCount: total,
      pageInfo: {
        ...body.data.whoReceives.rows.pageInfo,
        endCursor: `${to}`,
        hasNextPage: to < total,
      },
      edges: Array.from({ length: to - from }, (_, at) => {
        const number = String(from + at).padStart(4, '0');
        const party = { ...node.party, id: `org:r${number}`, name: `Recipient ${number}` };
        return { node: { ...node, id: `${node.flow.id} ${party.id}`, party } };
      }),
    };
    await route.fulfill({ response, json: body });
  });
}

/** As a page of yesterday has it: of this question, and of another day. */
async function cursorOfAnotherDay(page: Page): Promise<string> {
  const response = await page.request.post('/graphql', {
    data: {
      query: `{ whoReceives(category: "cat:health-information", from: "org:sandwell-childrens-trust", asAt: "2026-01-01") {
        ... on WhoReceivesAnswer { rows(first: 1) { pageInfo { endCursor } } } } }`,
    },
    headers: { 'x-graphql-yoga-csrf': '1' },
  });
  const { data } = await response.json();
  return data.whoReceives.rows.pageInfo.endCursor;
}

test('thousands of rows come a page at a time, and the focus goes on with them', async ({
  page,
}) => {
  const total = 2_345;
  await enlarge(page, total, await cursorOfAnotherDay(page));
  await page.goto('/ask?category=cat:health-information&from=org:sandwell-childrens-trust');
  await expect(page.getByText('Rows 1–200 of 2,345.')).toBeVisible();
  await expect(page.locator('tr[data-row]')).toHaveCount(pageOfRows);
  await expect(page.getByText('200 of 2345 rows.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the next 200' }).press('Enter');
  await expect(page.getByText('Rows 1–400 of 2,345.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Recipient 0200/ })).toBeFocused();
  await expect(page.locator('tr[data-row]')).toHaveCount(2 * pageOfRows);

  await page.getByRole('button', { name: 'Show the next 200' }).press('Enter');
  const status = page.getByRole('status').filter({ hasText: 'Rows 1–400 of 2,345.' });
  await expect(status).toContainText('another question, or of another day.');
  await page.getByRole('button', { name: 'Read from the beginning' }).press('Enter');
  await expect(page.getByText('Rows 1–200 of 2,345.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Recipient 0000/ })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show the next 200' })).toBeEnabled();
});
