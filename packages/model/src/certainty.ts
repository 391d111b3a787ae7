/**
 * How sure it is that a flow carries a category. The one rule that this project stands on: naming
 * a recipient does not say what it receives, and listing what is held does not say to whom it goes.
 */

import type { ApartReason, CategoryCertainty, PeriodState } from './answer-vocabulary.ts';
import { type CategoryMeeting, type CategoryQuestion, meeting } from './categories.ts';
import type { Assertion } from './vocabulary.ts';

/** What a flow is said to carry, or to leave out. */
export interface CategoryClaim {
  readonly categoryId: string;
  readonly assertion: Assertion;
  readonly reason: string | null;
  readonly condition: string | null;
  readonly open: string | null;
  readonly statementIds: readonly string[];
}

export interface FlowContents {
  readonly carries: readonly CategoryClaim[];
  readonly excludes: readonly CategoryClaim[];
}

/** A claim, with how its category meets the one asked about. */
export interface MetClaim extends CategoryClaim {
  readonly meeting: CategoryMeeting;
}

export interface Classification {
  /** Null if the flow is counted apart. */
  readonly certainty: CategoryCertainty | null;
  readonly apart: ApartReason | null;
  /** The claims that decide it. Empty for NOT_STATED and for flows counted apart. */
  readonly because: readonly MetClaim[];
  /** Narrower categories that this flow is said not to carry. */
  readonly partExcluded: readonly MetClaim[];
}

/** What of a flow meets the category asked about, and whether anything is said of the flow at all. */
export interface MetContents {
  readonly carried: readonly MetClaim[];
  readonly excluded: readonly MetClaim[];
  /** As {@link statesCategories} says of all that the flow carries. */
  readonly statesCategories: boolean;
}

/**
 * Classifies one flow for one category.
 *
 * EXCLUDED beats everything else in the flow; then what is stated beats what is inferred. A flow
 * that states no category is NOT_STATED if the category is on its source's list of what is held,
 * else it is counted apart, as are a flow that states only other categories and one that had ended
 * or not begun at the date. A flow whose dates are not known is never left out for them.
 */
export function classify(
  contents: FlowContents,
  question: CategoryQuestion,
  isListed: boolean,
  validity: PeriodState,
): Classification {
  const metContents = {
    carried: met(contents.carries, question),
    excluded: met(contents.excludes, question),
    statesCategories: statesCategories(contents),
  };
  return classifyMet(metContents, isListed, validity);
}

/** As {@link classify}, where it is known already which claims meet the category. */
export function classifyMet(
  { carried, excluded, statesCategories: statesAny }: MetContents,
  isListed: boolean,
  validity: PeriodState,
): Classification {
  if (validity === 'ENDED' || validity === 'NOT_BEGUN') return apart('NOT_IN_FORCE', []);
  const partExcluded = excluded.filter((claim) => claim.meeting === 'PART');
  const wholeExcluded = excluded.filter((claim) => claim.meeting !== 'PART');
  if (wholeExcluded.length > 0) return row('EXCLUDED', wholeExcluded, partExcluded);

  const stated = carried.filter((claim) => claim.assertion === 'STATED');
  for (const [how, certainty] of STATED_BY_MEETING) {
    const because = stated.filter((claim) => claim.meeting === how);
    if (because.length > 0) return row(certainty, because, partExcluded);
  }
  if (carried.length > 0) return row('INFERRED', carried, partExcluded);

  if (statesAny) return apart('OTHER_CATEGORIES_STATED', partExcluded);
  return isListed ? row('NOT_STATED', [], partExcluded) : apart('NOT_ON_LIST', partExcluded);
}

/** How each claim of a flow is known, whatever the categories. */
interface Assertions {
  readonly carries: readonly { readonly assertion: Assertion }[];
  readonly excludes: readonly { readonly assertion: Assertion }[];
}

/** Whether the source says anything of what the flow carries. What it leaves out does not tell. */
export function statesCategories({ carries }: Pick<Assertions, 'carries'>): boolean {
  return carries.some(({ assertion }) => assertion === 'STATED');
}

/** How sure it is what a flow carries at all, whatever the category. */
export function contentsCertainty(contents: Assertions): CategoryCertainty {
  if (statesCategories(contents)) return 'STATED';
  if (contents.carries.length > 0) return 'INFERRED';
  return contents.excludes.length > 0 ? 'EXCLUDED' : 'NOT_STATED';
}

const STATED_BY_MEETING: readonly (readonly [CategoryMeeting, CategoryCertainty])[] = [
  ['ITSELF', 'STATED'],
  ['PART', 'STATED_PART'],
  ['WIDER', 'STATED_WIDER'],
];

function met(claims: readonly CategoryClaim[], question: CategoryQuestion): MetClaim[] {
  return claims.flatMap((claim) => {
    const how = meeting(question, claim.categoryId);
    return how === null ? [] : [{ ...claim, meeting: how }];
  });
}

function row(
  certainty: CategoryCertainty,
  because: readonly MetClaim[],
  partExcluded: readonly MetClaim[],
): Classification {
  return { certainty, apart: null, because, partExcluded };
}

function apart(reason: ApartReason, partExcluded: readonly MetClaim[]): Classification {
  return { certainty: null, apart: reason, because: [], partExcluded };
}
