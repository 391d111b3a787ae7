import { sentenceStart } from '../../../text/words.ts';
import { distinct } from '../rows.ts';
import type { PanelFlow } from '../types.ts';
import { Cited, Part } from './parts.tsx';

/** Words that limit flows, and what the notice asks of every such sharing. */
export function Conditions({ flows }: { flows: readonly PanelFlow[] }) {
  const own = flows.filter(({ condition }) => condition !== null);
  const links = flows.flatMap((flow) => flow.conditions);
  const rules = [...new Map(links.map(({ rule }) => [rule.id, rule])).values()];
  return (
    <Part title="Conditions">
      {own.length + rules.length === 0 && <p>None is recorded.</p>}
      <ul className="panel__flows">
        {own.map((flow) => (
          <li key={flow.id}>
            {flows.length > 1 && `${flow.recipient.party.name}: `}
            {sentenceStart(flow.condition ?? '')}. <Cited statements={flow.statements} />
          </li>
        ))}
        {rules.map(({ id, description }) => (
          <li key={id}>
            On every such sharing: {description}{' '}
            <Cited
              statements={distinct(
                links.filter(({ rule }) => rule.id === id).flatMap((link) => link.statements),
              )}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
