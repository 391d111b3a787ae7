import { useQuery } from 'urql';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { MatrixDocument } from '../../graphql/documents/matrix.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { Refused } from '../questions/parts/Refused.tsx';
import { askedOf, type ChangeAddress, type MatrixAddress, matrixParts } from './address.ts';
import { Board } from './Board.tsx';

interface OfSenderProps {
  from: string;
  address: MatrixAddress;
  change: ChangeAddress;
}

/** Asks for the matrix of a sender, and shows it or why there is none. */
export function OfSender({ from, address, change }: OfSenderProps) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: MatrixDocument,
    variables: { from, asAt: chosen, ...askedOf(address) },
  });
  const state = answerState(result);
  if (state.kind === 'read' && state.data.matrix.__typename === 'Matrix') {
    const { matrix } = state.data;
    return <Board matrix={matrix} address={address} change={change} />;
  }
  return (
    <div className="page-width matrix-apart">
      <PageTitle title="Matrix" reads={matrixParts} />
      <Answered
        state={state}
        what="Reading recipients and categories"
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      >
        {({ matrix }) =>
          matrix.__typename === 'Matrix' ? null : (
            <>
              <Refused why={matrix} />
              <p>
                <Link to="/matrix">Choose a children’s trust</Link>
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}
