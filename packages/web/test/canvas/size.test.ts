import cytoscape from 'cytoscape';
import { expect, it, vi } from 'vitest';
import { elementsOf } from '../../src/canvas/elements.ts';
import { foldScene } from '../../src/canvas/fold.ts';
import { overlap, type Rect } from '../../src/canvas/geometry.ts';
import { TOKENS } from '../../src/canvas/palette.ts';
import { pictureOf } from '../../src/canvas/picture.ts';
import type { Scene } from '../../src/canvas/scene.ts';
import { createSession } from '../../src/canvas/session.ts';
import { MOST_ON_CANVAS, stageOn } from '../../src/canvas/stage.ts';
import { stylesheetFor } from '../../src/canvas/stylesheet.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { flow, party } from './scenes.ts';

const SIZE = { width: 1048, height: 566 };
const trust = party('trust', 'The trust', 'ORGANISATION', { isFocus: true, isController: true });

/** A trust with so many recipients, each with a line of its own under one of so many agreements. */
function trustWith(recipients: number, agreements: number, more: Partial<Scene> = {}): Scene {
  const ids = Array.from({ length: recipients }, (_, index) => index);
  const frames = Array.from({ length: agreements }, (_, index) => `agreement:${index}`);
  const under = (index: number) => frames[index % Math.max(agreements, 1)] ?? null;
  return {
    lens: 'SHARING',
    parties: [
      trust,
      ...ids.map((id) => party(`r${id}`, `Recipient ${id}`, 'ORGANISATION', { group: under(id) })),
    ],
    lines: ids.map((id) =>
      flow('trust', `r${id}`, {
        agreement: under(id),
        certainty: id % 3 === 0 ? 'STATED' : 'NOT_STATED',
        label: id % 3 === 0 ? 'Health information' : '',
      }),
    ),
    frames: frames.map((id) => ({ id, title: id, folded: false })),
    ...more,
  };
}

it('folds what is under all but the largest agreements, and opens it when asked', () => {
  const scene = trustWith(60, 30);
  const folded = foldScene(scene);
  const others = folded.parties.find(({ id }) => id === 'fold:other-agreements');
  expect(others?.folds.length).toBeGreaterThan(2);
  expect(others?.name).toBe(`Under other agreements: ${others?.folds.length}`);
  expect(pictureOf(scene, SIZE, roughMeasure).layout.size.height).toBeLessThan(3 * SIZE.height);
  const opened = foldScene({ ...scene, opened: ['fold:other-agreements'] });
  expect(opened.parties.some(({ id }) => id === 'fold:other-agreements')).toBe(false);
});

it('bundles lines that differ in their agreement only, and opens them agreement by agreement', () => {
  const line = (agreement: string, at: number) => ({
    ...flow('trust', 'x', { agreement }),
    id: `${agreement}-${at}`,
    flowIds: [`${agreement}-${at}`],
  });
  const lines = ['a', 'b', 'c'].flatMap((each) => [1, 2, 3].map((at) => line(each, at)));
  const scene: Scene = {
    lens: 'SHARING',
    parties: [trust, party('x', 'X', 'ORGANISATION')],
    lines,
    frames: [],
  };
  const [outer, ...none] = foldScene(scene).lines;
  expect(none).toEqual([]);
  expect(outer?.bundles).toHaveLength(9);
  const opened = foldScene({ ...scene, opened: [outer?.id ?? ''] }).lines;
  expect(opened.map(({ agreement }) => agreement)).toEqual(['a', 'b', 'c']);
});

it('writes no words over other words or cards', () => {
  const { layout } = pictureOf(trustWith(60, 6), SIZE, roughMeasure);
  const labels = layout.lines.flatMap((line) => {
    if (line.label === '') return [];
    const [from, to] = line.points;
    if (!from || !to) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = line.labelAt / length;
    const width = roughMeasure(line.label, 13, 400);
    const x = from.x + (to.x - from.x) * share + line.labelShift;
    const y = from.y + (to.y - from.y) * share;
    return [{ x: x - width / 2, y: y - 8, width, height: 16 }];
  });
  expect(labels.length).toBeGreaterThan(2);
  const rects: readonly Rect[] = [...labels, ...layout.cards.map(({ rect }) => rect)];
  const over = rects.filter((one, at) => rects.slice(at + 1).some((other) => overlap(one, other)));
  expect(over).toEqual([]);
});

const headless = () =>
  cytoscape({ headless: true, styleEnabled: true, style: stylesheetFor(TOKENS) });

it('takes another renderer for a large picture with the view as it was, and goes back', () => {
  const remake = vi.fn(headless);
  const bind = vi.fn();
  const stage = stageOn(headless(), bind, remake);
  stage.dress(TOKENS);
  stage.cy().viewport({ zoom: 0.5, pan: { x: 7, y: 8 } });
  stage.prepareFor(MOST_ON_CANVAS + 1);
  expect(remake).toHaveBeenLastCalledWith('WEBGL');
  expect(stage.renderer()).toBe('WEBGL');
  expect(stage.cy().pan()).toEqual({ x: 7, y: 8 });
  expect(bind).toHaveBeenCalledTimes(2);
  const { scene, layout } = pictureOf(trustWith(6, 0), SIZE, roughMeasure);
  for (const _ of stage.steps(elementsOf(scene, layout), 0));
  const words = stage
    .cy()
    .edges()
    .map((edge) => String(edge.style('source-label')));
  expect(words.map((each) => each.slice(0, 1)).sort()).toEqual(['?', '✓']);
  stage.prepareFor(10);
  expect(stage.renderer()).toBe('CANVAS');
  stage.destroy();
});

it('keeps the renderer where there is no other', () => {
  const remake = vi.fn(() => null);
  const stage = stageOn(headless(), vi.fn(), remake);
  const { cy } = stage;
  const before = cy();
  for (const _ of [1, 2]) stage.prepareFor(MOST_ON_CANVAS + 1);
  expect(stage.renderer()).toBe('CANVAS');
  expect(cy()).toBe(before);
  // Asked once: what a browser has not it will not get.
  expect(remake).toHaveBeenCalledTimes(1);
  stage.destroy();
});

it('keeps the elements that stay, and shows only the last of two large pictures asked for', async () => {
  const waiting: (() => void)[] = [];
  const session = createSession(headless(), {
    measure: roughMeasure,
    size: () => SIZE,
    layOut: (scene, size) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(pictureOf(scene, size, roughMeasure)));
      }),
  });
  await session.show(trustWith(10, 0));
  const [kept] = session.cy().$id('trust').toArray();
  const first = session.show(trustWith(210, 0));
  const last = session.show(trustWith(220, 0));
  expect(session.store.getSnapshot().busy).toBe(true);
  for (const go of waiting.reverse()) go();
  await Promise.all([first, last]);
  const { scene } = session.picture() ?? {};
  const shown = scene?.parties.flatMap(({ id, folds }) => (folds.length > 0 ? folds : [id]));
  expect(shown).toHaveLength(221);
  expect(session.cy().$id('trust').toArray()[0]).toBe(kept);
  expect(session.store.getSnapshot().busy).toBe(false);
  session.destroy();
});

it.each([
  [180, true],
  [0, false],
])('with %i ms of motion: what comes fades in is %s', async (motion, fades) => {
  const session = createSession(headless(), {
    measure: roughMeasure,
    size: () => SIZE,
    motion: () => motion,
  });
  await session.show(trustWith(3, 0));
  expect(session.cy().elements(':animated')).toHaveLength(0);
  await session.show(trustWith(4, 0));
  expect(session.cy().$id('r3').animated()).toBe(fades);
  session.destroy();
});
