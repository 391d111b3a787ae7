import {
  BASIS_KINDS,
  BASIS_SCOPES,
  COMBINATIONS,
  COMMITMENT_KINDS,
  CONSENT_SENSES,
  CONTACT_MATTERS,
  GDPR_CLASSES,
  LEGISLATION_KINDS,
  MODALITIES,
  NAME_STANDINGS,
  OFFER_POLARITIES,
  SHARING_GROUNDS,
  STATEMENT_KINDS,
} from '@sharing-atlas/model';
import { z } from 'zod';
import {
  assertion,
  classes,
  flag,
  maybeNumber,
  maybeText,
  orderedTexts,
  outside,
  partyKind,
  period,
  texts,
} from '../queries/decode.ts';

const maybeFlag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);

function listOf<Schema extends z.ZodType<string>>(schema: Schema) {
  return z
    .array(schema)
    .nullish()
    .transform((values) => values ?? []);
}

function maybe<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}

const owned = { registerId: z.string(), statementIds: texts };

/** What the checks read of each label of node. */
export const nodeShapes = {
  Register: z.object({ title: z.string(), noticeId: maybeText }),
  Source: z.object({ title: z.string(), ...period }),
  Statement: z.object({
    registerId: z.string(),
    section: z.string(),
    line: z.number(),
    kind: z.enum(STATEMENT_KINDS),
    dangling: maybeText,
  }),
  Party: z.object({
    ...owned,
    kind: partyKind,
    name: z.string(),
    shortName: maybeText,
    area: maybeText,
    wide: flag,
    criminalJustice: flag,
    whichNotSaid: flag,
    nameIs: maybe(z.enum(NAME_STANDINGS)),
    behindName: maybeText,
    open: maybeText,
    nameIsToVerify: flag,
    ...period,
    ...outside,
  }),
  PartyName: z.object({ name: z.string(), ...period, ...outside }),
  DataCategory: z.object({
    name: z.string(),
    classes,
    identifier: flag,
    issuedBy: maybeText,
    alleges: flag,
  }),
  Purpose: z.object({ ...owned, name: z.string(), withinId: maybeText, forOthers: flag }),
  LegalBasis: z.object({
    kind: z.enum(BASIS_KINDS),
    reference: z.string(),
    name: z.string(),
    needs: listOf(z.enum(BASIS_KINDS)),
    paragraph: maybeNumber,
    part: maybeNumber,
    notForDecisions: maybeText,
  }),
  BasisUse: z.object({
    ...owned,
    scope: z.enum(BASIS_SCOPES),
    combination: z.enum(COMBINATIONS),
    forClass: maybe(z.enum(GDPR_CLASSES)),
    condition: maybeText,
  }),
  Legislation: z.object({
    kind: z.enum(LEGISLATION_KINDS),
    title: z.string(),
    core: flag,
    referralToId: maybeText,
    referralNeedsAgreement: flag,
    ...period,
    ...outside,
  }),
  Agreement: z.object({
    ...owned,
    title: z.string(),
    open: maybeText,
    signed: maybeFlag,
    reviewOn: maybeText,
    ...period,
  }),
  DataFlow: z.object({
    ...owned,
    name: z.string(),
    modality: z.enum(MODALITIES),
    verb: maybeText,
    openStatementIds: texts,
    consent: maybe(z.enum(CONSENT_SENSES)),
    lawNotNamed: flag,
    lawNotNamedStatementIds: texts,
    ...period,
  }),
  Right: z.object({ name: z.string(), articles: orderedTexts }),
  RetentionRule: z.object({
    registerId: z.string(),
    /** The statement that gives the rule comes first; then what it adds. */
    statementIds: orderedTexts,
    period: maybeText,
    criterion: maybeText,
    policyNamed: maybeText,
  }),
  Contact: z.object({
    ...owned,
    role: z.string(),
    value: maybeText,
    matters: listOf(z.enum(CONTACT_MATTERS)),
  }),
  Condition: z.object({ ...owned, onlyIf: listOf(z.enum(SHARING_GROUNDS)) }),
  Commitment: z.object({ ...owned, kind: z.enum(COMMITMENT_KINDS) }),
  Handling: z.object({ ...owned }),
  Document: z.object({ ...owned, kind: z.string() }),
  Programme: z.object({ name: z.string(), events: orderedTexts, ...outside }),
  Acceptance: z.object({
    registerId: z.string(),
    check: z.string(),
    about: texts,
    reason: z.string(),
    role: z.string(),
    on: z.string(),
    lookAgainOn: z.string(),
  }),
};
export type NodeShapes = typeof nodeShapes;

/** What the checks read of a relationship: of most, only a part is there. */
export const claimShape = z.object({
  registerId: maybeText,
  statementIds: texts,
  condition: maybeText,
  open: maybeText,
  writtenAs: maybeText,
  assertion,
  role: maybeText,
  kind: maybeText,
  on: maybeText,
  forArea: maybeText,
  forBasisId: maybeText,
  polarity: maybe(z.enum(OFFER_POLARITIES)),
  bases: texts,
  form: maybeText,
  allOthers: flag,
  saidToBindId: maybeText,
  saidToBindStatementIds: texts,
  ...period,
  ...outside,
});
