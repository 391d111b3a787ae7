import { expect, it } from 'vitest';
import { overlap, segmentCrosses } from '../../src/canvas/geometry.ts';
import { dressLines } from '../../src/canvas/place-line.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { flow } from './scenes.ts';

it('marks what a line carries on its own line, and on no line that runs beside it', () => {
  const to = { x: 400, y: 400 };
  const own = {
    line: { ...flow('trust', 'none', { label: '7 flows', marks: ['S9', 'C10'] }), bundles: [] },
    points: [{ x: 0, y: 0 }, to],
  };
  const agreement = {
    line: { ...flow('trust', 'agreement'), bundles: [] },
    points: [
      { x: 0, y: 0 },
      { x: 420, y: 340 },
    ],
  };
  const court = {
    line: { ...flow('court', 'none'), bundles: [] },
    points: [{ x: 0, y: 60 }, to],
  };
  const { badges } = dressLines([agreement, court, own], [], roughMeasure);
  const marks = badges.filter(({ id }) => id.startsWith('mark:'));
  expect(marks.map(({ text }) => text)).toEqual(['S9', 'C10']);
  const [first, second] = marks;
  expect(first && second && overlap(first.rect, second.rect)).toBe(false);
  const through = (points: typeof own.points) =>
    marks.map(({ rect }) => {
      const [a, b] = points;
      return a !== undefined && b !== undefined && segmentCrosses(a, b, rect);
    });
  expect(through(agreement.points)).toEqual([false, false]);
  expect(through(court.points)).toEqual([false, false]);
  expect(through(own.points)).toEqual([true, true]);
});
