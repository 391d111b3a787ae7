import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryAsAt, idOf, pathOf, statementPath, withSearch } from '../../src/shell/paths.ts';

it('keeps an id in one readable segment', () => {
  expect(pathOf('party', 'org:west-midlands-police')).toBe('/parties/org:west-midlands-police');
  expect(pathOf('agreement', 'agreement:a/b')).toBe('/agreements/agreement:a%2Fb');
});

it('gives every id back from its path', () => {
  const unit = fc.constantFrom(...'abz09:/.-_ éß?#&');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (id) => {
      const segments = pathOf('category', id).split('/');
      expect(segments).toHaveLength(3);
      expect(idOf(segments[2] ?? '')).toBe(id);
    }),
  );
});

it('takes a segment that is no escape as it is', () => {
  expect(idOf('100%')).toBe('100%');
});

it('leads a statement to its passage', () => {
  expect(statementPath('sandwell-front-door', 'S088')).toBe('/notices/sandwell-front-door#S088');
});

it('leaves empty search values out', () => {
  expect(withSearch('/search', { q: 'case file', asAt: null })).toBe('/search?q=case+file');
  expect(withSearch('/search', { q: '' })).toBe('/search');
  expect(withSearch('/explore', { focus: 'org:x' })).toBe('/explore?focus=org:x');
});

it('carries the date of the page along', () => {
  expect(carryAsAt('/ask', '2023-01-01')).toBe('/ask?asAt=2023-01-01');
  expect(carryAsAt('/ask?kind=basis', '2023-01-01')).toBe('/ask?kind=basis&asAt=2023-01-01');
  expect(carryAsAt('/notices/x#S088', '2023-01-01')).toBe('/notices/x?asAt=2023-01-01#S088');
  expect(carryAsAt('/ask?asAt=2020-01-01', '2023-01-01')).toBe('/ask?asAt=2020-01-01');
  expect(carryAsAt('/ask', null)).toBe('/ask');
});
