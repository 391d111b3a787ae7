import type { Browser, BrowserContext, Page } from '@playwright/test';
import { largeMatrix, rowsOfLarge } from '../../e2e/support/large-matrix.ts';
import {
  framesPanning,
  framesScrolling,
  goWithin,
  longestTask,
  onCanvas,
  untilDrawn,
  watch,
  withoutWebgl,
} from './in-page.ts';

/** One line of the table. */
export interface Measured {
  readonly what: string;
  readonly target: string;
  readonly got: string;
}

const CANVAS = /\/(?:controller|layout-worker)-[\w-]+\.js$/u;
const FRAMES = 90;

export interface Bench {
  readonly browser: Browser;
  readonly address: string;
  /** Ids of the publishers, each with a hundred flows and more around it. */
  readonly controllers: readonly string[];
}

async function contextFor({ browser }: Bench, webgl = true): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  // What runs in the page was compiled with calls to this.
  await context.addInitScript('globalThis.__name = (value) => value');
  await context.addInitScript(watch);
  if (!webgl) await context.addInitScript(withoutWebgl);
  return context;
}

/** Paint and bytes of the first load of Explore, with nothing cached and then with all. */
export async function firstLoad(bench: Bench): Promise<readonly Measured[]> {
  const [first = ''] = bench.controllers;
  const context = await contextFor(bench);
  const page = await context.newPage();
  const bytes: Promise<{ canvas: boolean; size: number }>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('.js')) return;
    bytes.push(
      request
        .sizes()
        .then((all) => ({ canvas: CANVAS.test(pathname), size: all.responseBodySize })),
    );
  });
  const opened = async () => {
    await page.goto(`${bench.address}/explore?of=${first}`);
    const drawn = await untilDrawn(page);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    return { drawn, paint };
  };
  const cold = await opened();
  const sizes = await Promise.all(bytes.splice(0));
  const warm = await opened();
  await context.close();
  const sum = (canvas: boolean) =>
    sizes.filter((each) => each.canvas === canvas).reduce((all, { size }) => all + size, 0);
  return [
    row('First paint of Explore, cold', '', ms(cold.paint)),
    row('Its map drawn, cold', 'under 1 s', ms(cold.drawn)),
    row('First paint of Explore, warm', '', ms(warm.paint)),
    row('Its map drawn, warm', 'under 1 s', ms(warm.drawn)),
    row(
      'JavaScript of the first load, compressed, without the canvas',
      'under 200 kB',
      kB(sum(false)),
    ),
    row('JavaScript of the canvas, compressed', '', kB(sum(true))),
  ];
}

/** What expanding costs, where all that comes is folded as a person meets it. */
export async function expanding(bench: Bench): Promise<readonly Measured[]> {
  const context = await contextFor(bench);
  const page = await context.newPage();
  const few = bench.controllers.slice(0, 3).join(',');
  const many = bench.controllers.slice(0, 30).join(',');
  await page.goto(`${bench.address}/explore?v=2&of=${few}`);
  await untilDrawn(page);
  await longestTask(page);
  const onFew = await added(page, `?v=2&of=${few}&with=${bench.controllers[3]}`);
  await page.goto(`${bench.address}/explore?v=2&of=${many}`);
  await untilDrawn(page);
  await longestTask(page);
  const onMany = await added(page, `?v=2&of=${many}&with=${bench.controllers[31]}`);
  await context.close();
  return [
    row('Longest task when expanding, 3 publishers shown', 'under 200 ms', ms(onFew.longest)),
    row(`… until it is drawn (${onFew.count} elements)`, '', ms(onFew.drawn)),
    row('Longest task when expanding, 30 publishers shown', 'under 200 ms', ms(onMany.longest)),
    row(`… until it is drawn (${onMany.count} elements)`, '', ms(onMany.drawn)),
  ];
}

