import { type ListCompleteness, listReasonWords } from '@sharing-atlas/model';

/** "INCOMPLETE: 3 stated. The list is left open: “include”." */
export function listCompletenessWords(completeness: ListCompleteness): string {
  const reasons = completeness.reasons.map(listReasonWords).join(' ');
  return `${completeness.verdict}: ${completeness.stated} stated.${reasons === '' ? '' : ` ${reasons}`}`;
}
