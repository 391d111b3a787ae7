import {
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  AGREEMENT_TIERS,
  APART_REASONS,
  ASSERTIONS,
  BASIS_KINDS,
  BASIS_SCOPES,
  CATEGORY_CERTAINTIES,
  CLASS_HOLDS,
  CLASS_SAID_BY,
  COMBINATIONS,
  COMPLETENESS_REASONS,
  CONSENT_SENSES,
  DIMENSIONS,
  FLOW_FREQUENCIES,
  FLOW_MODES,
  GDPR_CLASSES,
  HANDLING_KINDS,
  LEGISLATION_KINDS,
  MODALITIES,
  OFFER_POLARITIES,
  PARTY_CERTAINTIES,
  PARTY_KINDS,
  PERIOD_STATES,
  RECIPIENT_ROLES,
  REGIMES,
  STATEMENT_KINDS,
  STATEMENT_SCOPES,
  SUCCESSION_KINDS,
  VERDICTS,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';

function enumOf<const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
  description: string,
) {
  return builder.enumType(name, { values, description });
}

export const PartyKind = enumOf('PartyKind', PARTY_KINDS, 'What a party is.');
export const PartyCertainty = enumOf(
  'PartyCertainty',
  PARTY_CERTAINTIES,
  'How sure it is that the party of a row is the one the notice speaks of.',
);
export const CategoryCertainty = enumOf(
  'CategoryCertainty',
  CATEGORY_CERTAINTIES,
  'How sure it is that a flow carries the category asked about. NOT_STATED: the party is named, what it receives is not. EXCLUDED: this flow is said not to carry it.',
);
export const ApartReason = enumOf(
  'ApartReason',
  APART_REASONS,
  'Why a recipient is counted apart instead of being a row of the answer.',
);
export const Verdict = enumOf(
  'Verdict',
  VERDICTS,
  'UNKNOWN: nothing is stated. INCOMPLETE: what is stated leaves room for more. COMPLETE: complete for what the notices state, never for what happens.',
);
export const Dimension = enumOf('Dimension', DIMENSIONS, 'What completeness was worked out for.');
export const CompletenessReason = enumOf(
  'CompletenessReason',
  COMPLETENESS_REASONS,
  'Why an answer is not, or may not be, the whole of it.',
);
export const PeriodState = enumOf(
  'PeriodState',
  PERIOD_STATES,
  'Where a date stands to a period. UNKNOWN wherever an end that matters is not recorded.',
);
export const RecipientRole = enumOf(
  'RecipientRole',
  RECIPIENT_ROLES,
  'How a recipient stands to the sender: another body, a processor (a recipient too, Art 4(9)), or a team of its own (access, not disclosure).',
);
export const Assertion = enumOf(
  'Assertion',
  ASSERTIONS,
  'Said by the source, or inferred by a curator.',
);
export const Modality = enumOf('Modality', MODALITIES, 'How strongly the source puts it.');
export const FlowMode = enumOf('FlowMode', FLOW_MODES, 'How the data reach the recipient.');
export const FlowFrequency = enumOf('FlowFrequency', FLOW_FREQUENCIES, 'How often.');
export const ConsentSense = enumOf(
  'ConsentSense',
  CONSENT_SENSES,
  'What the person’s agreement means where a passage mentions it. Consent to a service is not by itself an Art 6(1)(a) basis.',
);
export const GdprClass = enumOf(
  'GdprClass',
  GDPR_CLASSES,
  'Classes of personal data: Art 4(1), Art 9(1), Art 10.',
);
export const ClassHolds = enumOf(
  'ClassHolds',
  CLASS_HOLDS,
  'Whether a category is in a class, or only may be.',
);
export const ClassSaidBy = enumOf('ClassSaidBy', CLASS_SAID_BY, 'Who says so.');
export const BasisScope = enumOf(
  'BasisScope',
  BASIS_SCOPES,
  'Whether a basis is said of one flow, of a purpose, or of the notice as a whole.',
);
export const Combination = enumOf(
  'Combination',
  COMBINATIONS,
  'The notice’s own and/or between bases.',
);
export const Regime = enumOf(
  'Regime',
  REGIMES,
  'UK GDPR, or Part 3 of the DPA 2018 (law enforcement).',
);
export const BasisKind = enumOf(
  'BasisKind',
  BASIS_KINDS,
  'Which list a basis or condition stands in.',
);
export const LegislationKind = enumOf(
  'LegislationKind',
  LEGISLATION_KINDS,
  'What kind of law or guidance.',
);
export const AgreementTier = enumOf('AgreementTier', AGREEMENT_TIERS, 'Tier of an agreement.');
export const AgreementKind = enumOf('AgreementKind', AGREEMENT_KINDS, 'Kind of agreement.');
export const AgreementState = enumOf(
  'AgreementState',
  AGREEMENT_STATES,
  'How an agreement stands at a date. DUE_FOR_REVIEW: the day of its review has come, and it has not expired. UNKNOWN wherever an end that matters is not recorded.',
);
export const StatementKind = enumOf(
  'StatementKind',
  STATEMENT_KINDS,
  'What kind of assertion it is.',
);
export const StatementScope = enumOf(
  'StatementScope',
  STATEMENT_SCOPES,
  'What a statement ties together. RECIPIENT_ONLY: the party is named, its categories are not.',
);
export const SuccessionKind = enumOf(
  'SuccessionKind',
  SUCCESSION_KINDS,
  'How one body followed another.',
);
export const OfferPolarity = enumOf(
  'OfferPolarity',
  OFFER_POLARITIES,
  'Offered, or excluded by name.',
);
export const HandlingKind = enumOf(
  'HandlingKind',
  HANDLING_KINDS,
  'What a recipient is said to do. Linkage is not an onward disclosure.',
);
