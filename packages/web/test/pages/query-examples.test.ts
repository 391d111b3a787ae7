import { expect, it } from 'vitest';
import { examples } from '../../src/pages/query/examples.ts';

it('gives each example a question of its own that reads as a sentence, with no marks of a format', () => {
  const questions = examples.map(({ question }) => question);
  expect(questions.length).toBeGreaterThan(10);
  expect(new Set(questions).size).toBe(questions.length);
  for (const question of questions) expect(question).toMatch(/^\p{Lu}[^`*#]*[.?]$/u);
});
