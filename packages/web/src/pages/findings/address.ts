import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { grades } from '../../components/finding-words.ts';

export const findingsParts = {
  grade: parseAsStringLiteral(grades),
  check: parseAsString,
  /** The register, by its id: `register:sandwell`. */
  register: parseAsString,
  section: parseAsString,
  /** The record that they hang on or concern: `flow:sandwell/to-police`, `S028`. */
  about: parseAsString,
};

/** Every choice of findings has its address. */
export function useFindingsAddress() {
  return useQueryStates(findingsParts, { history: 'push' });
}

export type FindingsAddress = ReturnType<typeof useFindingsAddress>[0];
export type ChangeFindings = ReturnType<typeof useFindingsAddress>[1];
