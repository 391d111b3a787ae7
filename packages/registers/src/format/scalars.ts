import { z } from 'zod';

/** Longest anchor, in words: enough to find a passage, too short to copy one. */
export const ANCHOR_MAX_WORDS = 12;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id that belongs to no single register: `org:west-midlands-police`. */
function sharedId(prefix: string, what: string) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}:${slug}$`), `must look like ${prefix}:some-name`)
    .meta({ description: `Id of ${what}: minted once, never changed.` });
}

/** An id that one register owns: `flow:sandwell/return-to-dfe`. */
function ownedId(prefix: string, what: string) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}:${slug}/${slug}$`), `must look like ${prefix}:register/some-name`)
    .meta({ description: `Id of ${what}: minted once, never changed.` });
}

export const registerId = sharedId('register', 'a register');
export const sourceId = ownedId('source', 'a source');
export const statementId = z
  .string()
  .regex(/^[A-Z]{1,6}[0-9]{3,}$/, 'must be capitals followed by at least three digits, like S088')
  .meta({ description: 'Number of a statement, like S088: stable, cite it.' });

/** Bodies and kinds of body are shared; all other parties belong to the register that mentions them. */
export const sharedPartyId = z
  .string()
  .regex(
    new RegExp(`^(?:org|concept|system):${slug}$`),
    'must look like org:some-name, concept:some-name or system:some-name',
  );
export const ownedPartyId = z
  .string()
  .regex(
    new RegExp(`^(?:class|team|hub|system|subject|unnamed):${slug}/${slug}$`),
    'must look like class:register/some-name (or team:, hub:, system:, subject:, unnamed:)',
  );
export const partyId = z.union([sharedPartyId, ownedPartyId], {
  error: 'must be the id of a party, like org:some-name or class:register/some-name',
});

export const categoryId = sharedId('cat', 'a category of personal data');
export const groupId = sharedId('group', 'a group of data subjects');
export const stageId = sharedId('stage', "a stage in a child's journey");
export const legalBasisId = z
  .string()
  .regex(/^(?:uk-gdpr|dpa-2018):[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must look like uk-gdpr:6-1-c')
  .meta({ description: 'Id of a legal basis or condition for processing.' });
export const legislationId = sharedId('leg', 'legislation or guidance');
export const rightId = sharedId('right', 'a right');
export const purposeId = ownedId('purpose', 'a purpose');
export const flowId = ownedId('flow', 'a flow');
export const basisUseId = ownedId('basis', 'a use of legal bases');
export const agreementId = ownedId('agreement', 'an agreement');
export const retentionId = ownedId('retention', 'a retention rule');
export const securityId = ownedId('security', 'a security measure');
export const transferId = ownedId('transfer', 'an international transfer');
export const contactId = ownedId('contact', 'a role contact');
export const conditionId = ownedId('condition', 'a condition');
export const commitmentId = ownedId('commitment', 'a commitment');
export const handlingId = ownedId('handling', 'what a recipient does with the data');
export const programmeId = sharedId('programme', 'a government programme');
export const acceptanceId = ownedId('acceptance', 'a finding that was accepted');
export const documentId = ownedId('document', 'a document referred to');

/** A calendar day, month or year: `2021-03-31`, `2021-03`, `2021`. The shape tells the precision. */
export const partialDate = z
  .string()
  .refine(
    isRealPartialDate,
    'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks if only a year',
  )
  .meta({
    description: 'A date as YYYY, YYYY-MM or YYYY-MM-DD. Leave it out if it is not known.',
    pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  });

/** A whole calendar day. */
export const fullDate = z
  .string()
  .refine((text) => text.length === 10 && isRealPartialDate(text), 'must be a real day: YYYY-MM-DD')
  .meta({ description: 'A day as YYYY-MM-DD.', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

function isRealPartialDate(text: string): boolean {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const made = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Words of our own, for people. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A short phrase of the source that finds the passage. */
export const anchor = text
  .refine(
    (value) => value.split(/\s+/).length <= ANCHOR_MAX_WORDS,
    `must be at most ${ANCHOR_MAX_WORDS} words: an anchor finds the passage, it does not copy it`,
  )
  .meta({
    description: `A phrase of the source, at most ${ANCHOR_MAX_WORDS} words, to find the place.`,
  });

/** The source's own few words, kept because they matter: "will need to", "such as". */
export const sourceWords = text.refine(
  (value) => value.split(/\s+/).length <= ANCHOR_MAX_WORDS,
  `must be at most ${ANCHOR_MAX_WORDS} words`,
);
