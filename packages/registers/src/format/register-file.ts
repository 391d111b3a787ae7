import { z } from 'zod';
import * as wide from './notice-records.ts';
import * as owned from './owned-records.ts';
import { registerId, sharedPartyId, sourceId, text } from './scalars.ts';
import * as shared from './shared-records.ts';

/** The newest form of the files that this version of the program reads. */
export const REGISTER_FORMAT = 1;

/**
 * One file of a register. A register is a folder; its files may divide the sections as they like,
 * and the loader puts them together. This schema is the format's only definition: the checks, the
 * types and the JSON Schema for editors are made from it.
 */
export const registerFile = z.strictObject({
  register: z
    .strictObject({
      format: z
        .int()
        .positive()
        .meta({ description: `Form of these files: ${REGISTER_FORMAT}.` }),
      id: registerId,
      title: text,
      publisher: sharedPartyId.optional(),
      notice: sourceId.optional().meta({ description: 'The notice that this register records.' }),
      statementPrefix: z
        .string()
        .regex(/^[A-Z]{1,6}$/)
        .optional(),
      coverage: text.optional().meta({ description: 'What it covers, and what it does not.' }),
    })
    .optional(),
  sources: z.array(shared.source).optional(),
  statements: z.array(owned.statement).optional(),
  bodies: z.array(shared.sharedParty).optional(),
  categories: z.array(shared.category).optional(),
  dataSubjects: z.array(shared.dataSubjectGroup).optional(),
  stages: z.array(shared.stage).optional(),
  legalBases: z.array(shared.legalBasis).optional(),
  legislation: z.array(shared.legislation).optional(),
  rights: z.array(shared.right).optional(),
  programmes: z.array(shared.programme).optional(),
  parties: z.array(owned.ownedParty).optional(),
  purposes: z.array(owned.purpose).optional(),
  flows: z.array(owned.dataFlow).optional(),
  handlings: z.array(owned.handling).optional(),
  basisUses: z.array(owned.basisUse).optional(),
  agreements: z.array(owned.agreement).optional(),
  roles: z.array(wide.role).optional(),
  holds: z.array(wide.listing).optional(),
  citations: z.array(wide.citation).optional(),
  offers: z.array(wide.offer).optional(),
  retention: z.array(wide.retentionRule).optional(),
  security: z.array(wide.securityMeasure).optional(),
  transfers: z.array(wide.transfer).optional(),
  contacts: z.array(wide.contact).optional(),
  conditions: z.array(wide.condition).optional(),
  commitments: z.array(wide.commitment).optional(),
  documents: z.array(wide.referredDocument).optional(),
  mentions: z.array(wide.mention).optional(),
  accepted: z.array(wide.acceptance).optional(),
  outOfScope: z.array(wide.outOfScope).optional(),
});

export type RegisterFile = z.infer<typeof registerFile>;
type Section<Name extends keyof RegisterFile> = NonNullable<RegisterFile[Name]>;

/** All files of one register together: every section is there, if only as an empty list. */
export type RegisterRecords = {
  readonly register: Section<'register'>;
} & { readonly [Name in Exclude<keyof RegisterFile, 'register'>]: Section<Name> };

export type SectionName = Exclude<keyof RegisterFile, 'register'>;
