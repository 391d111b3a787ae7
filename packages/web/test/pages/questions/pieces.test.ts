import { expect, it } from 'vitest';
import { type Piece, saidOf } from '../../../src/pages/questions/parts/pieces.ts';

const pieces: readonly Piece[] = [
  'Who must be told of',
  { name: 'reason', label: 'What happened', of: 'reason' },
  'to',
  { name: 'category', label: 'Category', of: 'category', open: 'anything' },
  'and',
  { name: 'category2', label: 'Second', of: 'category', open: 'nothing else', isUnsaidOpen: true },
];

it.each([
  ['reason=ERASURE', ['Who must be told of', 'reason', 'to', 'category']],
  ['reason=ERASURE&category2=', ['Who must be told of', 'reason', 'to', 'category']],
  [
    'reason=ERASURE&category2=cat:a',
    ['Who must be told of', 'reason', 'to', 'category', 'and', 'category2'],
  ],
])('speaks of an open field only where the question does: %s', (asked, said) => {
  const words = saidOf(pieces, new URLSearchParams(asked)).map((piece) =>
    typeof piece === 'string' ? piece : piece.name,
  );
  expect(words).toEqual(said);
});
