import { parseAsString, useQueryStates } from 'nuqs';
import { NextPage } from '../../components/NextPage.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { NoticesDocument } from '../../graphql/documents/notices.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';

const parts = {
  /** Where the page begins in the list. */
  after: parseAsString,
};

/** The notices that the register was read from. */
export function Notices() {
  const [{ after }] = useQueryStates(parts);
  const { state, onRetry } = useAnswer(NoticesDocument, { after });
  return (
    <>
      <PageTitle
        title="Notices"
        lead="The published texts that every answer rests on. Each notice speaks for its own publisher."
        reads={parts}
      />
      <Answered state={state} what="Reading the notices" onRetry={onRetry}>
        {({ notices }) => (
          <>
            <p>
              {plural(notices.totalCount, 'notice')} in this register
              {notices.edges.length < notices.totalCount &&
                `, ${notices.edges.length} on this page`}
              .
            </p>
            <ul className="list-plain">
              {notices.edges.map(({ node }) => (
                <li key={node.id}>
                  <h2>
                    <Link to={pathOf('notice', node.id)}>{node.title}</Link>
                  </h2>
                  <p>
                    {node.publisher ? (
                      <Link to={pathOf('party', node.publisher.id)}>{node.publisher.name}</Link>
                    ) : (
                      'Publisher not known'
                    )}{' '}
                    · text seen on {dateInWords(node.seenOn)} ·{' '}
                    {plural(node.statementCount, 'statement')}, of which {node.tyingCount} tie a
                    party to a category
                  </p>
                  <p>{node.validityWords}</p>
                  {node.register?.coverage && <p className="muted">{node.register.coverage}</p>}
                </li>
              ))}
            </ul>
            <NextPage path="/notices" page={notices.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}
