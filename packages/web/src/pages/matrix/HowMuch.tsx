import type { Recipient } from './lines.ts';
import type { MatrixData } from './types.ts';
import { howMuchIsStated, statedOf } from './words.ts';

interface HowMuchProps {
  recipients: readonly Recipient[];
  matrix: Pick<
    MatrixData,
    'recipients' | 'statedRecipients' | 'flowsCompleteness' | 'notInForceFlows'
  >;
  /** Whether only some certainties are shown: the rows are not all of the answer then. */
  viewed: boolean;
}

const verdictWords: Record<MatrixData['flowsCompleteness']['verdict'], string> = {
  UNKNOWN: 'unknown',
  INCOMPLETE: 'incomplete',
  COMPLETE: 'complete for what the notice states',
};

/** How little is stated, and whether these are all the recipients, above every row. */
export function HowMuch({ recipients, matrix, viewed }: HowMuchProps) {
  const { flowsCompleteness: completeness, notInForceFlows } = matrix;
  const { stated, rest } = viewed
    ? { stated: statedOf(matrix.statedRecipients, matrix.recipients), rest: '' }
    : howMuchIsStated(recipients);
  return (
    <div className="matrix__how-much">
      <p>
        <strong>{stated}</strong> {rest}
      </p>
      <p className="small muted">
        Completeness of the recipients: {verdictWords[completeness.verdict]}.{' '}
        {completeness.reasons.map(({ words }) => words).join(' ')}
        {notInForceFlows.length > 0 &&
          ` Not in force on this date, and left out: ${notInForceFlows.length.toLocaleString('en-GB')}.`}
      </p>
    </div>
  );
}
