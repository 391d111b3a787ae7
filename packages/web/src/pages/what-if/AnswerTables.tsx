import { Cited } from '../../components/Cited.tsx';
import { PartyName } from '../../components/PartyName.tsx';
import { listInWords, plural } from '../../text/words.ts';
import { FlowLink } from './FlowLink.tsx';
import type { ImpactFound } from './types.ts';

type Change = ImpactFound['answers']['edges'][number]['node'];

/** More categories than this are counted: the files hold them all. */
const MOST_NAMED = 3;

/** The places of answers that would differ, one table a question. */
export function AnswerTables({ changes }: { changes: readonly Change[] }) {
  const questions = new Map<string, Change[]>();
  for (const change of changes) {
    questions.set(change.questionWords, [...(questions.get(change.questionWords) ?? []), change]);
  }
  return [...questions].map(([words, of]) => (
    <table key={words} className="table table--cards what-if__table">
      <caption>{words}</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
          <th scope="col">Statements</th>
        </tr>
      </thead>
      <tbody>
        {of.map((change) => (
          <tr key={keyOf(change)}>
            <th scope="row">
              <Where change={change} />
            </th>
            <td data-label="Now">{change.before}</td>
            <td data-label="Then">{change.after}</td>
            <td data-label="Statements">
              {change.statements.length > 0 ? (
                <Cited statements={change.statements} />
              ) : (
                <span className="muted">None</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function keyOf({ flow, party, through, before, after, categories }: Change): string {
  return [flow?.id, party?.id, through?.id, before, after, categories[0]?.id].join(' ');
}

function Where({ change: { flow, party, through, categories } }: { change: Change }) {
  return (
    <>
      {party !== null && <PartyName party={party} />}
      {through !== null && <span className="muted small"> through {through.name}</span>}
      {flow !== null && (
        <p className="small">
          <FlowLink flow={flow} />
        </p>
      )}
      {categories.length > 0 && (
        <p className="small muted">
          {categories.length > MOST_NAMED
            ? plural(categories.length, 'category', 'categories')
            : listInWords(categories.map(({ name }) => name))}
        </p>
      )}
      {party === null && flow === null && categories.length === 0 && 'The answer as a whole'}
    </>
  );
}
