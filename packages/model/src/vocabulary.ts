/**
 * The closed vocabularies of the graph. Each list is the one place where its words are spelt;
 * the register format, the graph schema and the API's enums are all made from them.
 */

/** What a party is: see `CONTEXT.md`, "Party". */
export const PARTY_KINDS = [
  'ORGANISATION',
  'CLASS',
  'CONCEPT',
  'TEAM',
  'HUB',
  'SYSTEM',
  'SUBJECT',
  'UNNAMED',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** UK GDPR classes of personal data: Art 4(1), Art 9(1), Art 10; recital 26 for anonymised data. */
export const GDPR_CLASSES = [
  'PERSONAL',
  'SPECIAL_CATEGORY',
  'CRIMINAL_OFFENCE',
  'ANONYMISED',
] as const;
export type GdprClass = (typeof GDPR_CLASSES)[number];

/** Whether a category is in a GDPR class, or only can be. */
export const CLASS_HOLDS = ['IS', 'MAY_BE'] as const;

/** Who says that a category is in a GDPR class. */
export const CLASS_SAID_BY = ['NOTICE', 'CURATOR'] as const;

export const SOURCE_KINDS = [
  'NOTICE',
  'AGREEMENT',
  'ROPA',
  'LAW',
  'ORGANISATION_HISTORY',
  'VOCABULARY',
] as const;

/** What kind of assertion a statement is. */
export const STATEMENT_KINDS = [
  'ORGANISATION',
  'ROLE',
  'DOCUMENT',
  'SOURCE_OF_DATA',
  'RECIPIENT',
  'EXCLUSION',
  'PURPOSE',
  'DATA_CATEGORY',
  'SERVICE',
  'HUB',
  'HUB_MEMBERSHIP',
  'LEGAL_BASIS',
  'LEGISLATION',
  'AGREEMENT',
  'CONDITION',
  'RETENTION',
  'TRANSFER',
  'RIGHT',
  'SECURITY',
  'ACCURACY',
  'SYSTEM',
  'PROCESSOR',
  'CONTACT',
  'CONSEQUENCE',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a statement ties together: see `CONTEXT.md`, "Scope of a statement". */
export const STATEMENT_SCOPES = [
  'EXPLICIT',
  'RECIPIENT_ONLY',
  'CATEGORY_ONLY',
  'NOTICE_WIDE',
] as const;
export type StatementScope = (typeof STATEMENT_SCOPES)[number];

/** How strongly the source puts it; the source's own verb is kept beside it. */
export const MODALITIES = ['MUST', 'WILL', 'MAY', 'NOT_STATED'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether the source says it, or a curator inferred it (then with a reason). */
export const ASSERTIONS = ['STATED', 'INFERRED'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

export const FLOW_MODES = [
  'DISCLOSURE',
  'EXCHANGE',
  'SHARED_ACCESS',
  'MATCHING',
  'NOT_STATED',
] as const;
export type FlowMode = (typeof FLOW_MODES)[number];

export const FLOW_FREQUENCIES = ['ONE_OFF', 'REGULAR', 'NOT_STATED'] as const;
export type FlowFrequency = (typeof FLOW_FREQUENCIES)[number];

/**
 * What the person's agreement means where a passage mentions it. Consent to a service is not by
 * itself an Art 6(1)(a) basis (ICO guidance on consent).
 */
export const CONSENT_SENSES = [
  'ART6',
  'CONFIDENTIALITY',
  'SERVICE',
  'STATUTORY',
  'UNCLEAR',
] as const;
export type ConsentSense = (typeof CONSENT_SENSES)[number];

/** How a recipient stands to the sender: Art 4(9), Art 4(8), and access inside one controller. */
export const RECIPIENT_ROLES = ['OTHER_BODY', 'PROCESSOR', 'OWN_TEAM'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** Roles under Art 4(7), 4(8), 26 and 28 UK GDPR. */
export const PROCESSING_ROLES = [
  'CONTROLLER',
  'JOINT_CONTROLLER',
  'PROCESSOR',
  'SUB_PROCESSOR',
  'UNCLEAR',
] as const;

/** Where a use of a basis is said: of one flow, of a purpose, or of the notice as a whole. */
export const BASIS_SCOPES = ['FLOW', 'PURPOSE', 'NOTICE'] as const;
export type BasisScope = (typeof BASIS_SCOPES)[number];

/** How several bases named together combine, in the notice's own and/or. */
export const COMBINATIONS = ['ALL', 'ANY', 'AND_OR', 'UNCLEAR'] as const;
export type Combination = (typeof COMBINATIONS)[number];

/** UK GDPR, or Part 3 of the Data Protection Act 2018 (law enforcement processing). */
export const REGIMES = ['UK_GDPR', 'PART_3'] as const;

/** Which list a basis or condition stands in. */
export const BASIS_KINDS = ['ART6', 'ART9', 'ART10', 'SCHEDULE1'] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

export const LEGISLATION_KINDS = ['STATUTE', 'SECTION', 'REGULATION', 'GUIDANCE'] as const;
export type LegislationKind = (typeof LEGISLATION_KINDS)[number];

export const AGREEMENT_TIERS = ['FRAMEWORK', 'PURPOSE', 'INDIVIDUAL', 'NOT_STATED'] as const;
export type AgreementTier = (typeof AGREEMENT_TIERS)[number];

export const AGREEMENT_KINDS = [
  'SHARING',
  'CONTROLLER_PROCESSOR',
  'JOINT_CONTROLLERS',
  'CONTRACT',
  'PROTOCOL',
  'NOT_STATED',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const SUCCESSION_KINDS = ['MERGER', 'RENAME', 'SPLIT', 'TRANSFER'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** OFFERED as a right; EXCLUDED by name ("all but"). */
export const OFFER_POLARITIES = ['OFFERED', 'EXCLUDED'] as const;
export type OfferPolarity = (typeof OFFER_POLARITIES)[number];

/** What a source obliges itself or others to, beside rights, security and retention. */
export const COMMITMENT_KINDS = [
  'ACCURACY',
  'SERVICE_RULE',
  'DELIVERY',
  'RIGHTS',
  'LIMIT',
  'CONSEQUENCE',
  'REVISION',
  'SCOPE',
  'MUST_PROVIDE',
  'AUTOMATED_DECISIONS',
] as const;

/** What a recipient is said to do with what it received. Linkage is not an onward disclosure. */
export const HANDLING_KINDS = ['LINKAGE', 'ONWARD_DISCLOSURE', 'USE'] as const;
export type HandlingKind = (typeof HANDLING_KINDS)[number];

export const CONTACT_CHANNELS = ['EMAIL', 'POST', 'PHONE', 'WEB', 'NOT_STATED'] as const;

/** What a contact is for, where the source says so. */
export const CONTACT_MATTERS = [
  'ACCESS',
  'OTHER_RIGHTS',
  'CONSENT',
  'QUERY',
  'COMPLAINT_TO_CONTROLLER',
  'COMPLAINT_TO_COMMISSIONER',
] as const;

/** Why a name is not that of a person in law: a trading name, a service, or a force or office. */
export const NAME_STANDINGS = ['TRADING_NAME', 'SERVICE', 'OFFICE_HOLDER'] as const;

/** What can happen to a government programme. */
export const PROGRAMME_EVENTS = ['RENAMED', 'MOVED', 'ENDED'] as const;

/** The grounds that a source gives where it says that it shares "only if". */
export const SHARING_GROUNDS = ['LAW', 'WELFARE', 'CONSENT'] as const;

/** FAULT: breaks a rule of law or a fact. GAP: something is absent. REVIEW: a person must judge. */
export const FINDING_GRADES = ['FAULT', 'GAP', 'REVIEW'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** Schemes of official identifiers for bodies. */
export const IDENTIFIER_SCHEMES = [
  'ODS',
  'GSS',
  'ICO',
  'URN',
  'GB-COH',
  'GB-CHC',
  'GOV-UK',
] as const;
