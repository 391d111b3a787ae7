import { expect, it } from 'vitest';
import { mapGivingWay } from '../../src/select/giving-way.ts';

it('makes what a plain map makes, and lets others work meanwhile', async () => {
  const rows = Array.from({ length: 3_000 }, (_, place) => `row ${place}`);
  let made = 0;
  const madeWhenOthersWork: number[] = [];
  setImmediate(() => madeWhenOthersWork.push(made));
  const found = await mapGivingWay(rows, (row, place) => {
    made += 1;
    return [row, place];
  });
  expect(found).toEqual(rows.map((row, place) => [row, place]));
  expect(madeWhenOthersWork).toHaveLength(1);
  expect(madeWhenOthersWork[0]).toBeLessThan(rows.length);
});
