import {
  BASIS_KINDS,
  LEGISLATION_KINDS,
  PARTY_KINDS,
  PROGRAMME_EVENTS,
  SOURCE_KINDS,
} from '@sharing-atlas/model';
import { z } from 'zod';
import {
  classOfData,
  datedName,
  identifier,
  legalPerson,
  outsideEvidence,
  period,
  succession,
} from './parts.ts';
import {
  categoryId,
  fullDate,
  groupId,
  legalBasisId,
  legislationId,
  partialDate,
  programmeId,
  rightId,
  sharedPartyId,
  sourceId,
  stageId,
  text,
} from './scalars.ts';

/**
 * Records of the reference register: what all registers share. None of them carries a claim of a
 * notice.
 */

export const sharedParty = z.strictObject({
  id: sharedPartyId,
  kind: z.enum(PARTY_KINDS).extract(['ORGANISATION', 'CONCEPT', 'SYSTEM']),
  name: text,
  shortName: text.optional(),
  names: z.array(datedName).optional().meta({ description: 'Other names, with their dates.' }),
  description: text.optional(),
  identifiers: z.array(identifier).optional(),
  instanceOf: z.array(sharedPartyId).optional().meta({ description: 'Kinds of body that it is.' }),
  partOf: sharedPartyId.optional(),
  heldBy: sharedPartyId.optional().meta({ description: 'For a system: the body that holds it.' }),
  area: text.optional(),
  successors: z.array(succession).optional(),
  legalPerson: legalPerson
    .optional()
    .meta({ description: 'Only where the name is not that of a person in law.' }),
  wide: z
    .boolean()
    .optional()
    .meta({ description: 'For a kind of body: so wide that it does not tell who is meant.' }),
  criminalJustice: z
    .boolean()
    .optional()
    .meta({ description: 'For a kind of body: its work is with offences.' }),
  formerIds: z.array(z.string()).optional(),
  ...period,
  ...outsideEvidence,
});

export const category = z.strictObject({
  id: categoryId,
  name: text,
  description: text.optional(),
  classes: z.array(classOfData).min(1),
  identifier: z.boolean().optional().meta({ description: 'True if it identifies a person.' }),
  broader: z.array(categoryId).optional(),
  issuedBy: text
    .optional()
    .meta({ description: 'For an identifier: who gives it out, and so must have supplied it.' }),
  alleges: z.boolean().optional().meta({
    description: 'True if its subject is what someone is said to have done (DPA 2018 s.11(2)).',
  }),
  dpv: text.optional().meta({ description: 'Nearest concept of the Data Privacy Vocabulary.' }),
  synonyms: z.array(text).optional().meta({ description: 'Words that people search with.' }),
  ...outsideEvidence,
});

export const dataSubjectGroup = z.strictObject({
  id: groupId,
  name: text,
  broader: z.array(groupId).optional(),
  dpv: text.optional(),
  ...outsideEvidence,
});

export const stage = z.strictObject({
  id: stageId,
  name: text,
  order: z.int().positive(),
  ...outsideEvidence,
});

export const legalBasis = z.strictObject({
  id: legalBasisId,
  kind: z.enum(BASIS_KINDS),
  reference: text.meta({ description: 'How it is cited: "UK GDPR Art 6(1)(c)".' }),
  name: text,
  dpv: text.optional(),
  needs: z
    .array(z.enum(BASIS_KINDS))
    .optional()
    .meta({ description: 'Which other list must supply a condition (DPA 2018 s.10).' }),
  paragraph: z.int().positive().optional(),
  part: z.int().positive().optional(),
  notForDecisions: text.optional().meta({
    description: 'The provision that bars it for decisions on particular people.',
  }),
  ...period,
  ...outsideEvidence,
});

export const legislation = z.strictObject({
  id: legislationId,
  kind: z.enum(LEGISLATION_KINDS),
  title: text,
  uri: text.optional(),
  partOf: legislationId.optional(),
  binds: text.optional().meta({ description: 'Whom it binds.' }),
  successor: legislationId.optional(),
  core: z.boolean().optional().meta({
    description: 'True if a notice on children’s social care is expected to cite it.',
  }),
  referral: z
    .strictObject({ to: sharedPartyId, needsAgreement: z.boolean() })
    .optional()
    .meta({ description: 'For a duty to refer: to whom, and whether the person must agree.' }),
  ...period,
  ...outsideEvidence,
});

export const right = z.strictObject({
  id: rightId,
  name: text,
  articles: z.array(text).min(1),
  dpv: text.optional(),
  ...outsideEvidence,
});

/** A programme of government that a notice may name. */
export const programme = z.strictObject({
  id: programmeId,
  name: text,
  events: z.array(z.strictObject({ on: partialDate, kind: z.enum(PROGRAMME_EVENTS), words: text })),
  ...outsideEvidence,
});

/** A document that records rest on: a notice, an agreement, a law, a body's history. */
export const source = z.strictObject({
  id: sourceId,
  kind: z.enum(SOURCE_KINDS),
  title: text,
  publisher: sharedPartyId.optional(),
  url: text.optional(),
  publisherSite: text.optional(),
  retrievedOn: fullDate.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .optional()
    .meta({ description: 'Checksum of the text as it was seen.' }),
  lines: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Lines of the text that are not empty.' }),
  note: text.optional(),
  ...period,
});
