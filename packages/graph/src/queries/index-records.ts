import { BASIS_KINDS, BASIS_SCOPES, COMBINATIONS, LEGISLATION_KINDS } from '@sharing-atlas/model';
import { z } from 'zod';
import {
  assertion,
  classes,
  flag,
  maybeText,
  orderedTexts,
  period,
  sortedByContent,
  texts,
} from './decode.ts';
import { defineQuery } from './query.ts';

/** What a filter or a count can need of the words that flows are described with: one query a kind. */

export const indexCategories = defineQuery<Record<string, never>>()({
  name: 'index-categories',
  text: `
MATCH (c:DataCategory)
RETURN c.id AS id, c.name AS name, c.classes AS classes, c.identifier AS identifier,
  c.synonyms AS synonyms
ORDER BY id`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    classes,
    identifier: flag,
    synonyms: orderedTexts,
  }),
});
export type IndexCategoryRow = ReturnType<typeof indexCategories.decode>;

export const indexPurposes = defineQuery<Record<string, never>>()({
  name: 'index-purposes',
  text: `
MATCH (p:Purpose)
RETURN p.id AS id, p.name AS name, p.registerId AS registerId,
  [(p)-[:RELIES_ON]->(u:BasisUse) | u.id] AS basisUseIds,
  [(p)-[:REQUIRED_BY]->(w:Legislation) | w.id] AS requiredBy
ORDER BY id`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    registerId: z.string(),
    basisUseIds: texts,
    requiredBy: texts,
  }),
});
export type IndexPurposeRow = ReturnType<typeof indexPurposes.decode>;

const basis = z.object({ id: z.string(), kind: z.enum(BASIS_KINDS), open: maybeText });
const conditions = z.array(basis).transform(sortedByContent);
const bases = z.array(basis.extend({ assertion })).transform(sortedByContent);

export const indexBasisUses = defineQuery<Record<string, never>>()({
  name: 'index-basis-uses',
  text: `
MATCH (u:BasisUse)
RETURN u.id AS id, u.registerId AS registerId, u.scope AS scope, u.combination AS combination,
  [(u)-[l:OF]->(b:LegalBasis) | {id: b.id, kind: b.kind, open: l.open, assertion: l.assertion}] AS bases,
  [(u)-[l:\`WITH\`]->(b:LegalBasis) | {id: b.id, kind: b.kind, open: l.open}] AS conditions
ORDER BY id`,
  row: z.object({
    id: z.string(),
    registerId: z.string(),
    scope: z.enum(BASIS_SCOPES),
    combination: z.enum(COMBINATIONS),
    bases,
    conditions,
  }),
});
export type IndexBasisUseRow = ReturnType<typeof indexBasisUses.decode>;

export const indexLegalBases = defineQuery<Record<string, never>>()({
  name: 'index-legal-bases',
  text: `
MATCH (b:LegalBasis)
RETURN b.id AS id, b.kind AS kind, b.reference AS reference, b.name AS name
ORDER BY id`,
  row: z.object({
    id: z.string(),
    kind: z.enum(BASIS_KINDS),
    reference: z.string(),
    name: z.string(),
  }),
});
export type IndexLegalBasisRow = ReturnType<typeof indexLegalBases.decode>;

export const indexLegislation = defineQuery<Record<string, never>>()({
  name: 'index-legislation',
  text: `
MATCH (w:Legislation)
RETURN w.id AS id, w.kind AS kind, w.title AS title, w.validFrom AS validFrom,
  w.validTo AS validTo
ORDER BY id`,
  row: z.object({
    id: z.string(),
    kind: z.enum(LEGISLATION_KINDS),
    title: z.string(),
    ...period,
  }),
});
export type IndexLegislationRow = ReturnType<typeof indexLegislation.decode>;

export const indexRegisters = defineQuery<Record<string, never>>()({
  name: 'index-registers',
  text: `
MATCH (r:Register)
RETURN r.id AS id, r.title AS title, [(r)-[:PUBLISHED_BY]->(p:Party) | p.id] AS publisherIds
ORDER BY id`,
  row: z.object({ id: z.string(), title: z.string(), publisherIds: texts }),
});
export type IndexRegisterRow = ReturnType<typeof indexRegisters.decode>;
