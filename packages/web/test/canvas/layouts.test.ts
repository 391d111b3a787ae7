import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/canvas/geometry.ts';
import { pictureOf } from '../../src/canvas/picture.ts';
import type { Scene } from '../../src/canvas/scene.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { canvasSize, hubScene, phoneSize, sharingScene } from './arbitrary.ts';
import {
  badgeFaults,
  frameFaults,
  linesAccounted,
  linesBehindCards,
  overlaps,
  partiesShown,
} from './promises.ts';
import { birminghamSharing, membership, party, sandwellHub } from './scenes.ts';

const RUNS = { numRuns: 150 };

function keepsItsPromises(scene: Scene, size: Size): void {
  const { layout, scene: folded } = pictureOf(scene, size, roughMeasure);
  expect(overlaps(layout)).toEqual([]);
  expect(frameFaults(layout, folded)).toEqual([]);
  expect(badgeFaults(layout)).toEqual([]);
  expect(linesBehindCards(layout, folded)).toEqual([]);
  expect(partiesShown(layout, folded)).toEqual(scene.parties.map(({ id }) => id).sort());
  expect(linesAccounted(layout, folded)).toEqual(scene.lines.map(({ id }) => id).sort());
  for (const { rect } of layout.cards) {
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(layout.size.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(layout.size.height);
  }
}

describe('a picture keeps its promises: nothing overlaps, no line runs behind a foreign card', () => {
  it.each([
    ['hub', hubScene({ min: 0, max: 24 }), canvasSize],
    ['hub with more members than fit', hubScene({ min: 25, max: 60 }), canvasSize],
    ['hub on a phone', hubScene({ min: 0, max: 30 }), phoneSize],
    ['sharing', sharingScene(40), canvasSize],
    ['sharing with very many parties', sharingScene(140), canvasSize],
    ['sharing on a phone', sharingScene(30), phoneSize],
  ])('%s', (_, scenes, sizes) => {
    fc.assert(fc.property(scenes, sizes, keepsItsPromises), RUNS);
  });
});

describe('the two reference views', () => {
  it('fits the Sandwell MASH into its canvas: 14 parties, 1 flow, 12 memberships', () => {
    const { layout } = pictureOf(sandwellHub, { width: 1048, height: 398 }, roughMeasure);
    expect(layout.size).toEqual({ width: 1048, height: 398 });
    expect(layout.cards).toHaveLength(14);
    expect(layout.lines).toHaveLength(13);
    keepsItsPromises(sandwellHub, { width: 1048, height: 398 });
  });

  it('puts the controller at the left of the hub, on its axis', () => {
    const { layout } = pictureOf(sandwellHub, { width: 1048, height: 398 }, roughMeasure);
    const middle = (id: string) => {
      const rect = layout.cards.find((card) => card.id === id)?.rect;
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    };
    expect(middle('hub:sandwell-mash')).toEqual({ x: 524, y: 199 });
    expect(middle('org:sandwell-childrens-trust')).toEqual({ x: 120, y: 199 });
  });

  it('frames Birmingham into 29 items and 17 lines', () => {
    const size = { width: 1048, height: 610 };
    const { layout, scene } = pictureOf(birminghamSharing, size, roughMeasure);
    expect(layout.size).toEqual(size);
    expect(layout.cards).toHaveLength(29);
    expect(layout.lines).toHaveLength(17);
    expect(scene.frames.map(({ title }) => title)).toEqual([
      'Birmingham Collaborative Data Sharing Agreement: 8',
      'Named bodies: 5',
      // Five cards, of which one is a group of three.
      'Other kinds of body: 7',
    ]);
    keepsItsPromises(birminghamSharing, size);
  });

  it('tells two groups apart whose names begin alike and are cut, and keeps their numbers', () => {
    const [agreement, ...groups] = birminghamSharing.frames;
    const alike = groups.map((group, index) => ({
      ...group,
      title: `Troubled Families and all of their commissioned and local services: ${['aims', 'partners'][index]}`,
    }));
    const scene = { ...birminghamSharing, frames: agreement ? [agreement, ...alike] : alike };
    const { layout } = pictureOf(scene, { width: 1048, height: 610 }, roughMeasure);
    const written = alike.map(({ id }) =>
      layout.cards.find((card) => card.id === `fold:${id}`)?.label.join(' '),
    );
    expect(written).toEqual([
      expect.stringMatching(/^Troubled Families.*… aims: 3$/u),
      expect.stringMatching(/^Troubled Families.*… partners: 6$/u),
    ]);
  });

  it('puts marked members first on a phone', () => {
    const { layout } = pictureOf(sandwellHub, { width: 390, height: 600 }, roughMeasure);
    const byHeight = [...layout.cards].sort((a, b) => a.rect.y - b.rect.y).map(({ id }) => id);
    expect(byHeight.slice(0, 2)).toEqual(['org:sandwell-childrens-trust', 'hub:sandwell-mash']);
    expect(new Set(byHeight.slice(2, 5))).toEqual(new Set(['org:ccg', 'org:acute', 'org:bcp']));
  });
});

it('keeps the badges of tall cards at the bottom of a hub clear of the columns', () => {
  const long = 'Sandwell Children’s Wellbeing Partnership and Care Partnership';
  const members = Array.from({ length: 16 }, (_, index) =>
    party(`m${index}`, `${long} ${index}`, 'TEAM', {
      badge: index < 4 ? 'Ended 31 March 2021' : null,
    }),
  );
  const scene: Scene = {
    lens: 'HUB',
    parties: [party('hub', 'The hub', 'HUB', { isFocus: true }), ...members],
    lines: members.map(({ id }) => membership(id, 'hub')),
    frames: [],
  };
  for (let height = 392; height < 700; height += 10) {
    const { layout } = pictureOf(scene, { width: 1048, height }, roughMeasure);
    expect(badgeFaults(layout)).toEqual([]);
  }
});

it('gives the same picture for the same scene and size', () => {
  fc.assert(
    fc.property(sharingScene(30), canvasSize, (scene, size) => {
      const reversed = { ...scene, parties: [...scene.parties].reverse() };
      const cards = (of: Scene) =>
        pictureOf(of, size, roughMeasure).layout.cards.map(({ id, rect }) => [id, rect] as const);
      expect(new Map(cards(reversed))).toEqual(new Map(cards(scene)));
    }),
    { numRuns: 40 },
  );
});
