import { type ReactNode, useState } from 'react';
import { StatementLinks } from '../../../components/StatementLink.tsx';
import type { CitedStatement, PanelFlowLine } from '../types.ts';
import { FlowSentence } from './FlowSentence.tsx';

/** Statements as the links to their passages want them. */
export function cited(statements: readonly CitedStatement[]): { id: string; notice: string }[] {
  return statements.map(({ id, notice }) => ({ id, notice: notice.id }));
}

/** Statement numbers after a sentence. */
export function Cited({ statements }: { statements: readonly CitedStatement[] }) {
  return <StatementLinks statements={cited(statements)} />;
}

/** One part of the panel, with its rule above. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel__part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** So many are told at first; the rest on demand, and all of them in the table. */
const MOST_LINES = 6;

interface FlowLinesProps {
  flows: readonly PanelFlowLine[];
  onSelect: (id: string) => void;
}

/** Flows of a party, each in a sentence with how sure it is. */
export function FlowLines({ flows, onSelect }: FlowLinesProps) {
  const [all, setAll] = useState(false);
  const told = all ? flows : flows.slice(0, MOST_LINES);
  return (
    <>
      <ul className="panel__flows">
        {told.map((flow) => (
          <li key={flow.id}>
            <FlowSentence flow={flow} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {flows.length > told.length && (
        <p>
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            Tell of {flows.length - told.length} more
          </button>
        </p>
      )}
    </>
  );
}
