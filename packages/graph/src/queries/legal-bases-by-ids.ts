import { BASIS_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import { maybeNumber, maybeText, orderedTexts, outside, period } from './decode.ts';
import { defineByIds } from './query.ts';

/** Legal bases and conditions. */
export const legalBasesByIds = defineByIds({
  name: 'legal-bases-by-ids',
  text: `
UNWIND $ids AS id
MATCH (b:LegalBasis {id: id})
RETURN properties(b) AS basis`,
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
  }),
  idOf: (row) => row.basis.id,
});
export type LegalBasisRow = ReturnType<typeof legalBasesByIds.decode>;
