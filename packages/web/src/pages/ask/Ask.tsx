import { useClient } from 'urql';
import { Answered } from '../../graphql/Answered.tsx';
import { WhoReceivesDocument } from '../../graphql/documents/ask.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { askedIn } from '../questions/asked.ts';
import type { NamedChoice } from '../questions/choices.ts';
import { allFilters, fileFiltersFrom, unknownIn } from '../questions/filters.ts';
import { Examples } from '../questions/parts/Examples.tsx';
import { exportFiles } from '../questions/parts/export-files.ts';
import { nextRows } from '../questions/parts/next-rows.ts';
import type { Piece } from '../questions/parts/pieces.ts';
import { QuestionPage } from '../questions/parts/QuestionPage.tsx';
import { Refused } from '../questions/parts/Refused.tsx';
import { AskAnswer } from './AskAnswer.tsx';

const pieces: readonly Piece[] = [
  'Who receives',
  { name: 'category', label: 'Category', of: 'category' },
  'from',
  { name: 'from', label: 'Sender', of: 'party', open: 'all senders' },
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
      more={allFilters}
      intro={
        <>
          <p>
            Choose a category and, if you like, whose notice to ask. The answer says first how much
            of it is known, then who is named, and what each notice leaves open.
          </p>
          <Examples of="receives" />
        </>
      }
    >
      {(asked, choices) => <AskedAnswer asked={asked} parties={choices.party} />}
    </QuestionPage>
  );
}

interface AskedAnswerProps {
  asked: URLSearchParams;
  parties: readonly NamedChoice[];
}

function AskedAnswer({ asked, parties }: AskedAnswerProps) {
  const { chosen } = useAsAt();
  const client = useClient();
  const unknown = unknownIn(asked);
  const { question, variables } = askedIn(asked, chosen);
  const { state, onRetry } = useAnswer(WhoReceivesDocument, { ...variables, after: null });
  if (unknown !== null) return <Refused key={unknown.message} why={unknown} />;
  const reading = {
    anew: onRetry,
    after: async (after: string) =>
      nextRows(
        await client.query(WhoReceivesDocument, { ...variables, after }).toPromise(),
        ({ whoReceives }) =>
          whoReceives.__typename === 'WhoReceivesAnswer' ? whoReceives.rows : null,
      ),
  };
  return (
    <Answered state={state} what="Reading who receives it" onRetry={onRetry}>
      {({ whoReceives: answer }) =>
        answer.__typename === 'WhoReceivesAnswer' ? (
          <AskAnswer
            answer={answer}
            asked={question}
            parties={parties}
            reading={reading}
            files={exportFiles('who-receives', { ...question, ...fileFiltersFrom(asked) })}
          />
        ) : (
          <Refused key={answer.message} why={answer} />
        )
      }
    </Answered>
  );
}
