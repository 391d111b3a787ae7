import type { ReactNode } from 'react';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import type { PartyKind } from '../../../components/party-kind.ts';
import { StatementLinks } from '../../../components/StatementLink.tsx';
import { listInWords, quoted, sentenceStart } from '../../../text/words.ts';
import type { CitedStatement, PanelFlowLine } from '../types.ts';

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

const MOST_LINES = 6;

interface FlowLinesProps {
  flows: readonly PanelFlowLine[];
  onSelect: (id: string) => void;
}

/** Flows of a party, each with how sure it is; the rest are in the table. */
export function FlowLines({ flows, onSelect }: FlowLinesProps) {
  return (
    <>
      <ul className="panel__flows">
        {flows.slice(0, MOST_LINES).map((flow) => (
          <FlowLine key={flow.id} flow={flow} onSelect={onSelect} />
        ))}
      </ul>
      {flows.length > MOST_LINES && (
        <p className="small muted">
          And {flows.length - MOST_LINES} more: the table under the map of this party has all.
        </p>
      )}
    </>
  );
}

function FlowLine({ flow, onSelect }: { flow: PanelFlowLine; onSelect: (id: string) => void }) {
  const silent = flow.carries.length === 0;
  const stated = flow.carries.some(({ assertion }) => assertion === 'STATED');
  const purposes = flow.purposes.map(({ purpose }) => purpose.name);
  const details = [
    ...(flow.verb === null ? [] : [quoted(flow.verb)]),
    ...(flow.condition === null ? [] : [flow.condition]),
    ...(purposes.length === 0 ? [] : [`for: ${purposes.join('; ')}`]),
  ];
  return (
    <li className={silent ? 'panel__flow panel__flow--silent' : 'panel__flow'}>
      <p>
        <button type="button" className="text-button" onClick={() => onSelect(flow.id)}>
          {flow.sender.party.name} → {flow.recipient.party.name}
        </button>
      </p>
      <p>
        {sentenceStart(details.join(', '))} <Cited statements={flow.statements} />
      </p>
      <p>
        {silent ? (
          <CertaintyMark kind="NOT_STATED" />
        ) : (
          <CertaintyMark
            kind={stated ? 'STATED' : 'INFERRED'}
            words={`${stated ? 'Stated' : 'Inferred'}: ${listInWords(flow.carries.map(({ category }) => category.name))}`}
          />
        )}
      </p>
      {silent && <p>{silenceOf(flow.recipient.party.kind)}</p>}
    </li>
  );
}

/** What is known of a recipient where what it receives is not said. */
export function silenceOf(kind: PartyKind): string {
  if (kind === 'UNNAMED') return 'It happens; the notice does not say who receives, or what.';
  if (kind === 'CLASS' || kind === 'CONCEPT') {
    return 'The kind of body is named; what it receives is not.';
  }
  return 'The party is named; what it receives is not.';
}
