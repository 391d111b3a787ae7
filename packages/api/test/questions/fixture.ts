import { readdirSync, readFileSync } from 'node:fs';

/** The questions with right answers that were worked out by hand from the two notices. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly expect: {
    readonly answers: readonly ExpectedAnswer[];
    readonly completeness: string;
    readonly mustNotClaim: readonly string[];
  };
}

export interface ExpectedAnswer {
  readonly name: string;
  readonly qualifier: string;
  readonly statements: readonly string[];
}

export const questions: readonly Question[] = JSON.parse(
  readFileSync(new URL('../fixtures/questions.json', import.meta.url), 'utf8'),
);

const examples = new URL('../../examples/', import.meta.url);
const files = readdirSync(examples);

/** The operation that asks a question, as it is kept among the examples. */
export function operationOf(id: string): string {
  const names = files.filter((name) => name.startsWith(`${id}-`));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${id}: ${names.length} files`);
  return readFileSync(new URL(name, examples), 'utf8');
}

/** A qualifier as its base and the words that limit the answer. */
export function qualifierOf(text: string): { base: string; conditions: readonly string[] } {
  const [base = '', words] = text.startsWith('condition:')
    ? ['', text.slice('condition:'.length)]
    : text.split(';condition:');
  return { base, conditions: words?.split('; ') ?? [] };
}
