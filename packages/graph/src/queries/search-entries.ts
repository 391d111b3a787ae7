import { z } from 'zod';
import { maybeText, texts } from './decode.ts';
import { defineQuery } from './query.ts';

const row = z.object({
  id: z.string(),
  name: z.string(),
  also: texts,
  description: maybeText,
});
export type SearchEntry = z.output<typeof row>;

/** Ids that a party had before: they lead to it for ever. */
const partyRow = row.extend({ formerIds: texts });

/** What a search looks through: one query a kind, each with all the words a record goes by. */
export const searchParties = defineQuery<Record<string, never>>()({
  name: 'search-parties',
  text: `
MATCH (p:Party)
RETURN p.id AS id, p.name AS name, p.description AS description,
  [(p)<-[:NAMES]-(n:PartyName) | n.name] + [(p)<-[:IDENTIFIES]-(i:Identifier) | i.value]
    + CASE WHEN p.shortName IS NULL THEN [] ELSE [p.shortName] END AS also,
  p.formerIds AS formerIds
ORDER BY id`,
  row: partyRow,
});

export const searchCategories = defineQuery<Record<string, never>>()({
  name: 'search-categories',
  text: `
MATCH (c:DataCategory)
RETURN c.id AS id, c.name AS name, c.description AS description,
  coalesce(c.synonyms, []) AS also
ORDER BY id`,
  row,
});

export const searchLaw = defineQuery<Record<string, never>>()({
  name: 'search-law',
  text: `
MATCH (b:LegalBasis)
RETURN b.id AS id, b.name AS name, null AS description, [b.reference] AS also
UNION
MATCH (w:Legislation)
RETURN w.id AS id, w.title AS name, null AS description, [] AS also`,
  row,
});

export const searchRecords = defineQuery<Record<string, never>>()({
  name: 'search-records',
  text: `
MATCH (a:Agreement)
RETURN a.id AS id, a.title AS name, null AS description, [] AS also
UNION
MATCH (p:Purpose)
RETURN p.id AS id, p.name AS name, p.description AS description, [] AS also
UNION
MATCH (s:Source) WHERE s.kind = 'NOTICE'
RETURN s.id AS id, s.title AS name, null AS description, [] AS also
UNION
MATCH (s:Statement)
RETURN s.id AS id, s.text AS name, s.section AS description, [] AS also`,
  row,
});
