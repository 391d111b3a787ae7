import { certaintiesFrom, filtersFrom } from './filters.ts';

/** A question about a category, as its page asks it: what a row of the answer is a part of. */
export interface AskedOf {
  category: string;
  from: string | null;
  to: string | null;
  asAt: string | null;
}

/** The question of the address, and the same as the API takes it: with its filters and its view. */
export function askedIn(asked: URLSearchParams, asAt: string | null) {
  const { shown } = certaintiesFrom(asked);
  const question: AskedOf = {
    category: asked.get('category') ?? '',
    from: asked.get('from') || null,
    to: asked.get('to') || null,
    asAt,
  };
  const certainty = shown.length === 0 ? null : [...shown];
  return { question, variables: { ...question, ...filtersFrom(asked), certainty } };
}
