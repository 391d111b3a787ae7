import type { ListCompleteness } from '@sharing-atlas/model';
import type { CallOptions, Store } from '../store/port.ts';
import {
  categoriesSaid,
  completenessOfCategories,
  completenessOfFlows,
  flowIdsOf,
  type GoingDivided,
} from './going-completeness.ts';
import {
  type GoingFacts,
  type GoingRow,
  goingFacts,
  goingRows,
  isInForce,
  type WhatGoesQuestion,
} from './going-rows.ts';

export interface WhatGoesAnswer {
  readonly question: WhatGoesQuestion;
  readonly rows: readonly GoingRow[];
  /** Flows recorded as ended or not begun at the date: counted, not listed. */
  readonly notInForceIds: readonly string[];
  /** Flows of which the notices do not say what the filter asks: counted, not listed. */
  readonly notKnownToFilterIds: readonly string[];
  /** Whether the flows are all that the notices state. */
  readonly flows: ListCompleteness;
  /** Whether what the flows carry is stated, and all. */
  readonly categories: ListCompleteness;
  /** Categories that any of the flows is stated to carry, or to leave out, each once. */
  readonly carriedIds: readonly string[];
  readonly leftOutIds: readonly string[];
}

/** What goes from one party to another, or all that one sends or receives: at most ten statements. */
export async function whatGoes(
  store: Store,
  question: WhatGoesQuestion,
  options?: CallOptions,
): Promise<WhatGoesAnswer> {
  return answerWhatGoes(question, await goingFacts(store, question, options));
}

/** As {@link whatGoes}, from the facts alone. */
export function answerWhatGoes(question: WhatGoesQuestion, facts: GoingFacts): WhatGoesAnswer {
  const divided = divide(question, facts);
  return {
    question,
    rows: divided.inForce,
    notInForceIds: flowIdsOf(divided.notInForce),
    notKnownToFilterIds: flowIdsOf(divided.unknownToFilter),
    flows: completenessOfFlows(divided, facts),
    categories: completenessOfCategories(divided.inForce, facts),
    ...categoriesSaid(divided.inForce, facts),
  };
}

/** The rows of a question by whether their flows stand at the date or are not known to its filter. */
export function divide({ asAt }: WhatGoesQuestion, facts: GoingFacts): GoingDivided {
  const rows = goingRows(facts.filtered.flows, facts, asAt);
  return {
    inForce: rows.filter(isInForce),
    notInForce: rows.filter((row) => !isInForce(row)),
    unknownToFilter: goingRows(facts.filtered.unknownToFilter, facts, asAt),
  };
}
