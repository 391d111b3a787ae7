import {
  type CategoryClaim,
  type CategoryQuestion,
  type MetClaim,
  meeting,
} from '@sharing-atlas/model';
import type { LinkTo } from '../queries/decode.ts';

/** What a flow is said to carry or leave out, as the rules of certainty read it. */
export function claimOf({ id, link }: LinkTo): CategoryClaim {
  return { categoryId: id, ...link };
}

/** The claims that meet the category asked about. Most do not, and no object is made for those. */
export function metClaims(links: readonly LinkTo[], question: CategoryQuestion): MetClaim[] {
  const met: MetClaim[] = [];
  for (const link of links) {
    const how = meeting(question, link.id);
    if (how !== null) met.push({ ...claimOf(link), meeting: how });
  }
  return met;
}

/** How each claim of a flow is known, whatever the categories. */
export function assertionsOf({ carries, excludes }: ClaimLinks) {
  return { carries: carries.map(({ link }) => link), excludes: excludes.map(({ link }) => link) };
}

interface ClaimLinks {
  readonly carries: readonly LinkTo[];
  readonly excludes: readonly LinkTo[];
}
