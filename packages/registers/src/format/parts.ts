import {
  ASSERTIONS,
  CLASS_HOLDS,
  CLASS_SAID_BY,
  GDPR_CLASSES,
  IDENTIFIER_SCHEMES,
  NAME_STANDINGS,
  SUCCESSION_KINDS,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { partialDate, sharedPartyId, sourceId, sourceWords, statementId, text } from './scalars.ts';

/** What every record that a register owns rests on. */
export const evidence = {
  statements: z
    .array(statementId)
    .min(1, 'must cite at least one statement')
    .meta({ description: 'The statements that this rests on.' }),
};

/** What a record of the reference register rests on: a source from outside the notices. */
export const outsideEvidence = {
  source: sourceId.optional().meta({ description: 'The source, from outside the notices.' }),
  toVerify: z
    .boolean()
    .optional()
    .meta({ description: 'True while no person has confirmed it from its source.' }),
};

/** The dates between which something holds. People write the last day; the graph keeps the day after. */
export const period = {
  firstDay: partialDate.optional().meta({ description: 'First day. Leave out if not known.' }),
  lastDay: partialDate.optional().meta({ description: 'Last day. Leave out if not known.' }),
};

/** Whether it is said, or inferred by a curator. */
export const assertion = {
  assertion: z.enum(ASSERTIONS).optional().meta({ description: 'STATED if left out.' }),
  reason: text.optional().meta({ description: 'Why it was inferred. Needed with INFERRED.' }),
};

/** Words that limit, leave open or name otherwise. */
export const qualifiers = {
  condition: text
    .optional()
    .meta({ description: 'Words that limit it, ours or the source’s few.' }),
  open: sourceWords.optional().meta({
    description: 'The words of the source that leave the list open: "include", "such as".',
  }),
  writtenAs: text.optional().meta({ description: 'How the source writes the name, if otherwise.' }),
};

export const identifier = z.strictObject({
  scheme: z.enum(IDENTIFIER_SCHEMES),
  value: text,
  ...period,
  ...outsideEvidence,
});

export const datedName = z.strictObject({ name: text, ...period, ...outsideEvidence });

export const succession = z.strictObject({
  to: sharedPartyId,
  on: partialDate.meta({ description: 'First day of the successor.' }),
  forArea: text.optional(),
  kind: z.enum(SUCCESSION_KINDS),
  ...outsideEvidence,
});

export const legalPerson = z.strictObject({
  is: z.enum(NAME_STANDINGS),
  behind: text.optional().meta({ description: 'The person in law behind the name, if known.' }),
  ...outsideEvidence,
});

export const classOfData = z.strictObject({
  class: z.enum(GDPR_CLASSES),
  holds: z.enum(CLASS_HOLDS),
  saidBy: z.enum(CLASS_SAID_BY),
});
