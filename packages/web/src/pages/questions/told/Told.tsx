import { useQuery } from 'urql';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { ToldDocument } from '../../../graphql/documents/told.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { exportFiles } from '../parts/export-files.ts';
import { FileLinks } from '../parts/FileLinks.tsx';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Refused } from '../parts/Refused.tsx';
import { categoriesIn, FILE_NAME, MOST_CATEGORIES, withFieldNames } from './categories.ts';
import { Recipients } from './Recipients.tsx';
import { reasonFrom } from './types.ts';

const pieces: readonly Piece[] = [
  'Who must be told of',
  { name: 'reason', label: 'What happened', of: 'reason' },
  'to',
  { name: 'category', label: 'Category', of: 'category', open: 'anything' },
  'and',
  {
    name: 'category2',
    label: 'Second category',
    of: 'category',
    open: 'nothing else',
    isUnsaidOpen: true,
  },
  'from',
  { name: 'from', label: 'Controller', of: 'controller', open: 'any controller' },
  'under',
  {
    name: 'agreement',
    label: 'Agreement',
    of: 'namedAgreement',
    open: 'any agreement or none',
    isUnsaidOpen: true,
  },
];

/** Who must be told of a correction, an erasure, a breach or the end of an agreement. */
export function Told() {
  return (
    <QuestionPage
      title="Who must be told?"
      path="/ask/told"
      pieces={pieces}
      otherName={{ name: FILE_NAME, read: withFieldNames }}
      intro={
        <>
          <p>
            Choose what happened and, if you know them, the data, the controller and the agreement.
            The answer lists the recipients that this register knows, by how sure it is that they
            hold it. What it does not know stands first.
          </p>
          <p>
            It is a place to begin from. Whom to tell, and whether, the controller decides from its
            own records.
          </p>
        </>
      }
    >
      {(asked) => (
        <ToldQuestion
          reason={asked.get('reason')}
          from={asked.get('from')}
          categories={categoriesIn(asked)}
          agreement={asked.get('agreement')}
        />
      )}
    </QuestionPage>
  );
}

interface Given {
  reason: string | null;
  from: string | null;
  categories: readonly string[];
  agreement: string | null;
}

function ToldQuestion(given: Given) {
  const { chosen } = useAsAt();
  const reason = reasonFrom(given.reason);
  const variables = {
    from: given.from,
    agreement: given.agreement,
    categories: [...given.categories],
    asAt: chosen,
    reason: reason ?? 'CORRECTION',
  };
  const pause = reason === null || given.categories.length > MOST_CATEGORIES;
  const [result, askAgain] = useQuery({ query: ToldDocument, variables, pause });
  const files = exportFiles('told', variables);
  if (given.categories.length > MOST_CATEGORIES) {
    return (
      <>
        <Refused
          why={{
            __typename: 'BadArgument',
            argument: FILE_NAME,
            message: `This page asks about ${MOST_CATEGORIES} categories at most, and the address has ${given.categories.length}. Nothing was asked. The files take them all.`,
          }}
        />
        <p className="told-files">
          <FileLinks files={files} />
        </p>
      </>
    );
  }
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
          <Recipients answer={answer} files={files} />
        ) : (
          <Refused why={answer} />
        )
      }
    </Answered>
  );
}
