import { z } from 'zod';
import { links, linksTo, maybeText } from './decode.ts';
import { defineByIds } from './query.ts';

/** Which uses registers record of the legal bases and conditions given: of most, very many. */
export const legalBasisUses = defineByIds({
  name: 'legal-basis-uses',
  text: `
UNWIND $ids AS id
MATCH (b:LegalBasis {id: id})
RETURN b.id AS id,
  [(b)<-[l:OF]-(u:BasisUse) | {id: u.id, link: properties(l)}] AS usedBy,
  [(b)<-[l:\`WITH\`]-(u:BasisUse) | {id: u.id, link: properties(l)}] AS conditionOf`,
  row: z.object({
    id: z.string(),
    usedBy: links,
    conditionOf: linksTo({ forBasisId: maybeText }),
  }),
  idOf: (row) => row.id,
});
