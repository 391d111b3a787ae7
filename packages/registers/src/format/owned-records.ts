import {
  AGREEMENT_KINDS,
  AGREEMENT_TIERS,
  BASIS_SCOPES,
  COMBINATIONS,
  CONSENT_SENSES,
  FLOW_FREQUENCIES,
  FLOW_MODES,
  GDPR_CLASSES,
  HANDLING_KINDS,
  MODALITIES,
  PARTY_KINDS,
  RECIPIENT_ROLES,
  REGIMES,
  STATEMENT_KINDS,
  STATEMENT_SCOPES,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { assertion, classOfData, evidence, outsideEvidence, period, qualifiers } from './parts.ts';
import {
  agreementId,
  anchor,
  basisUseId,
  categoryId,
  conditionId,
  flowId,
  groupId,
  handlingId,
  legalBasisId,
  legislationId,
  ownedPartyId,
  partialDate,
  partyId,
  purposeId,
  sourceId,
  sourceWords,
  stageId,
  statementId,
  text,
} from './scalars.ts';

/** Records that one register owns. Each rests on statements of its own source. */

export const statement = z.strictObject({
  id: statementId,
  source: sourceId,
  section: text,
  line: z.int().positive(),
  kind: z.enum(STATEMENT_KINDS),
  scope: z.enum(STATEMENT_SCOPES),
  text: text.meta({ description: 'What it says, in our own words.' }),
  anchor,
  tiesPartyToCategory: z.boolean().optional(),
  classes: z.array(classOfData).optional(),
  modality: z.enum(MODALITIES).optional(),
  dangling: sourceWords.optional().meta({
    description: 'A word that compares with something before it ("other") where nothing is.',
  }),
  ...qualifiers,
});

/** What a claim that rests on statements carries. */
export const link = { ...evidence, ...qualifiers, ...assertion };
const partyLink = z.strictObject({ party: partyId, ...link });
const purposeLink = z.strictObject({ purpose: purposeId, ...link });
const categoryLink = z.strictObject({ category: categoryId, ...link });

export const ownedParty = z.strictObject({
  id: ownedPartyId,
  kind: z.enum(PARTY_KINDS).extract(['CLASS', 'TEAM', 'HUB', 'SYSTEM', 'SUBJECT', 'UNNAMED']),
  name: text,
  shortName: text.optional(),
  description: text.optional(),
  instanceOf: z.array(partyId).optional().meta({ description: 'Shared kinds of body that it is.' }),
  partOf: z.array(partyLink).optional(),
  members: z
    .array(z.strictObject({ party: partyId, ...link, ...period }))
    .optional()
    .meta({ description: 'For a hub: the bodies and teams in it.' }),
  purposes: z.array(purposeLink).optional().meta({ description: 'For a team: what it is for.' }),
  whichNotSaid: z
    .boolean()
    .optional()
    .meta({ description: 'For a team: the source does not say which teams these are.' }),
  open: sourceWords.optional().meta({ description: 'For a hub: words that leave the list open.' }),
  ...evidence,
});

export const purpose = z.strictObject({
  id: purposeId,
  name: text,
  description: text.optional(),
  dpv: text.optional(),
  within: purposeId.optional().meta({ description: 'The wider purpose that it is part of.' }),
  forOthers: z.boolean().optional().meta({
    description:
      'True if it is not for the welfare of the person or family, like fraud or funding.',
  }),
  requiredBy: z.array(z.strictObject({ legislation: legislationId, ...link })).optional(),
  ...evidence,
});

export const dataFlow = z.strictObject({
  id: flowId,
  name: text.meta({ description: 'A short name: "Return to the Department for Education".' }),
  passage: text.meta({ description: 'Heading under which flows of one passage are shown.' }),
  from: partyLink,
  to: z.strictObject({
    party: partyId,
    role: z
      .enum(RECIPIENT_ROLES)
      .optional()
      .meta({ description: 'If left out: OWN_TEAM for a part of the sender, else OTHER_BODY.' }),
    ...link,
  }),
  via: z.array(partyLink).optional(),
  mode: z.enum(FLOW_MODES).optional(),
  frequency: z.enum(FLOW_FREQUENCIES).optional(),
  modality: z.enum(MODALITIES).optional(),
  verb: sourceWords.optional().meta({ description: 'The verb of the source: "will need to".' }),
  condition: text.optional(),
  openList: z
    .strictObject({ words: sourceWords, ...evidence })
    .optional()
    .meta({ description: 'The list of recipients or sources it stands in is left open.' }),
  consent: z.enum(CONSENT_SENSES).optional(),
  carries: z.array(categoryLink).optional(),
  excludes: z.array(categoryLink).optional(),
  purposes: z.array(purposeLink).optional(),
  about: z.array(z.strictObject({ group: groupId, ...link })).optional(),
  stages: z.array(z.strictObject({ stage: stageId, ...link })).optional(),
  agreements: z.array(z.strictObject({ agreement: agreementId, ...link })).optional(),
  conditions: z.array(z.strictObject({ condition: conditionId, ...evidence })).optional(),
  requiredBy: z.array(z.strictObject({ legislation: legislationId, ...link })).optional(),
  permittedBy: z.array(z.strictObject({ legislation: legislationId, ...link })).optional(),
  requiredByLawNotNamed: z
    .strictObject({ ...evidence })
    .optional()
    .meta({ description: 'The source says that law requires it and does not say which.' }),
  onceThere: z.array(z.strictObject({ handling: handlingId, ...evidence })).optional(),
  note: text.optional(),
  ...assertion,
  ...period,
  ...evidence,
});

export const handling = z.strictObject({
  id: handlingId,
  kind: z.enum(HANDLING_KINDS),
  by: partyId,
  in: partyId.optional().meta({ description: 'The system it happens in.' }),
  uses: z.array(categoryId).optional(),
  to: partyId.optional().meta({ description: 'Only for ONWARD_DISCLOSURE.' }),
  description: text,
  ...evidence,
});

export const basisUse = z.strictObject({
  id: basisUseId,
  scope: z.enum(BASIS_SCOPES),
  flows: z.array(flowId).optional().meta({ description: 'With scope FLOW.' }),
  purposes: z.array(purposeId).optional().meta({ description: 'With scope PURPOSE.' }),
  combination: z.enum(COMBINATIONS),
  combinationWords: sourceWords.optional().meta({ description: 'The and/or of the source.' }),
  bases: z
    .array(
      z.strictObject({
        basis: legalBasisId,
        with: z.array(z.strictObject({ basis: legalBasisId, ...evidence })).optional(),
        ...link,
      }),
    )
    .min(1),
  cites: z.array(z.strictObject({ legislation: legislationId, ...link })).optional(),
  by: partyId.optional(),
  regime: z.enum(REGIMES).optional().meta({ description: 'UK_GDPR if left out.' }),
  forClass: z.enum(GDPR_CLASSES).optional().meta({
    description: 'With scope NOTICE: the source says it for whatever is in this class of data.',
  }),
  condition: text.optional(),
  note: text.optional(),
  ...evidence,
});

export const agreement = z.strictObject({
  id: agreementId,
  title: text,
  titleKnown: z.boolean().optional().meta({ description: 'False if the source gives no title.' }),
  tier: z.enum(AGREEMENT_TIERS).optional(),
  kind: z.enum(AGREEMENT_KINDS).optional(),
  parties: z
    .array(
      z.strictObject({
        party: partyId,
        role: text.optional(),
        statements: z.array(statementId).optional(),
        ...qualifiers,
        ...period,
        ...outsideEvidence,
      }),
    )
    .optional(),
  open: sourceWords.optional(),
  covers: z
    .array(
      z.strictObject({ category: categoryId.optional(), purpose: purposeId.optional(), ...link }),
    )
    .optional(),
  under: agreementId.optional(),
  signed: z.boolean().optional().meta({ description: 'Leave out if it is not known.' }),
  reviewOn: partialDate.optional(),
  outside: z
    .strictObject({ description: text, ...outsideEvidence })
    .optional()
    .meta({ description: 'What is known of it from outside the notice.' }),
  condition: text.optional(),
  ...period,
  ...evidence,
});
