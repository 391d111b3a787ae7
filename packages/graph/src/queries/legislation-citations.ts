import { z } from 'zod';
import { links } from './decode.ts';
import { defineByIds } from './query.ts';

/** Which notices cite the legislation given. */
export const legislationCitations = defineByIds({
  name: 'legislation-citations',
  text: `
UNWIND $ids AS id
MATCH (w:Legislation {id: id})
RETURN w.id AS id,
  [(w)<-[l:CITES]-(s:Source) | {id: s.id, link: properties(l)}] AS citedBy`,
  row: z.object({ id: z.string(), citedBy: links }),
  idOf: (row) => row.id,
});
