import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/canvas/contents.ts';
import type { Drawable } from '../../src/canvas/drawable.ts';
import { centreOf } from '../../src/canvas/geometry.ts';
import { pictureOf } from '../../src/canvas/picture.ts';
import { sceneOf } from '../../src/canvas/scene-of.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { canvasSize } from './arbitrary.ts';
import { crowd, drawable } from './drawables.ts';
import { badgeFaults, linesBehindCards, overlaps } from './promises.ts';

const SIZE = { width: 1048, height: 566 };
const LENSES = ['sharing', 'flows', 'hub', 'category', 'agreements'] as const;
const picture = (shown: Drawable, size = SIZE) => pictureOf(sceneOf(shown), size, roughMeasure);

describe.each(LENSES)('the lens %s', (lens) => {
  it('draws what is shown, all of it, with nothing over anything and no line behind a card', () => {
    fc.assert(
      fc.property(drawable(lens, { parties: 40, flows: 60 }), canvasSize, (shown, size) => {
        const { scene, layout } = picture(shown, size);
        expect(overlaps(layout)).toEqual([]);
        expect(badgeFaults(layout)).toEqual([]);
        if (lens !== 'hub' && lens !== 'sharing')
          expect(linesBehindCards(layout, scene)).toEqual([]);
        const contents = contentsOf({ scene, layout });
        expect([...contents.parties].sort()).toEqual(shown.parties.map(({ id }) => id).sort());
        expect([...contents.flows].sort()).toEqual(shown.flows.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is added', () => {
  const whole = drawable('sharing', { parties: 24, flows: 40 });

  it('moves nothing that is on the canvas', () => {
    fc.assert(
      fc.property(whole, (shown) => {
        const near = new Set(['p0', ...shown.memberships.map(({ memberId }) => memberId)]);
        for (const { sender, recipient } of shown.flows) {
          if (sender.party.id === 'p0') near.add(recipient.party.id);
          if (recipient.party.id === 'p0') near.add(sender.party.id);
        }
        const inside = (id: string) => near.has(id);
        const before = picture({
          ...shown,
          parties: shown.parties.filter(({ id }) => inside(id)),
          flows: shown.flows.filter(
            ({ sender, recipient }) => inside(sender.party.id) && inside(recipient.party.id),
          ),
        });
        const after = picture(shown);
        const places = new Map(after.layout.cards.map(({ id, rect }) => [id, rect]));
        for (const { id, rect } of before.layout.cards) expect(places.get(id)).toEqual(rect);
      }),
      { numRuns: 60 },
    );
  });

  it('has lines that pass behind no card, wherever it is seated', () => {
    let drawn = 0;
    let behind = 0;
    fc.assert(
      fc.property(whole, (shown) => {
        const { scene, layout } = picture(shown);
        drawn += layout.lines.length;
        behind += linesBehindCards(layout, scene).length;
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(behind).toBeLessThanOrEqual(drawn * 0.01);
  });

  it('stays where a person put it', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: -400, max: 1600 }), (shown, x) => {
        const { layout } = picture({ ...shown, pinned: { p0: { x, y: 300 } } });
        const card = layout.cards.find(({ id }) => id === 'p0');
        expect(card && centreOf(card.rect)).toEqual({ x, y: 300 });
      }),
      { numRuns: 20 },
    );
  });
});

it('opens a fold that a person asked for', () => {
  const ids = Array.from({ length: 20 }, (_, index) => index + 1);
  const shown = crowd('flows', ids);
  const closed = picture(shown);
  const fold = closed.scene.parties.find(({ folds }) => folds.length > 1);
  if (!fold) throw new Error('Nothing is folded.');
  const open = picture({ ...shown, opened: [fold.id] });
  expect(open.layout.cards.map(({ id }) => id)).not.toContain(fold.id);
  expect(open.layout.cards.length).toBeGreaterThan(closed.layout.cards.length);
});

it.each([
  ['Sharing with the agencies in the SPOC', 'Sharing with the agencies in the Sandwell MASH'],
  [
    'Sharing with other local authorities: adult social care',
    'Sharing with other local authorities: children’s social care',
    'Sharing with other local authorities: education departments',
  ],
  [
    'Source not named (court decisions and orders)',
    'Source not named (criminal records, health and risk)',
  ],
])('tells flows apart whose names begin alike: %s, %s', (...names) => {
  const shown = crowd(
    'flows',
    [...names.keys()].map((index) => index + 1),
  );
  const flows = shown.flows.map((each, index) => ({
    ...each,
    name: names[index] ?? '',
    passage: `passage ${index}`,
  }));
  // Wide letters stand for narrow columns: no name has room.
  const wide = (text: string, font: number) => text.length * font * 0.6;
  for (const size of [SIZE, { width: 390, height: 560 }]) {
    const { cards } = pictureOf(sceneOf({ ...shown, flows }), size, wide).layout;
    const labels = flows.map(({ id }) => cards.find((card) => card.id === id)?.label.join(' '));
    expect(new Set(labels).size).toBe(names.length);
    for (const label of labels) expect(label).toContain('…');
  }
});
