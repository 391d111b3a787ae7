import { useQuery } from 'urql';
import { Empty } from '../../components/boxes.tsx';
import { StatementLink } from '../../components/StatementLink.tsx';
import { Anchor } from '../../components/tags.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { RowReasonsDocument, SharingDocument } from '../../graphql/documents/ask.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../shell/paths.ts';
import { HowMember } from './HowMember.tsx';
import type { Row } from './rows.ts';
import { WhatIsSaid } from './WhatIsSaid.tsx';

/** The question that a row is a part of the answer to. */
export interface AskedOf {
  category: string;
  from: string | null;
  to: string | null;
  asAt: string | null;
}

interface OpenedRowProps {
  row: Row;
  asked: AskedOf;
}

/** Why the row is here, step by step, beside what the notice says of that sharing. */
export function OpenedRow({ row, asked }: OpenedRowProps) {
  const { flow, statements } = row;
  const [place] = statements;
  return (
    <div className="ask-opened">
      <section aria-label="Why this row is here">
        <h3>Why this row is here</h3>
        <Why row={row} asked={asked} />
        {row.party !== null && row.through !== null && (
          <HowMember party={row.party.id} hub={row.through.id} />
        )}
        <p className="ask-opened__links">
          {place !== undefined && (
            <Link to={statementPath(place.notice.id, place.id)}>Read it in the notice</Link>
          )}
          {flow !== null && (
            <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
              Show on the map
            </Link>
          )}
          {row.party !== null && <Link to={pathOf('party', row.party.id)}>{row.party.name}</Link>}
        </p>
      </section>
      <section aria-label="What the notice says of this sharing">
        <h3>What the notice says of this sharing</h3>
        {flow === null ? <p>The flow is not in this register.</p> : <Said flow={flow.id} />}
      </section>
    </div>
  );
}

/** Asked again for this recipient alone: the steps of all rows at once would be a long answer. */
function Why({ row, asked }: OpenedRowProps) {
  const [result, askAgain] = useQuery({
    query: RowReasonsDocument,
    variables: { ...asked, to: row.party?.id ?? asked.to },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading why it is here"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whoReceives: answer }) => {
        const found =
          'rows' in answer ? answer.rows.edges.find(({ node }) => node.id === row.id)?.node : null;
        if (!found) return <p>{row.words}</p>;
        return (
          <>
            <ol className="steps">
              {found.why.map((step) => (
                <li key={step.text}>
                  {step.text}
                  {step.statements.map(({ id, notice, section, line, anchor }) => (
                    <span key={id} className="ask-opened__place">
                      Section “{section}”, line {line} · <Anchor>{anchor}</Anchor>{' '}
                      <StatementLink id={id} notice={notice.id} />
                    </span>
                  ))}
                </li>
              ))}
            </ol>
            {found.mayBe.length > 0 && (
              <p>
                May be:{' '}
                {found.mayBe.map(({ id, name }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <Link to={pathOf('party', id)}>{name}</Link>
                  </span>
                ))}
                . Nothing says that any of them is meant.
              </p>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function Said({ flow }: { flow: string }) {
  const [result, askAgain] = useQuery({ query: SharingDocument, variables: { flow } });
  return (
    <Answered
      state={answerState(result)}
      what="Reading what the notice says"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ flow: sharing }) =>
        sharing.__typename === 'Flow' ? (
          <WhatIsSaid sharing={sharing} />
        ) : (
          <Empty title={sharing.message} />
        )
      }
    </Answered>
  );
}