async function added(page: Page, search: string) {
  const before = (await onCanvas(page)).count;
  const since = await goWithin(page, search);
  await page.waitForFunction(
    (count) => (window.cytoscapeOfPage()?.elements().length ?? 0) !== count,
    before,
  );
  const drawn = await untilDrawn(page, since);
  const longest = await longestTask(page);
  return { drawn, longest, count: (await onCanvas(page)).count };
}

/** How the map moves with all folds and bundles of some publishers opened. */
export async function opened(
  bench: Bench,
  publishers: number,
  webgl: boolean,
): Promise<readonly Measured[]> {
  const context = await contextFor(bench, webgl);
  const page = await context.newPage();
  const starts = bench.controllers.slice(0, publishers).join(',');
  const search = `?v=2&of=${starts}&lens=flows`;
  await page.goto(`${bench.address}/explore${search}`);
  await untilDrawn(page);
  const open = new Set<string>();
  let longest = 0;
  let drawn = 0;
  for (;;) {
    const { folded } = await onCanvas(page);
    const closed = folded.filter((id) => !open.has(id));
    if (closed.length === 0) break;
    for (const id of closed) open.add(id);
    await longestTask(page);
    const list = [...open].map((id) => encodeURIComponent(escaped(id))).join(',');
    const since = await goWithin(page, `${search}&open=${list}`);
    // What was opened goes as soon as the new picture begins.
    await page.waitForFunction(
      (id) => window.cytoscapeOfPage()?.$id(id).length === 0,
      closed[0] ?? '',
      { timeout: 180_000 },
    );
    drawn = await untilDrawn(page, since);
    longest = Math.max(longest, await longestTask(page));
  }
  const { count } = await onCanvas(page);
  const frames = await framesPanning(page, FRAMES);
  const renderer = await page.locator('.canvas-host').getAttribute('data-renderer');
  await context.close();
  const name = `${count.toLocaleString('en-GB')} elements, ${renderer === 'WEBGL' ? 'WebGL' : 'canvas'}`;
  return [
    row(
      `${name}: frames when panning, median and 95th percentile`,
      '60 a second',
      frameWords(frames),
    ),
    row(`${name}: all drawn after opening its groups`, '', ms(drawn)),
    row(`${name}: longest task on the way`, 'under 200 ms', ms(longest)),
  ];
}

/** A comma and a percent sign in an id, as the address has them. */
function escaped(id: string): string {
  return id.replace(/[%,]/gu, (sign) => (sign === ',' ? '%2C' : '%25'));
}

/** Scrolling through a matrix of 2,000 recipients by 30 categories. */
export async function matrix(bench: Bench): Promise<readonly Measured[]> {
  const context = await contextFor(bench);
  const page = await context.newPage();
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('query Matrix(')) await route.fulfill({ json: largeMatrix() });
    else await route.continue();
  });
  await page.goto(`${bench.address}/matrix?from=org:large`);
  await page.getByRole('grid').waitFor();
  await longestTask(page);
  const frames = await framesScrolling(page, '.matrix__scroll', FRAMES);
  const longest = await longestTask(page);
  await context.close();
  const name = `Matrix of ${rowsOfLarge.toLocaleString('en-GB')} recipients`;
  return [
    row(
      `${name}: frames when scrolling, median and 95th percentile`,
      '60 a second',
      frameWords(frames),
    ),
    row(`${name}: longest task when scrolling`, 'under 200 ms', ms(longest)),
  ];
}

function row(what: string, target: string, got: string): Measured {
  return { what, target, got };
}

function ms(value: number): string {
  if (value === 0) return 'under 50 ms';
  return value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}

function frameWords(frames: readonly number[]): string {
  if (frames.length < 10) return `not measured: ${frames.length} frames in 8 s`;
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const rate = Math.round(1_000 / Math.max(at(0.5), 1));
  return `${rate} a second (${at(0.5).toFixed(1)} ms, ${at(0.95).toFixed(1)} ms)`;
}
