import {
  COMMITMENT_KINDS,
  CONTACT_CHANNELS,
  CONTACT_MATTERS,
  OFFER_POLARITIES,
  PROCESSING_ROLES,
  SHARING_GROUNDS,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { link } from './owned-records.ts';
import { classOfData, evidence } from './parts.ts';
import {
  acceptanceId,
  categoryId,
  commitmentId,
  conditionId,
  contactId,
  documentId,
  fullDate,
  groupId,
  legalBasisId,
  legislationId,
  partyId,
  programmeId,
  purposeId,
  retentionId,
  rightId,
  securityId,
  sharedPartyId,
  statementId,
  text,
  transferId,
} from './scalars.ts';

/** What a register records of its notice as a whole: roles, law, rights, keeping, contacts, duties. */

export const role = z.strictObject({
  party: partyId,
  role: z.enum(PROCESSING_ROLES),
  of: z
    .string()
    .meta({ description: 'What it has the role for: a source, flow, purpose or system, by id.' }),
  ...link,
});

export const listing = z.strictObject({
  category: categoryId,
  about: z.array(groupId).optional(),
  classes: z.array(classOfData).optional(),
  ...link,
});

export const citation = z.strictObject({
  legislation: legislationId,
  saidToBind: z
    .strictObject({ party: sharedPartyId, ...evidence })
    .optional()
    .meta({ description: 'Whom the source says that this law binds.' }),
  ...link,
});

export const offer = z.strictObject({
  right: rightId,
  polarity: z.enum(OFFER_POLARITIES),
  bases: z
    .array(legalBasisId)
    .optional()
    .meta({ description: 'The bases that the offer depends on, where the source says so.' }),
  articlesNamed: z.boolean().optional().meta({
    description: 'True if the source itself gives the articles; else they are the curator’s.',
  }),
  form: z
    .enum(['IN_WRITING'])
    .optional()
    .meta({ description: 'The form that the source asks for.' }),
  allOthers: z
    .boolean()
    .optional()
    .meta({ description: 'With EXCLUDED: the source says that all other rights apply.' }),
  ...link,
});

export const retentionRule = z.strictObject({
  id: retentionId,
  description: text,
  period: text.optional().meta({ description: 'The period, if the source gives one.' }),
  criterion: text.optional(),
  policyNamed: text.optional(),
  afterwards: text.optional(),
  exception: text.optional(),
  appliesTo: z.array(z.union([purposeId, categoryId])).optional(),
  ...evidence,
});

export const securityMeasure = z.strictObject({ id: securityId, description: text, ...evidence });

export const transfer = z.strictObject({
  id: transferId,
  description: text,
  outsideUk: z.enum(['NOT_ROUTINELY', 'YES', 'NOT_STATED']),
  condition: text.optional(),
  safeguards: text.optional(),
  ...evidence,
});

export const contact = z.strictObject({
  id: contactId,
  role: text.meta({ description: 'A role, never a person: "Data Protection Officer".' }),
  of: partyId,
  purpose: text.meta({ description: 'What it is for: "access requests".' }),
  channel: z.enum(CONTACT_CHANNELS),
  matters: z.array(z.enum(CONTACT_MATTERS)).optional(),
  value: text.optional(),
  note: text.optional(),
  ...evidence,
});

export const condition = z.strictObject({
  id: conditionId,
  description: text,
  onlyIf: z
    .array(z.enum(SHARING_GROUNDS))
    .optional()
    .meta({ description: 'With EVERY_SHARING: the source says that it shares only on these.' }),
  appliesTo: z.enum(['EVERY_SHARING', 'EVERY_LISTED_RECIPIENT', 'NAMED_FLOWS', 'SERVICE']),
  ...evidence,
});

export const commitment = z.strictObject({
  id: commitmentId,
  kind: z.enum(COMMITMENT_KINDS),
  description: text,
  about: z.array(partyId).optional(),
  refersTo: z.array(documentId).optional(),
  ...evidence,
});

export const referredDocument = z.strictObject({
  id: documentId,
  title: text,
  kind: z.enum(['NOTICE', 'POLICY', 'APPROPRIATE_POLICY', 'GUIDANCE', 'WEB_PAGE']),
  read: z.boolean().meta({ description: 'Whether its text is in this register.' }),
  url: text.optional(),
  bearsOn: text.optional().meta({ description: 'What it could add to an answer.' }),
  ...evidence,
});

/** A government programme that the notice names. */
export const mention = z.strictObject({ programme: programmeId, ...link });

/**
 * A finding that the publisher, or the keeper of the register, has looked at and accepts. It stays
 * among the findings, with the reason.
 */
export const acceptance = z.strictObject({
  id: acceptanceId,
  check: text.meta({ description: 'Id of the check, like "flow-without-agreement".' }),
  about: z
    .array(text)
    .optional()
    .meta({ description: 'Ids of the records or statements; all of this register if left out.' }),
  reason: text,
  role: text.meta({ description: 'Role of who accepts it, never a name.' }),
  on: fullDate,
  lookAgainOn: fullDate,
});

export const outOfScope = z.strictObject({ statement: statementId, reason: text });
