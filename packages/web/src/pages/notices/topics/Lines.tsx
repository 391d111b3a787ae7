import type { ReactNode } from 'react';
import { StatementLinks } from '../../../components/StatementLink.tsx';
import { inNoticeOrder } from '../../../text/order.ts';

export interface Line {
  key: string;
  words: ReactNode;
  statements: readonly { id: string }[];
}

interface LinesProps {
  lines: readonly Line[];
  /** The notice in which the statements stand. */
  notice: string;
}

/** What a notice says of one matter, line by line in its own order, each with its numbers. */
export function Lines({ lines, notice }: LinesProps) {
  if (lines.length === 0) return <p>Nothing is said, as far as this register goes.</p>;
  return (
    <ul className="list-plain">
      {inNoticeOrder(lines).map(({ key, words, statements }) => (
        <li key={key}>
          {words} <StatementLinks statements={statements.map(({ id }) => ({ id, notice }))} />
        </li>
      ))}
    </ul>
  );
}
