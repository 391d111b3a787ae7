import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/test.ts';

async function taken(page: Page, words: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('takes the map out of the page: picture, drawing, rows and graph hold the same', async ({
  page,
}) => {
  await page.goto('/explore?of=hub:sandwell/mash');
  await expect(page.locator('.explore__canvas')).toHaveAttribute('data-parties', /./);
  await page.getByRole('button', { name: 'Export' }).click();
  await axe(page);

  const svg = await taken(page, 'Drawing (SVG)');
  expect(svg.name).toBe('sharing-atlas-sandwell-mash.svg');
  const drawing = svg.bytes.toString('utf8');
  for (const words of ['Sandwell MASH', 'Register revision 1', 'member of hub 12', 'Early Help']) {
    expect(drawing).toContain(words);
  }

  const png = await taken(page, 'Picture (PNG)');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1280);

  const csv = (await taken(page, 'Rows (CSV)')).bytes.toString('utf8').split('\r\n');
  expect(csv.filter((row) => row.startsWith('"member of hub"'))).toHaveLength(12);
  expect(csv).toHaveLength(1 + 1 + 12);

  const graph = await taken(page, 'Graph (Cytoscape JSON)');
  expect(JSON.parse(graph.bytes.toString('utf8'))).toMatchObject({
    data: { title: 'Sandwell MASH' },
    elements: { edges: { length: 13 } },
  });
});
