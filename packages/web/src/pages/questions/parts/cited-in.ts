import type { CitedStatement } from '../../../components/Cited.tsx';

/** The numbers of all statements anywhere in an answer, each once, in the order met. */
export function citedIn(answer: unknown): string[] {
  const found = new Set<string>();
  collect(answer, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
  } else if (typeof value === 'object' && value !== null) {
    if (isStatement(value)) found.add(value.id);
    for (const each of Object.values(value)) collect(each, found);
  }
}

function isStatement(value: object): value is CitedStatement {
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'notice' in value &&
    /^[A-Z]+\d+$/.test(value.id)
  );
}
