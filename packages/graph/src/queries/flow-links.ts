import { z } from 'zod';
import { links } from './decode.ts';
import type { FlowRow } from './flows-by-ids.ts';
import { defineByIds } from './query.ts';

/** What the flows given are said to be for, about, at and under: what filters ask of them. */
export const flowLinks = defineByIds({
  name: 'flow-links',
  text: `
UNWIND $ids AS id
MATCH (f:DataFlow {id: id})
RETURN f.id AS id,
  [(f)-[l:FOR]->(p:Purpose) | {id: p.id, link: properties(l)}] AS purposes,
  [(f)-[l:ABOUT]->(g:DataSubjectGroup) | {id: g.id, link: properties(l)}] AS about,
  [(f)-[l:AT]->(s:Stage) | {id: s.id, link: properties(l)}] AS stages,
  [(f)-[l:GOVERNED_BY]->(a:Agreement) | {id: a.id, link: properties(l)}] AS agreements`,
  row: z.object({
    id: z.string(),
    purposes: links,
    about: links,
    stages: links,
    agreements: links,
  }),
  idOf: (row) => row.id,
});
export type FlowLinks = ReturnType<typeof flowLinks.decode>;

/** The links of a flow of which all is known that is said, as the query gives them. */
export function linksOfFlow({ flow, purposes, about, stages, agreements }: FlowRow): FlowLinks {
  return { id: flow.id, purposes, about, stages, agreements };
}
