import { Cited } from '../../components/Cited.tsx';
import { FlowLink } from './FlowLink.tsx';
import type { ImpactFound } from './types.ts';

type Loss = ImpactFound['losses'][number];

/** Flows that would be left without something, by what they would lack. */
export function Losses({ losses }: { losses: readonly Loss[] }) {
  const kinds = [...new Set(losses.map(({ words }) => words))];
  return kinds.map((words) => {
    const of = losses.filter((loss) => loss.words === words);
    const shared = sharedStatements(of);
    return (
      <div key={words}>
        <p>
          {words}
          {shared.length > 0 && (
            <>
              {' '}
              Now: <Cited statements={shared} />
            </>
          )}
        </p>
        <ul className="told-list what-if__flows">
          {of.map(({ flow, statements }) => (
            <li key={flow?.id}>
              {flow !== null && <FlowLink flow={flow} />}{' '}
              <Cited statements={statements.filter(({ id }) => !has(shared, id))} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** What all of them rest on is cited once. */
function sharedStatements(losses: readonly Loss[]): Loss['statements'] {
  const [first, ...others] = losses;
  if (first === undefined || others.length === 0) return [];
  return first.statements.filter(({ id }) => others.every((loss) => has(loss.statements, id)));
}

function has(statements: Loss['statements'], wanted: string): boolean {
  return statements.some(({ id }) => id === wanted);
}
