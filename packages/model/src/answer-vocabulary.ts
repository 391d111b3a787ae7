/** The closed vocabularies of answers: how sure, how complete, how it stands at a date. */

/** How sure it is that a flow carries the category asked about; see `certainty.ts`. */
export const CATEGORY_CERTAINTIES = [
  'STATED',
  'STATED_PART',
  'STATED_WIDER',
  'INFERRED',
  'NOT_STATED',
  'EXCLUDED',
] as const;
export type CategoryCertainty = (typeof CATEGORY_CERTAINTIES)[number];

/** How sure it is that the party of a row is the one the notice speaks of; see `parties.ts`. */
export const PARTY_CERTAINTIES = [
  'NAMED',
  'KIND_NAMED',
  'MEMBER_OF_HUB',
  'MAY_BE_INSTANCE',
  'UNNAMED',
] as const;
export type PartyCertainty = (typeof PARTY_CERTAINTIES)[number];

/** Why a flow is counted apart instead of being a row of the answer. */
export const APART_REASONS = ['OTHER_CATEGORIES_STATED', 'NOT_ON_LIST', 'NOT_IN_FORCE'] as const;
export type ApartReason = (typeof APART_REASONS)[number];

export const VERDICTS = ['UNKNOWN', 'INCOMPLETE', 'COMPLETE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an answer can be complete or incomplete in. */
export const DIMENSIONS = ['RECIPIENTS', 'ONE_RECIPIENT', 'SOURCES', 'ONE_SOURCE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Why an answer is not, or may not be, the whole of it. */
export const COMPLETENESS_REASONS = [
  'CATEGORIES_NOT_STATED',
  'PARTY_NOT_NAMED',
  'OPEN_LIST_OF_RECIPIENTS',
  'OPEN_LIST_OF_CATEGORIES',
  'OTHER_CATEGORIES_STATED',
  'NOT_ON_LIST',
  'VALIDITY_UNKNOWN',
  'NOT_IN_FORCE',
  'BASIS_ONLY_NOTICE_WIDE',
  'FILTER_MAY_BE',
  'DOCUMENT_NOT_READ',
  'FILTER_NOT_KNOWN',
  'REGISTER_COVERAGE',
] as const;
export type CompletenessReason = (typeof COMPLETENESS_REASONS)[number];

/** Where a date stands to a period whose ends may be unknown. */
export const PERIOD_STATES = ['NOT_BEGUN', 'CURRENT', 'ENDED', 'UNKNOWN'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** How an agreement stands at a date. DUE_FOR_REVIEW: the day of its review has come. */
export const AGREEMENT_STATES = [
  'NOT_BEGUN',
  'CURRENT',
  'DUE_FOR_REVIEW',
  'EXPIRED',
  'UNKNOWN',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Which end of the flows an answer lists. */
export type AnswerSide = 'RECIPIENTS' | 'SOURCES';
