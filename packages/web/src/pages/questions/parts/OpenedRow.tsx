import { Cited } from '../../../components/Cited.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { Anchor } from '../../../components/tags.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../../shell/paths.ts';
import { listInWords } from '../../../text/words.ts';
import type { Row } from './RecipientTable.tsx';

/** Why a row is here, step by step, and what its flow says besides. */
export function OpenedRow({ row }: { row: Row }) {
  const { flow, mayBe, statements } = row;
  const [first] = statements;
  return (
    <div className="opened">
      <div>
        <h3 className="opened__title">Why this row is here</h3>
        <ol className="steps">
          {row.why.map((step) => (
            <li key={step.text}>
              {step.text} <Cited statements={step.statements} />
              {step.statements.slice(0, 2).map(({ id, section, line, anchor }) => (
                <span key={id} className="opened__place">
                  Section “{section}”, line {line} · <Anchor>{anchor}</Anchor>
                </span>
              ))}
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3 className="opened__title">What the notice says of this sharing</h3>
        <dl className="pairs">
          <dt>Who</dt>
          <dd>{row.partyCertaintyWords}</dd>
          {mayBe.length > 0 && (
            <>
              <dt>May be</dt>
              <dd>
                {listInWords(
                  mayBe.map(({ name }) => name),
                  'or',
                )}
                . Nothing says that this body is meant.
              </dd>
            </>
          )}
          <dt>Purpose</dt>
          <dd>
            {flow === null || flow.purposes.length === 0
              ? 'Not stated'
              : flow.purposes.map(({ purpose }) => purpose.name).join('; ')}
          </dd>
          <dt>Agreement</dt>
          <dd>
            {flow === null || flow.agreements.length === 0
              ? 'None in this register'
              : flow.agreements.map(({ agreement, ...link }) => (
                  <span key={agreement.id}>
                    <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>{' '}
                    <Inferred link={link} />
                  </span>
                ))}
          </dd>
          {flow?.conditions.map(({ rule, statements: of }) => (
            <div key={rule.description} className="pairs__pair">
              <dt>Condition</dt>
              <dd>
                {rule.description} <Cited statements={of} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="opened__links">
          {first !== undefined && (
            <Link to={statementPath(first.notice.id, first.id)}>Read it in the notice</Link>
          )}{' '}
          {flow !== null && (
            <>
              <Link
                to={withSearch('/ask/basis', {
                  from: flow.sender.party.id,
                  to: flow.recipient.party.id,
                })}
              >
                On what basis?
              </Link>{' '}
              <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
                Show on the map
              </Link>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
