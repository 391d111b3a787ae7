import fc from 'fast-check';

/** How much of everything a generated set of registers has. */
export interface Sizes {
  readonly seed: number;
  readonly registers: number;
  readonly bodies: number;
  readonly partiesEach: number;
  readonly categories: number;
  readonly flowsEach: number;
  readonly statementsEach: number;
  /** Names and texts to choose from. */
  readonly words: readonly string[];
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('Ysgol “Plant” 👧🏽', "O'Neill \\ $x `WITH`", 'null', 'e\u0301', 'מידע', '  '),
);

export const sizes: fc.Arbitrary<Sizes> = fc.record({
  seed: fc.integer(),
  registers: fc.integer({ min: 1, max: 3 }),
  bodies: fc.integer({ min: 2, max: 8 }),
  partiesEach: fc.integer({ min: 0, max: 8 }),
  categories: fc.integer({ min: 1, max: 8 }),
  flowsEach: fc.integer({ min: 0, max: 12 }),
  statementsEach: fc.integer({ min: 1, max: 12 }),
  words: fc.array(word, { minLength: 1, maxLength: 8 }),
});
