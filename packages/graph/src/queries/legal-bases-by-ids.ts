import { BASIS_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import { linksTo, maybeNumber, maybeText, orderedTexts, outside, period } from './decode.ts';
import { defineQuery } from './query.ts';

/** Legal bases and conditions, with the uses that registers record of them. */
export const legalBasesByIds = defineQuery<{ ids: readonly string[] }>()({
  name: 'legal-bases-by-ids',
  text: `
UNWIND $ids AS id
MATCH (b:LegalBasis {id: id})
RETURN properties(b) AS basis,
  [(b)<-[l:OF]-(u:BasisUse) | {id: u.id, link: properties(l)}] AS usedBy,
  [(b)<-[l:\`WITH\`]-(u:BasisUse) | {id: u.id, link: properties(l)}] AS conditionOf`,
  row: z.object({
    basis: z.object({
      id: z.string(),
      kind: z.enum(BASIS_KINDS),
      reference: z.string(),
      name: z.string(),
      needs: orderedTexts,
      paragraph: maybeNumber,
      part: maybeNumber,
      dpv: maybeText,
      ...period,
      ...outside,
    }),
    usedBy: linksTo({}),
    conditionOf: linksTo({ forBasisId: maybeText }),
  }),
});
export type LegalBasisRow = ReturnType<typeof legalBasesByIds.decode>;
