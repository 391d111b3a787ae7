import { useQuery } from 'urql';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { WhoReceivesDocument } from '../../graphql/documents/ask.ts';
import { useAsAt } from '../../shell/as-at.ts';
import type { Piece } from '../questions/parts/pieces.ts';
import { QuestionPage } from '../questions/parts/QuestionPage.tsx';
import { Refused } from '../questions/parts/Refused.tsx';
import { AskAnswer } from './AskAnswer.tsx';
import type { AskedOf } from './OpenedRow.tsx';

const pieces: readonly Piece[] = [
  'Who receives',
  { name: 'category', label: 'Category', of: 'category' },
  'from',
  { name: 'from', label: 'Controller', of: 'controller', open: 'all controllers' },
  'to',
  { name: 'to', label: 'Recipient', of: 'party', open: 'anyone' },
];

/** Who receives a category: the answer, how sure it is, and row by row why. */
export function Ask() {
  return (
    <QuestionPage
      title="Who receives it?"
      path="/ask"
      pieces={pieces}
      intro={
        <p>
          Choose a category and, if you like, whose notice to ask. The answer says first how much of
          it is known, then who is named, and what each notice leaves open.
        </p>
      }
    >
      {(asked) => (
        <AskedAnswer
          category={asked.get('category') ?? ''}
          from={asked.get('from') || null}
          to={asked.get('to') || null}
        />
      )}
    </QuestionPage>
  );
}

function AskedAnswer(given: Omit<AskedOf, 'asAt'>) {
  const { chosen } = useAsAt();
  const asked = { ...given, asAt: chosen };
  const [result, askAgain] = useQuery({ query: WhoReceivesDocument, variables: asked });
  return (
    <Answered
      state={answerState(result)}
      what="Reading who receives it"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whoReceives: answer }) =>
        answer.__typename === 'WhoReceivesAnswer' ? (
          <AskAnswer answer={answer} asked={asked} />
        ) : (
          <Refused key={answer.message} why={answer} />
        )
      }
    </Answered>
  );
}
