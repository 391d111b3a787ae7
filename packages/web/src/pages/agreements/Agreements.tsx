import { parseAsString, useQueryStates } from 'nuqs';
import { NextPage } from '../../components/NextPage.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { AgreementsDocument } from '../../graphql/documents/agreements.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import { stateWords } from './state-words.ts';

const parts = {
  /** Where the page begins in the list. */
  after: parseAsString,
};

/** The agreements that a notice names or says are in place. */
export function Agreements() {
  const { chosen, day } = useAsAt();
  const [{ after }] = useQueryStates(parts);
  const { state, onRetry } = useAnswer(AgreementsDocument, { asAt: chosen, after });
  return (
    <>
      <PageTitle
        title="Agreements"
        lead="Agreements that a notice names or says are in place. One that is not here may still exist."
        reads={parts}
      />
      <Answered state={state} what="Reading the agreements" onRetry={onRetry}>
        {({ agreements }) => (
          <>
            <p>
              {plural(agreements.totalCount, 'agreement')} in this register
              {agreements.edges.length < agreements.totalCount &&
                `, ${agreements.edges.length} on this page`}
              .
            </p>
            <ul className="list-plain">
              {agreements.edges.map(({ node }) => (
                <li key={node.id}>
                  <Link to={pathOf('agreement', node.id)}>{node.title}</Link>
                  {!node.titleKnown && ' (our words: the notice gives no title)'} ·{' '}
                  {plural(node.flows.length, 'flow')} under it · state on {dateInWords(day)}:{' '}
                  {stateWords[node.state]}
                </li>
              ))}
            </ul>
            <NextPage path="/agreements" page={agreements.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}
