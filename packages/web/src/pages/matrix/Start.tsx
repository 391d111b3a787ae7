import { useQuery } from 'urql';
import { Empty } from '../../components/boxes.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { MatrixStartsDocument } from '../../graphql/documents/matrix.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { matrixParts } from './address.ts';

/** Whose matrix to show. */
export function Start() {
  const [result, askAgain] = useQuery({ query: MatrixStartsDocument });
  return (
    <div className="page-width matrix-apart">
      <PageTitle
        title="Matrix"
        lead="Recipients down, categories of personal data across: what each is said to receive, and how much is not said."
        reads={matrixParts}
      />
      <Answered
        state={answerState(result)}
        what="Reading whose matrices there are"
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      >
        {({ controllers }) =>
          controllers.length === 0 ? (
            <Empty title="No publisher of a notice is in this register." />
          ) : (
            <>
              <h2>Choose a children’s trust</h2>
              <ul className="list-plain explore-starts">
                {controllers.map(({ id, name, sends }) => (
                  <li key={id}>
                    <PartyIcon kind="ORGANISATION" />
                    <div>
                      <Link to={withSearch('/matrix', { from: id })}>{name}</Link>
                      <p className="small muted">
                        {plural(sends.length, 'flow')} recorded as sent by it
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </div>
  );
}
