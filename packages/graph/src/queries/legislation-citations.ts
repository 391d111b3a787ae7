import { z } from 'zod';
import { links } from './decode.ts';
import { defineByIds } from './query.ts';

/** Which notices cite the legislation given, and which flows are said to rest on it. */
export const legislationCitations = defineByIds({
  name: 'legislation-citations',
  text: `
UNWIND $ids AS id
MATCH (w:Legislation {id: id})
RETURN w.id AS id,
  [(w)<-[l:CITES]-(s:Source) | {id: s.id, link: properties(l)}] AS citedBy,
  [(w)<-[l:REQUIRED_BY]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS requires,
  [(w)<-[l:PERMITTED_BY]-(f:DataFlow) | {id: f.id, link: properties(l)}] AS permits`,
  row: z.object({ id: z.string(), citedBy: links, requires: links, permits: links }),
  idOf: (row) => row.id,
});
