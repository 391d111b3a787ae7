import { LEGISLATION_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import { maybeText, outside, period, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/** Legislation and guidance, with dates and successor. */
export const legislationByIds = defineByIds({
  name: 'legislation-by-ids',
  text: `
UNWIND $ids AS id
MATCH (w:Legislation {id: id})
RETURN properties(w) AS legislation,
  [(w)-[:SUCCEEDED_BY]->(n:Legislation) | n.id] AS successorIds,
  [(w)-[:PART_OF]->(n:Legislation) | n.id] AS partOfIds`,
  row: z.object({
    legislation: z.object({
      id: z.string(),
      kind: z.enum(LEGISLATION_KINDS),
      title: z.string(),
      uri: maybeText,
      binds: maybeText,
      ...period,
      ...outside,
    }),
    successorIds: texts,
    partOfIds: texts,
  }),
  idOf: (row) => row.legislation.id,
});
export type LegislationRow = ReturnType<typeof legislationByIds.decode>;
