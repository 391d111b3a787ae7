import type { WhatGoesDocument } from '../../../graphql/documents/what-goes.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { plural } from '../../../text/words.ts';

export type GoesAnswer = Extract<
  ResultOf<typeof WhatGoesDocument>['whatGoes'],
  { __typename: 'WhatGoesAnswer' }
>;
export type GoesRow = GoesAnswer['rows']['edges'][number]['node'];
export type GoesFlow = NonNullable<GoesRow['flow']>;

/** What tells a row from the others of its answer. */
export function rowKey({ flow, party }: Pick<GoesRow, 'flow' | 'party'>): string {
  return `${flow?.id} ${party?.id}`;
}

/** The two ends of the question in words: “from A to B”, “from A”, “to B”. */
export function endsInWords(from: { name: string } | null, to: { name: string } | null): string {
  const start = from === null ? '' : `from ${from.name}`;
  const end = to === null ? '' : `to ${to.name}`;
  return [start, end].filter((part) => part !== '').join(' ');
}

/** Categories carried and left out, each counted once though several flows speak of it. */
export function categoryCounts(rows: readonly GoesRow[]): { carried: number; left: number } {
  const flows = rows.flatMap(({ flow }) => (flow === null ? [] : [flow]));
  const ids = (lists: readonly { category: { id: string } }[]) =>
    new Set(lists.map(({ category }) => category.id)).size;
  return {
    carried: ids(flows.flatMap(({ carries }) => carries)),
    left: ids(flows.flatMap(({ excludes }) => excludes)),
  };
}

type VerdictCode = 'UNKNOWN' | 'INCOMPLETE' | 'COMPLETE';

/**
 * The verdict on what goes: as for the categories, but never complete while a row is silent or the
 * list of flows is left open.
 */
export function verdictOf(answer: GoesAnswer, rows: readonly GoesRow[]): VerdictCode {
  const categories = answer.categoriesCompleteness.verdict;
  if (categories !== 'COMPLETE') return categories;
  const isWhole = rows.every(({ categoriesStated }) => categoriesStated);
  return isWhole && answer.flowsCompleteness.verdict === 'COMPLETE' ? 'COMPLETE' : 'INCOMPLETE';
}

/** The verdict in a few words. Nothing stated is “Not known”, never nought. */
export function verdictWords(
  verdict: VerdictCode,
  { carried, left }: { carried: number; left: number },
): string {
  if (verdict === 'UNKNOWN') return 'Not known';
  const leftOut = left > 0 ? `, ${left} left out` : '';
  const more = verdict === 'INCOMPLETE' ? ', more possible' : '';
  return `${carried} stated${leftOut}${more}`;
}

/** The sentence under the verdict: complete only for what the notices state. */
export function completenessSentence(verdict: VerdictCode): string {
  if (verdict === 'UNKNOWN') return 'Completeness: unknown. Nothing is stated of the categories.';
  if (verdict === 'INCOMPLETE') return 'Completeness: incomplete. The reasons stand below.';
  return 'Completeness: complete for what the notice states.';
}

/** The answer in a sentence. */
export function headline(answer: GoesAnswer, rows: readonly GoesRow[]): string {
  const ends = endsInWords(answer.from, answer.to);
  if (rows.length === 0) return `No flow ${ends} is in this register.`;
  const stated = rows.filter(({ categoriesStated }) => categoriesStated).length;
  if (stated === 0) {
    return `No statement says what goes ${ends}. That is not the same as nothing.`;
  }
  return stated === rows.length
    ? `What goes ${ends} is stated, for each of ${plural(rows.length, 'row')}.`
    : `What goes ${ends} is stated for ${stated} of ${plural(rows.length, 'row')}.`;
}

/** What stands beside the headline: how many are recorded without their categories. */
export function silence(rows: readonly GoesRow[]): string {
  const silent = rows.filter(({ categoriesStated }) => !categoriesStated).length;
  if (silent === 0) return '';
  return `${plural(silent, 'row is', 'rows are')} recorded; what ${silent === 1 ? 'it carries' : 'they carry'} is not. Nothing says what goes there, or what does not.`;
}
