import type { Problem } from './problem.ts';

/** Writes problems for a terminal: two lines each, place and code first. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column} ${code}  ${message}\n    ${hint}`,
    )
    .join('\n');
}
