import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { certainties } from '../../components/certainty.ts';
import { parseAsTrueOrFalse } from '../../shell/left-out.ts';
import { NO_AGREEMENT } from '../questions/choices.ts';
import { groupIds } from './lines.ts';

/** What a basis can be said of. */
export const basisScopes = ['FLOW', 'PURPOSE', 'NOTICE'] as const;

export const matrixParts = {
  /** The sender whose recipients are shown. */
  from: parseAsString,
  /** What the question itself is limited to; ids, as in the questions. */
  purpose: parseAsString,
  stage: parseAsString,
  about: parseAsString,
  agreement: parseAsString,
  basis: parseAsString,
  basisScope: parseAsStringLiteral(basisScopes),
  certainty: parseAsStringLiteral(certainties),
  role: parseAsStringLiteral(['OTHER_BODY', 'PROCESSOR', 'OWN_TEAM'] as const),
  kind: parseAsStringLiteral(groupIds),
  /** Words that a recipient's name or remark must hold. */
  q: parseAsString.withDefault(''),
  /** Only the categories of which something is said. */
  said: parseAsTrueOrFalse.withDefault(false),
  /** Groups of recipients that are folded. */
  folded: parseAsArrayOf(parseAsStringLiteral(groupIds)).withDefault([]),
  /** On narrow screens: the one group of categories shown. */
  group: parseAsString,
  /** The open card: its row (flow and party) and its category, or `notStated`. */
  row: parseAsString,
  category: parseAsString,
};

/** The column that is not a category, in the address. */
export const notStatedColumn = 'notStated';

/** Every state of the matrix has its address: sender, filters, folds, the open card. */
export function useMatrixAddress() {
  return useQueryStates(matrixParts);
}

export type MatrixAddress = ReturnType<typeof useMatrixAddress>[0];
export type ChangeAddress = ReturnType<typeof useMatrixAddress>[1];

/** What the API is asked beside the sender and the date. */
export function askedOf({ agreement, basisScope, certainty, ...address }: MatrixAddress) {
  const { purpose, stage, about, basis } = address;
  return {
    purpose,
    stage,
    about,
    agreement: agreement === NO_AGREEMENT ? null : agreement,
    noAgreement: agreement === NO_AGREEMENT ? true : null,
    basis,
    basisScope: basisScope === null ? null : [basisScope],
    certainty: certainty === null ? null : [certainty],
  };
}
