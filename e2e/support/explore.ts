import { expect, type Locator, type Page } from '@playwright/test';

/** What is asked of the Cytoscape of a page. */
export interface PageCytoscape {
  nodes(): {
    map<T>(read: (node: { id(): string; position(): { x: number; y: number } }) => T): readonly T[];
  };
  elements(): {
    readonly length: number;
    map<T>(read: (element: { id(): string }) => T): readonly T[];
  };
  $id(id: string): { readonly length: number };
  panBy(by: { x: number; y: number }): void;
}

declare global {
  interface Element {
    /** Cytoscape keeps itself at its container. */
    _cyreg?: { readonly cy: PageCytoscape };
  }
}

/** Looked at soon and often: the page is quick, and a sequence has many steps. */
export const intervals = [10, 20, 50, 100, 200];

/** What a map shows, by the ids of the register. */
export interface Shows {
  readonly parties: readonly string[];
  readonly flows: readonly string[];
  readonly memberships: readonly string[];
}

/** The map is drawn when its surface has taken the place of the empty box. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.canvas-surface canvas').first()).toBeAttached();
  await expect(page.locator('.explore__canvas')).toHaveAttribute('data-parties', /./);
}

/** What the canvas has drawn, in alphabetical order. */
export async function onMap(page: Page): Promise<Shows> {
  const canvas = page.locator('.explore__canvas');
  const ids = async (of: string) =>
    ((await canvas.getAttribute(`data-${of}`)) ?? '')
      .split(' ')
      .filter((id) => id !== '')
      .sort();
  return {
    parties: await ids('parties'),
    flows: await ids('flows'),
    memberships: await ids('memberships'),
  };
}

/** What the table under the map has, in alphabetical order. */
export async function inRows(page: Page): Promise<Shows> {
  const ids = (of: string) =>
    page
      .locator(`tr[data-${of}]`)
      .evaluateAll((rows, name) => rows.map((row) => row.getAttribute(`data-${name}`) ?? ''), of);
  const memberships = await page
    .locator('.explore__tables [data-memberships]')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => (cell.getAttribute('data-memberships') ?? '').split(' ')),
    );
  return {
    parties: (await ids('party')).sort(),
    flows: (await ids('flow')).sort(),
    memberships: memberships.filter((id) => id !== '').sort(),
  };
}

/** Waits until canvas and table show the same, and gives it. Fails where they never do. */
export async function sameInBoth(page: Page, words = ''): Promise<Shows> {
  await expect
    .poll(async () => JSON.stringify([await onMap(page), await inRows(page)]), {
      message: `the same on the canvas and in the table ${words}`,
      intervals,
    })
    .toMatch(/^\[(?<shows>\{.*\}),\k<shows>\]$/);
  return onMap(page);
}

/** All that the view asks for was read: only then does the address say at which revision. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.has('rev'), { intervals }).toBe(true);
}

/** Where everything stands on the canvas, by its id, in whole pixels of the picture. */
export async function placesOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const places = await page.evaluate(() => {
    const holders = [...document.querySelectorAll('.explore__canvas *')];
    const cy = holders.find((element) => element._cyreg !== undefined)?._cyreg?.cy;
    return cy?.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), `${Math.round(x)} ${Math.round(y)}`] as const;
    });
  });
  if (places === undefined) throw new Error('There is no canvas on the page.');
  return Object.fromEntries([...places].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The panel beside the map. */
export function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'What is selected' });
}

/** The view in the address: without the revision and what was shown, which the page adds later. */
export function viewIn(page: Page): string {
  const params = new URL(page.url()).searchParams;
  params.delete('rev');
  params.delete('was');
  params.sort();
  return params.toString();
}
