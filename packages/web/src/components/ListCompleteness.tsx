import { completenessWords, type Verdict } from '../text/completeness.ts';

interface ListCompletenessProps {
  completeness: {
    verdict: Verdict;
    reasons: readonly { code: string; words: string }[];
  };
}

/** Whether a list is all that is stated, and why it may not be: above the list, without a click. */
export function ListCompleteness({ completeness }: ListCompletenessProps) {
  return (
    <p className="list-completeness">
      <strong>{completenessWords[completeness.verdict]}</strong>{' '}
      {completeness.reasons.map(({ words }) => words).join(' ')}
    </p>
  );
}
