import { useQuery } from 'urql';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { ToldDocument } from '../../../graphql/documents/told.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Refused } from '../parts/Refused.tsx';
import { Recipients } from './Recipients.tsx';
import { reasonFrom } from './types.ts';

const pieces: readonly Piece[] = [
  'Who must be told of',
  { name: 'reason', label: 'What happened', of: 'reason' },
  'to',
  { name: 'category', label: 'Category', of: 'category', open: 'anything' },
  'and',
  { name: 'category2', label: 'Second category', of: 'category', open: 'nothing else' },
  'from',
  { name: 'from', label: 'Controller', of: 'controller', open: 'any controller' },
  'under',
  { name: 'agreement', label: 'Agreement', of: 'namedAgreement', open: 'any agreement or none' },
];

/** Who must be told of a correction, an erasure, a breach or the end of an agreement. */
export function Told() {
  return (
    <QuestionPage
      title="Who must be told?"
      path="/ask/told"
      pieces={pieces}
      intro={
        <>
          <p>
            Choose what happened and whose data it is about. The answer lists the recipients that
            this register knows, by how sure it is that they hold it. What it does not know stands
            first.
          </p>
          <p>
            It is a place to begin from. Whom to tell, and whether, the controller decides from its
            own records.
          </p>
        </>
      }
    >
      {(asked) => {
        const categories = [asked.get('category'), asked.get('category2')];
        return (
          <ToldQuestion
            reason={asked.get('reason')}
            from={asked.get('from')}
            categories={categories.filter((each) => each !== null && each !== '')}
            agreement={asked.get('agreement')}
          />
        );
      }}
    </QuestionPage>
  );
}

interface Given {
  reason: string | null;
  from: string | null;
  categories: (string | null)[];
  agreement: string | null;
}

function ToldQuestion(given: Given) {
  const { chosen } = useAsAt();
  const reason = reasonFrom(given.reason);
  const variables = {
    from: given.from,
    agreement: given.agreement,
    categories: given.categories.filter((each) => each !== null),
    asAt: chosen,
    reason: reason ?? 'CORRECTION',
  };
  const [result, askAgain] = useQuery({ query: ToldDocument, variables, pause: reason === null });
  if (reason === null) {
    return (
      <Refused
        why={{
          __typename: 'BadArgument',
          argument: 'reason',
          message: `“${given.reason}” is nothing that happened. Choose from the list.`,
        }}
      />
    );
  }
  return (
    <Answered
      state={answerState(result)}
      what="Looking for recipients"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whoMustBeTold: answer }) =>
        answer.__typename === 'WhoMustBeToldAnswer' ? (
          <Recipients answer={answer} files={exportFiles('told', variables)} />
        ) : (
          <Refused why={answer} />
        )
      }
    </Answered>
  );
}
