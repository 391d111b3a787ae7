import { expect, it } from 'vitest';
import { legendOf } from '../../src/canvas/legend.ts';
import { birminghamSharing, sandwellHub } from './scenes.ts';

const read = (scene: Parameters<typeof legendOf>[0]) =>
  legendOf(scene).map((item) => `${item.words} ${item.count}`);

it('reads a hub from its members to its shapes', () => {
  expect(read(sandwellHub)).toEqual([
    'member of hub 12',
    'shares, categories not stated 1',
    'stated 0',
    'may include it 0',
    'inferred 0',
    'not in the flow 0',
    'named body 6',
    'kind of body, none named 1',
    'team 6',
    'hub 1',
    'ended or renamed 1',
  ]);
});

it('counts lines and parties before folding, and shows only shapes that are there', () => {
  const legend = read(birminghamSharing);
  expect(legend.slice(0, 2)).toEqual(['stated 6', 'categories not stated 38']);
  expect(legend).toContain('special category 1');
  expect(legend).not.toContain('hub 0');
});
