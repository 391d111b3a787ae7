import { parseAsString } from 'nuqs';
import type { AddressParts } from '../../../shell/left-out.ts';
import type { ChoiceKind } from '../choices.ts';
import type { Given } from '../kinds.ts';

/** A field of the question's sentence. */
export interface Field {
  name: Given;
  label: string;
  of: ChoiceKind | 'steps' | 'day';
  /** What leaving it open means, in words: “any party”. Without it the field must be filled. */
  open?: string;
  /** Where it is left open the question in words does not speak of it. */
  isUnsaidOpen?: boolean;
}

/** The question as a sentence: words, and fields between them. */
export type Piece = string | Field;

/** The fields of a sentence. */
export function fieldsOf(pieces: readonly Piece[]): Field[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** What the question in words says: without fields left open that it does not speak of. */
export function saidOf(
  pieces: readonly Piece[],
  asked: Pick<URLSearchParams, 'get'>,
): readonly Piece[] {
  const isUnsaid = (piece: Piece | undefined) =>
    typeof piece === 'object' && piece.isUnsaidOpen === true && !asked.get(piece.name);
  // The words before a field lead to it alone.
  return pieces.filter(
    (piece, index) =>
      !isUnsaid(piece) && !(typeof piece === 'string' && isUnsaid(pieces[index + 1])),
  );
}

/** The parts of the address that these fields are; what a field cannot be, the answer tells. */
export function partsOf(fields: readonly { name: string }[]): AddressParts {
  return Object.fromEntries(fields.map(({ name }) => [name, parseAsString]));
}

/** The labels of the fields that must be filled and are not. */
export function missingFrom(
  pieces: readonly Piece[],
  values: Readonly<Partial<Record<Given, string | null>>>,
): string[] {
  return fieldsOf(pieces)
    .filter(({ name, open }) => open === undefined && !values[name])
    .map(({ label }) => label);
}

/** A sender and a recipient, each of which may be left open. */
export const openEnds: readonly Piece[] = [
  'from',
  { name: 'from', label: 'Sender', of: 'party', open: 'any party' },
  'to',
  { name: 'to', label: 'Recipient', of: 'party', open: 'any other party' },
];
