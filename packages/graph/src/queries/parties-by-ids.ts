import { SUCCESSION_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import {
  id,
  links,
  linksTo,
  maybeText,
  orderedTexts,
  outside,
  partyKind,
  period,
  sortedByContent,
  texts,
} from './decode.ts';
import { defineByIds } from './query.ts';

const dated = { ...period, ...outside };

/** Parties, with names, identifiers, successions, membership and roles. */
export const partiesByIds = defineByIds({
  name: 'parties-by-ids',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN properties(p) AS party,
  [(p)<-[:NAMES]-(n:PartyName) | properties(n)] AS names,
  [(p)<-[:IDENTIFIES]-(i:Identifier) | properties(i)] AS identifiers,
  [(p)-[l:SUCCEEDED_BY]->(n:Party) | {id: n.id, link: properties(l)}] AS successors,
  [(p)<-[l:SUCCEEDED_BY]-(n:Party) | {id: n.id, link: properties(l)}] AS predecessors,
  [(p)-[l:INSTANCE_OF]->(c:Party) | {id: c.id, link: properties(l)}] AS instanceOf,
  [(p)-[l:PART_OF]->(w:Party) | {id: w.id, link: properties(l)}] AS partOf,
  [(p)<-[l:PART_OF]-(t:Party) | {id: t.id, link: properties(l)}] AS parts,
  [(p)-[l:HELD_BY]->(h:Party) | {id: h.id, link: properties(l)}] AS heldBy,
  [(p)-[l:MEMBER_OF]->(h:Party) | {id: h.id, link: properties(l)}] AS memberOf,
  [(p)<-[l:MEMBER_OF]-(m:Party) | {id: m.id, link: properties(l)}] AS members,
  [(p)-[l:ACTS_AS]->(x) | {id: x.id, link: properties(l)}] AS roles,
  [(p)-[l:FOR]->(x:Purpose) | {id: x.id, link: properties(l)}] AS purposes`,
  row: z.object({
    party: z.object({
      id,
      kind: partyKind,
      name: z.string(),
      shortName: maybeText,
      description: maybeText,
      area: maybeText,
      open: maybeText,
      formerIds: orderedTexts,
      registerId: z.string(),
      statementIds: texts,
      ...dated,
    }),
    names: z
      .array(z.object({ id: z.string(), name: z.string(), ...dated }))
      .transform(sortedByContent),
    identifiers: z
      .array(z.object({ id: z.string(), scheme: z.string(), value: z.string(), ...dated }))
      .transform(sortedByContent),
    successors: successions(),
    predecessors: successions(),
    instanceOf: links,
    partOf: links,
    parts: links,
    heldBy: links,
    memberOf: linksTo(period),
    members: linksTo(period),
    roles: linksTo({ role: z.string() }),
    purposes: links,
  }),
  idOf: (row) => row.party.id,
});
export type PartyRow = ReturnType<typeof partiesByIds.decode>;

function successions() {
  return linksTo({ on: z.string(), forArea: maybeText, kind: z.enum(SUCCESSION_KINDS) });
}
