import { overlap, segmentCrosses } from '../../src/canvas/geometry.ts';
import type { Layout } from '../../src/canvas/layout.ts';
import type { FoldedScene } from '../../src/canvas/scene.ts';

/** Pairs of cards that overlap, in words; empty if the picture keeps its promise. */
export function overlaps(layout: Layout): readonly string[] {
  const { cards } = layout;
  return cards.flatMap((a, index) =>
    cards
      .slice(index + 1)
      .filter((b) => overlap(a.rect, b.rect))
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** Frames that overlap one another, or a card that is not theirs. */
export function frameFaults(layout: Layout, scene: FoldedScene): readonly string[] {
  return layout.frames.flatMap((frame, index) => {
    const members = scene.frames.find(({ id }) => id === frame.id)?.members ?? [];
    const foreign = layout.cards.filter((card) => !members.includes(card.id));
    const others = [...layout.frames.slice(index + 1), ...foreign];
    return others
      .filter((other) => overlap(frame.rect, other.rect))
      .map((other) => `${frame.id} and ${other.id}`);
  });
}

/** Lines that run behind a card that is neither of their ends. */
export function linesBehindCards(layout: Layout, scene: FoldedScene): readonly string[] {
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  return layout.lines.flatMap((placed) => {
    const line = lines.get(placed.id);
    const badges = layout.badges
      // In the sharing view a badge of the bottom row may cover a bit of its neighbour's line.
      .filter((badge) => badge.tone === 'STATE' && scene.lens === 'HUB')
      .map((badge) => ({ id: badge.owner, rect: badge.rect }));
    return [...layout.cards, ...badges]
      .filter((card) => card.id !== line?.from && card.id !== line?.to)
      .filter((card) =>
        placed.points.some((point, index) => {
          const next = placed.points[index + 1];
          return next !== undefined && segmentCrosses(point, next, card.rect);
        }),
      )
      .map((card) => `${placed.id} behind ${card.id}`);
  });
}

/** Pixels that a badge keeps to what is not its own. */
const LEAST_GAP = 4;

/** Badges of cards that cover another card or its badges. */
export function badgeFaults(layout: Layout): readonly string[] {
  const badges = layout.badges.filter(({ id }) => id.startsWith('badge:'));
  return badges.flatMap((badge, index) => {
    const cards = layout.cards.filter(({ id }) => id !== badge.owner);
    const others = badges.slice(index + 1);
    return [...cards, ...others]
      .filter((other) => overlap(badge.rect, other.rect, LEAST_GAP))
      .map((other) => `${badge.id} and ${other.id}`);
  });
}

/** Every party that the picture shows, by its own card or in a folded one. */
export function partiesShown(layout: Layout, scene: FoldedScene): readonly string[] {
  const drawn = new Set(layout.cards.map(({ id }) => id));
  return scene.parties
    .filter((party) => drawn.has(party.id))
    .flatMap((party) => (party.folds.length > 0 ? party.folds : [party.id]))
    .sort();
}

/** Every line of the scene that the picture accounts for: drawn, bundled or told as not drawn. */
export function linesAccounted(layout: Layout, scene: FoldedScene): readonly string[] {
  const told = new Set([...layout.lines.map(({ id }) => id), ...layout.undrawn]);
  return scene.lines
    .filter((line) => told.has(line.id))
    .flatMap((line) => line.bundles)
    .sort();
}
