/** Everything that can be wrong with a register's files: a closed list, each with a fixture. */
export const PROBLEM_CODES = [
  'yaml-syntax',
  'unreadable-file',
  'not-a-register',
  'newer-format',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'wrong-date',
  'anchor-too-long',
  'duplicate-id',
  'broken-reference',
  'wrong-kind',
  'foreign-record',
  'missing-reason',
  'interval-reversed',
  'personal-name',
  'uncited-statement',
  'scope-conflict',
  'basis-scope',
  'cycle',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, where, and what to do about it. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

export function problemAt(place: Place, code: ProblemCode, message: string, hint: string): Problem {
  return { code, file: place.file, line: place.line, column: place.column, message, hint };
}

/** By file, then place, then code, so that the same files always give the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
