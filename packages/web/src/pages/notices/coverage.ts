import type { StatementsDocument } from '../../graphql/documents/notices.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type NoticeStatement = ResultOf<
  typeof StatementsDocument
>['statements']['edges'][number]['node'];

export interface Section {
  title: string;
  statements: readonly NoticeStatement[];
}

/** Sections in the order of the text, each with its statements. */
export function sectionsOf(statements: readonly NoticeStatement[]): Section[] {
  const bySection = new Map<string, NoticeStatement[]>();
  for (const statement of statements) {
    const section = bySection.get(statement.section);
    if (section) section.push(statement);
    else bySection.set(statement.section, [statement]);
  }
  return [...bySection].map(([title, each]) => ({ title, statements: each }));
}

/** A statement is accounted for if it became something, or if the register says why it did not. */
export function isAccountedFor(statement: NoticeStatement): boolean {
  return statement.supports.length > 0 || statement.outOfScope !== null;
}

/** Lines of the text on which a statement stands. */
export function linesWithStatement(statements: readonly NoticeStatement[]): number {
  return new Set(statements.map(({ line }) => line)).size;
}

/** “3 statements, lines 20–22”. */
export function linesInWords({ statements }: Section): string {
  const lines = statements.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** LEGAL_BASIS → "Legal basis". */
export function kindInWords(kind: string): string {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
