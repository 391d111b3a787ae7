import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { grades } from '../../components/finding-words.ts';

const parsers = {
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
  return useQueryStates(parsers, { history: 'push' });
}

export type FindingsAddress = ReturnType<typeof useFindingsAddress>[0];
export type ChangeFindings = ReturnType<typeof useFindingsAddress>[1];
