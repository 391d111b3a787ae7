/** How sure a row is that a flow carries a category; the API's own codes. */
export type Certainty =
  | 'STATED'
  | 'STATED_PART'
  | 'STATED_WIDER'
  | 'INFERRED'
  | 'NOT_STATED'
  | 'EXCLUDED';

/** Marks that have a glyph of their own: the six certainties and two that stand beside them. */
export type GlyphKind = Certainty | 'PART_EXCLUDED' | 'LIST_OPEN';

/** The order of the design: from stated to excluded. */
export const certainties: readonly Certainty[] = [
  'STATED',
  'STATED_PART',
  'STATED_WIDER',
  'INFERRED',
  'NOT_STATED',
  'EXCLUDED',
];

/** Every mark that has a glyph, in the order of the key. */
export const glyphKinds: readonly GlyphKind[] = [...certainties, 'PART_EXCLUDED', 'LIST_OPEN'];

/** The words shown beside each glyph. */
export const glyphWords: Record<GlyphKind, string> = {
  STATED: 'Stated',
  STATED_PART: 'Part of it stated',
  STATED_WIDER: 'May include this',
  INFERRED: 'Inferred',
  NOT_STATED: 'Not stated',
  EXCLUDED: 'Not in this flow',
  PART_EXCLUDED: 'A part is excluded',
  LIST_OPEN: 'List open',
};

/** What each glyph says, for the key. */
export const glyphMeaning: Record<GlyphKind, string> = {
  STATED: 'this flow is said to carry it',
  STATED_PART: '“part of it: …”',
  STATED_WIDER: 'it carries something broader',
  INFERRED: 'by a person, with the reason',
  NOT_STATED: 'party recorded, content not said',
  EXCLUDED: 'another flow may carry it',
  PART_EXCLUDED: 'asked of something broader',
  LIST_OPEN: 'with the notice’s word: “include”',
};

/** Short words for the row of counts under a verdict. */
export const countWords: Record<Certainty, string> = {
  STATED: 'Stated',
  STATED_PART: 'Part of it',
  STATED_WIDER: 'May include it',
  INFERRED: 'Inferred',
  NOT_STATED: 'Not stated',
  EXCLUDED: 'Not in the flow',
};
