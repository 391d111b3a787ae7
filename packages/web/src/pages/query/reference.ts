/** The schema of the API as its reference pages show it. */

export type TypeKind = 'QUESTIONS' | 'RECORD' | 'INPUT' | 'WORDS' | 'ONE_OF' | 'SHARED' | 'VALUE';

export interface TypeEntry {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  readonly fields: readonly FieldEntry[];
  readonly inputs: readonly InputEntry[];
  readonly values: readonly ValueEntry[];
  /** Of a union: what it can be. */
  readonly oneOf: readonly string[];
  readonly isA: readonly string[];
  /** Fields and arguments that have it. */
  readonly usedIn: readonly string[];
}

interface ValueEntry {
  readonly name: string;
  readonly description: string;
  /** What to use instead; null if it is not to be removed. */
  readonly deprecated: string | null;
}

export interface InputEntry extends ValueEntry {
  /** As GraphQL writes it: `[Party!]!`. */
  readonly type: string;
  readonly typeName: string;
  readonly ifLeftOut?: string | null;
}

export interface FieldEntry extends InputEntry {
  readonly args: readonly InputEntry[];
}

export const KIND_WORDS: Readonly<Record<TypeKind, string>> = {
  QUESTIONS: 'Questions',
  RECORD: 'Records and answers',
  INPUT: 'What a question takes',
  WORDS: 'Fixed words',
  ONE_OF: 'One of several',
  SHARED: 'Shared by several',
  VALUE: 'Plain values',
};

/** The kinds in the order in which they are listed. */
export const KINDS: readonly TypeKind[] = ['RECORD', 'INPUT', 'WORDS', 'ONE_OF', 'SHARED', 'VALUE'];

/** Types and fields whose name or meaning has all the words; of types in which only a field does, the field. */
export function found(
  types: readonly TypeEntry[],
  text: string,
): readonly { readonly type: TypeEntry; readonly field: string | null; readonly words: string }[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const has = (entry: { readonly name: string; readonly description: string }) => {
    const held = `${entry.name} ${entry.description}`.toLowerCase();
    return wanted.every((word) => held.includes(word));
  };
  return types.flatMap((type) => [
    ...(has(type) ? [{ type, field: null, words: type.description }] : []),
    ...[...type.fields, ...type.inputs, ...type.values]
      .filter(has)
      .map(({ name, description }) => ({ type, field: name, words: description })),
  ]);
}

/** Where a type stands among the pages; a field of it is a place on its page. */
export function schemaPath(typeName: string, field: string | null = null): string {
  return `/query/schema/${typeName}${field === null ? '' : `#${field}`}`;
}
