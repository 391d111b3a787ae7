import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BroaderLink, categoryQuestion, meeting } from '../src/index.ts';

const TREE: readonly BroaderLink[] = [
  { narrower: 'diagnosis', broader: 'health' },
  { narrower: 'health', broader: 'special' },
  { narrower: 'ethnicity', broader: 'special' },
  { narrower: 'diagnosis', broader: 'assessment' },
];

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const links = fc.array(fc.record({ narrower: name, broader: name }), { maxLength: 15 });

describe('a category asked about', () => {
  it('has all that is narrower and broader, however far', () => {
    expect(categoryQuestion('health', TREE)).toEqual({
      id: 'health',
      narrower: new Set(['diagnosis']),
      broader: new Set(['special']),
    });
    expect(categoryQuestion('special', TREE).narrower).toEqual(
      new Set(['health', 'ethnicity', 'diagnosis']),
    );
    expect(categoryQuestion('diagnosis', TREE).broader).toEqual(
      new Set(['health', 'special', 'assessment']),
    );
    expect(categoryQuestion('unknown', TREE)).toEqual({
      id: 'unknown',
      narrower: new Set(),
      broader: new Set(),
    });
  });

  it.each([
    ['health', 'ITSELF'],
    ['diagnosis', 'PART'],
    ['special', 'WIDER'],
    ['ethnicity', null],
    ['assessment', null],
  ])('health meets %s as %s', (other, how) => {
    expect(meeting(categoryQuestion('health', TREE), other)).toBe(how);
  });

  it('comes to an end in circles and is never a part of itself', () => {
    const circle = [
      { narrower: 'a', broader: 'b' },
      { narrower: 'b', broader: 'c' },
      { narrower: 'c', broader: 'a' },
      { narrower: 'a', broader: 'a' },
    ];
    expect(categoryQuestion('a', circle)).toEqual({
      id: 'a',
      narrower: new Set(['b', 'c']),
      broader: new Set(['b', 'c']),
    });
    expect(meeting(categoryQuestion('a', circle), 'a')).toBe('ITSELF');
  });

  it('is broader than whatever is narrower than it, in any graph', () => {
    fc.assert(
      fc.property(links, name, name, (tree, one, other) => {
        const isNarrower = categoryQuestion(one, tree).narrower.has(other);
        expect(categoryQuestion(other, tree).broader.has(one)).toBe(isNarrower);
        expect(isNarrower).toBe(one !== other && steps(tree, other).has(one));
      }),
    );
  });
});

/** Everything broader than a category, by adding links until nothing is added. */
function steps(tree: readonly BroaderLink[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { narrower, broader } of tree) if (found.has(narrower)) found.add(broader);
  }
  return found;
}
