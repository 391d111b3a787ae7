import type { Label } from '@sharing-atlas/model';
import { z } from 'zod';
import { defineQuery } from './query.ts';

/** Ids of all nodes with a label, in order: what a list is paged over. */
function allIds(label: Label) {
  return defineQuery<Record<string, never>>()({
    name: `all-ids-${label}`,
    text: `
MATCH (n:${label})
RETURN n.id AS id
ORDER BY id`,
    row: z.object({ id: z.string() }),
  });
}

export const allCategoryIds = allIds('DataCategory');
export const allPurposeIds = allIds('Purpose');
export const allLegalBasisIds = allIds('LegalBasis');
export const allLegislationIds = allIds('Legislation');
export const allAgreementIds = allIds('Agreement');
export const allRegisterIds = allIds('Register');
