import { type CategoryMeeting, type CategoryQuestion, meeting } from '@sharing-atlas/model';
import { groupBy } from '../group-by.ts';
import { onceFor } from '../once.ts';
import { sortedByContent } from '../queries/decode.ts';
import type { Listing } from '../queries/listings.ts';
import type { RowFacts } from './who-receives-facts.ts';

/** Where a notice lists the category asked about, or one that is wider or narrower, as held. */
export interface ListedCategory {
  readonly registerId: string | null;
  readonly sourceId: string;
  readonly categoryId: string;
  readonly meeting: CategoryMeeting;
  readonly writtenAs: string | null;
  readonly statementIds: readonly string[];
}

/** Where each notice lists the category, or one that is wider or narrower. */
export function listedIn({ listings, category }: Pick<RowFacts, 'listings' | 'category'>) {
  const known = new Map<string, readonly ListedCategory[]>();
  return {
    by: (registerId: string) => {
      let listed = known.get(registerId);
      if (listed === undefined) {
        listed = listedOf(byRegister(listings).get(registerId) ?? [], category);
        known.set(registerId, listed);
      }
      return listed;
    },
    of: (registerIds: ReadonlySet<string>) =>
      listedOf(
        inOrderOfContent(listings).filter(({ link }) => registerIds.has(link.registerId ?? '')),
        category,
      ),
  };
}

/** Listings in the same order on every engine, sorted once for a list of them. */
const inOrderOfContent = onceFor((listings: readonly Listing[]) => sortedByContent(listings));

/** Listings by the register whose notice they are of. */
const byRegister = onceFor((listings: readonly Listing[]) =>
  groupBy(inOrderOfContent(listings), ({ link }) => link.registerId ?? ''),
);

/** Listings as they bear on the category asked about; those that do not are left out. */
function listedOf(
  listings: readonly Listing[],
  category: CategoryQuestion,
): readonly ListedCategory[] {
  return listings.flatMap((listing) => {
    const how = meeting(category, listing.categoryId);
    if (how === null) return [];
    const { registerId, writtenAs, statementIds } = listing.link;
    const { sourceId, categoryId } = listing;
    return [{ registerId, sourceId, categoryId, meeting: how, writtenAs, statementIds }];
  });
}
