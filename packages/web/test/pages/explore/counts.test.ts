import { expect, it } from 'vitest';
import { mayBe, notAllLookedAt } from '../../../src/pages/explore/counts.ts';

const of = (id: string, ...instanceOf: { party: { id: string } }[]) => ({
  party: { id, instanceOf },
});

it('finds the kinds of body that a body may be, those above its own kind too', () => {
  const police = {
    kind: 'ORGANISATION',
    instanceOf: [of('concept:police', of('concept:criminal-justice', of('concept:public-body')))],
  };
  const kinds = ['police', 'criminal-justice', 'public-body', 'school'].map((name) => ({
    node: { id: `class:${name}`, instanceOf: [{ party: { id: `concept:${name}` } }] },
  }));
  expect(mayBe(police, kinds).map(({ id }) => id)).toEqual([
    'class:police',
    'class:criminal-justice',
    'class:public-body',
  ]);
  expect(mayBe({ ...police, kind: 'CONCEPT' }, kinds)).toEqual([]);
});

it('says of how many kinds of body only some were looked at', () => {
  expect(notAllLookedAt({ totalCount: 3, edges: [1, 2] })).toMatch(/^Only 2 of 3 kinds of body/);
  expect(notAllLookedAt({ totalCount: 2, edges: [1, 2] })).toBeNull();
});
