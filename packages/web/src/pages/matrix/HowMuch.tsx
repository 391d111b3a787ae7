import type { Recipient } from './lines.ts';
import type { Recipients } from './types.ts';
import { howMuchIsStated } from './words.ts';

interface HowMuchProps {
  recipients: readonly Recipient[];
  /** Whether the notice names all recipients; null where that was not read. */
  named: Recipients | null;
}

const verdictWords: Record<Recipients['flowsCompleteness']['verdict'], string> = {
  UNKNOWN: 'unknown',
  INCOMPLETE: 'incomplete',
  COMPLETE: 'complete for what the notice states',
};

/** How little is stated, and whether these are all the recipients, above every row. */
export function HowMuch({ recipients, named }: HowMuchProps) {
  const { stated, rest } = howMuchIsStated(recipients);
  return (
    <div className="matrix__how-much">
      <p>
        <strong>{stated}</strong> {rest}
      </p>
      {named !== null && (
        <p className="small muted">
          Completeness of the recipients: {verdictWords[named.flowsCompleteness.verdict]}.{' '}
          {named.flowsCompleteness.reasons.map(({ words }) => words).join(' ')}
          {named.notInForce > 0 &&
            ` Not in force on this date, and left out: ${named.notInForce.toLocaleString('en-GB')}.`}
        </p>
      )}
    </div>
  );
}
