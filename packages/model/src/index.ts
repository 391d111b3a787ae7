export * from './categories.ts';
export * from './certainty.ts';
export * from './completeness.ts';
export * from './dates.ts';
export * from './list-completeness.ts';
export * from './parties.ts';
export * from './vocabulary.ts';
export * from './words.ts';
