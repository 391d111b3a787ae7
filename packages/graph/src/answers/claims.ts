import type { CategoryClaim } from '@sharing-atlas/model';
import type { LinkTo } from '../queries/decode.ts';

/** What a flow is said to carry or leave out, as the rules of certainty read it. */
export function claimOf({ id, link }: LinkTo): CategoryClaim {
  return { categoryId: id, ...link };
}
