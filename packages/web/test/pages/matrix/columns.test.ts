import { expect, it } from 'vitest';
import { columnGroups, onlySaid } from '../../../src/pages/matrix/columns.ts';
import { category } from './answer.ts';

function written(groups: ReturnType<typeof columnGroups>) {
  return groups.map(({ name, columns }) => [
    name,
    columns.map(({ category: { id }, depth }) => `${'>'.repeat(depth)}${id}`).join(' '),
  ]);
}

const none = new Set<string>();

it('puts the narrower after the broader, even where a step between is no column', () => {
  const all = [
    category('child', 'name', 'contact'),
    category('contact'),
    category('address', 'contact'),
  ];
  expect(written(columnGroups(all, none))).toEqual([['contact', 'contact >child >address']]);
});

it('names a group by the wider category that its columns share, though it is no column', () => {
  const all = [category('nhs', 'identifiers'), category('upn', 'identifiers'), category('file')];
  expect(written(columnGroups(all, none))).toEqual([
    ['identifiers', '>nhs >upn'],
    ['Categories on their own', 'file'],
  ]);
});

it('has every category once, under the wider one that is a column', () => {
  const two = category('ethnicity', 'pupil');
  const ethnicity = {
    ...two,
    broader: [...two.broader, { id: 'personal', name: 'personal', broader: [] }],
  };
  expect(written(columnGroups([ethnicity, category('personal')], none))).toEqual([
    ['personal', 'personal >ethnicity'],
  ]);
});

it('ends where categories are wider than each other', () => {
  const all = [category('a', 'b', 'a', 'b'), category('b', 'a', 'b', 'a'), category('c')];
  expect(columnGroups(all, none).flatMap(({ columns }) => columns)).toContainEqual({
    category: all[2],
    depth: 0,
  });
});

it('brings what something is said of to the front', () => {
  const all = [category('w'), category('x', 'w'), category('a'), category('b')];
  expect(written(columnGroups(all, new Set(['b'])))).toEqual([
    ['Categories on their own', 'b a'],
    ['w', 'w >x'],
  ]);
});

it('leaves out columns and groups of which nothing is said, where asked', () => {
  const groups = columnGroups([category('w'), category('x', 'w'), category('a')], none);
  expect(written(onlySaid(groups, new Set(['x'])))).toEqual([['w', '>x']]);
});
