import type { Locator, Page } from '@playwright/test';
import {
  drawn,
  intervals,
  placesOn,
  type Shows,
  sameInBoth,
  settled,
  viewIn,
} from './support/explore.ts';
import { expect, test } from './support/test.ts';

/**
 * Whatever a person does, one thing after the other: canvas and table hold the same set, the
 * address opens the identical picture, and undo goes back through every step. The actions are
 * generated, the same for the same seed, and done with the page's own buttons and keys.
 */

const starts = ['hub:sandwell/mash', 'org:sandwell-childrens-trust', 'class:sandwell/police'];
const ACTIONS = 12;

interface State {
  readonly view: string;
  readonly shows: Shows;
  /** Whether it came about by a selection, which changes nothing else. */
  readonly selects?: boolean;
}

function unselected(view: string): string {
  const params = new URLSearchParams(view);
  params.delete('selected');
  return params.toString();
}

for (const [index, of] of starts.entries()) {
  test(`any sequence of actions from ${of}: parity, undo, the address`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const choose = chooser(index + 1);
    await page.goto(`/explore?of=${of}&table=open`);
    await drawn(page);
    const states: State[] = [await stateOf(page, 'at first')];
    const done: string[] = [];

    for (let count = 0; count < ACTIONS; count += 1) {
      done.push(await act(page, choose));
      const words = `after ${done.join(', ')}`;
      const state = await stateOf(page, words);
      const last = states.at(-1);
      if (state.view === last?.view) continue;
      // One selection after another is one step.
      const selects = last !== undefined && unselected(state.view) === unselected(last.view);
      if (selects && last.selects) states.pop();
      states.push({ ...state, selects });
    }
    expect(states.length, done.join(', ')).toBeGreaterThan(ACTIONS / 3);

    await expectSamePicture(page, await context.newPage(), done.join(', '));

    for (const before of states.slice(0, -1).reverse()) {
      await page.keyboard.press('Control+z');
      await expectState(page, before, `undone after ${done.join(', ')}`);
    }
    await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    for (const again of states.slice(1)) {
      await page.keyboard.press('Control+Shift+z');
      await expectState(page, again, `redone after ${done.join(', ')}`);
    }
  });
}

async function stateOf(page: Page, words: string): Promise<State> {
  await settled(page);
  const shows = await sameInBoth(page, words);
  return { view: viewIn(page), shows };
}

async function expectState(page: Page, wanted: State, words: string): Promise<void> {
  await expect.poll(() => viewIn(page), { message: words, intervals }).toBe(wanted.view);
  await settled(page);
  expect(await sameInBoth(page, words), words).toEqual(wanted.shows);
}

/** Opens the address anew: the same set, each at the same place. */
async function expectSamePicture(page: Page, other: Page, words: string): Promise<void> {
  const wanted = await stateOf(page, words);
  await other.goto(page.url());
  await expect(other.locator('.canvas-surface canvas').first()).toBeAttached();
  expect(await stateOf(other, words), words).toEqual(wanted);
  expect(await placesOn(other), words).toEqual(await placesOn(page));
  await other.close();
}

type Chooser = (below: number) => number;

/** Mulberry32. */
function chooser(seed: number): Chooser {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What can be pressed, as a person finds it on the page. */
const pressable: Readonly<Record<string, (page: Page) => Locator>> = {
  'row of a party': (page) => page.locator('tr[data-party] .row-button'),
  'row of a flow': (page) => page.locator('tr[data-flow] .row-button'),
  legend: (page) => page.locator('.explore__legend button'),
  lens: (page) => page.locator('.explore__lenses button[aria-pressed="false"]'),
  tool: (page) =>
    page.locator('.panel__tools > button').filter({ hasNotText: /Paths to|Start here/ }),
  chip: (page) => page.locator('.chip'),
  'show all': (page) => page.getByRole('button', { name: 'Show all' }),
};
/** What is asked for more often stands more often. */
const weights = ['row of a party', 'tool', 'row of a flow', 'tool', 'legend', 'lens', 'chip'];
const keys = ['x', 'h', 'f', ' ', 'Enter'];
const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/** Does one thing and says what. Where it cannot be done, the keyboard goes on the canvas. */
async function act(page: Page, choose: Chooser): Promise<string> {
  const name = choose(12) === 0 ? 'show all' : (weights[choose(weights.length)] ?? 'legend');
  const found = pressable[name]?.(page);
  const count = found === undefined ? 0 : await found.count();
  if (found !== undefined && count > 0 && choose(4) > 0) {
    const one = found.nth(choose(count));
    const words = `${name} “${((await one.textContent()) ?? '').trim()}”`;
    await one.press('Enter');
    return words;
  }
  const arrow = arrows[choose(arrows.length)] ?? 'ArrowUp';
  const key = keys[choose(keys.length)] ?? 'x';
  await page.getByRole('application').focus();
  await page.keyboard.press(arrow);
  await page.keyboard.press(key);
  return `${arrow} and ${key}`;
}
