import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { NotInRegister } from '../../../components/boxes.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { IsRecordedDocument } from '../../../graphql/documents/questions.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import { Examples } from '../parts/Examples.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { type DerivedRow, derivationOf, RecipientTable } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';

const pieces: readonly Piece[] = [
  'Is it recorded that',
  { name: 'from', label: 'Sender', of: 'party' },
  'shares',
  { name: 'category', label: 'Category', of: 'category' },
  'with',
  { name: 'to', label: 'Recipient', of: 'party' },
  'for',
  { name: 'purpose', label: 'Purpose', of: 'purpose', open: 'any purpose' },
];

type RecordedAnswer = Extract<
  ResultOf<typeof IsRecordedDocument>['isRecorded'],
  { __typename: 'RecordedSharing' }
>;

/** Whether a sharing is recorded. It reports the register; it never says what is allowed. */
export function Recorded() {
  return (
    <QuestionPage
      title="Is this sharing recorded?"
      path="/ask/recorded"
      pieces={pieces}
      intro={
        <>
          <p>
            Choose who sends what to whom. The answer says what this register records and what it
            lacks, nothing else.
          </p>
          <NotInRegister />
          <Examples of="recorded" />
        </>
      }
    >
      {(asked) => (
        <RecordedQuestion
          from={asked.get('from') ?? ''}
          to={asked.get('to') ?? ''}
          category={asked.get('category') ?? ''}
          purpose={asked.get('purpose')}
        />
      )}
    </QuestionPage>
  );
}

interface RecordedGiven {
  from: string;
  to: string;
  category: string;
  purpose: string | null;
}

function RecordedQuestion(given: RecordedGiven) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: IsRecordedDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Looking in the register"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ isRecorded }) =>
        isRecorded.__typename === 'RecordedSharing' ? (
          <Found answer={isRecorded} files={exportFiles('recorded', { ...given, asAt: chosen })} />
        ) : (
          <Refused why={isRecorded} />
        )
      }
    </Answered>
  );
}

interface FoundProps {
  answer: RecordedAnswer;
  files: readonly ExportFile[];
}

function Found({ answer: found, files }: FoundProps) {
  const { matches, excluded, butForCategory, missing, answer } = found;
  const nothing = matches.length + excluded.length + butForCategory.length === 0;
  const isSilent = matches.length + excluded.length === 0;
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={answer.completeness.verdictWords}
          completeness={answer.completeness.sentence}
          stated={answer.completeness.verdict !== 'UNKNOWN'}
          title={nothing ? 'Not in this register.' : found.headline}
        >
          <p>{answer.headline}</p>
          {answer.standingWords !== '' && <p>{answer.standingWords}</p>}
        </Verdict>
        {isSilent && (
          <div className="under-verdict">
            <NotInRegister />
          </div>
        )}
        <SectionTitle title="What this register lacks" note={plural(missing.length, 'thing')} />
        {missing.length === 0 ? (
          <p>Nothing of what was asked is missing from this register.</p>
        ) : (
          <ul className="list-plain lacking">
            {missing.map(({ code, words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        )}
        <Part title="Recorded" rows={matches} none="No flow is said to carry it." />
        <Part title="Said to be left out" rows={excluded} none="No flow is said to leave it out." />
        <Part
          title="Recorded, but for the category"
          rows={butForCategory}
          none="No other flow between them is recorded."
        />
        <Reasons reasons={answer.completeness.reasons} />
        <Closing sourceWords={found.sourceWords} answer={found} safety={!isSilent} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
      </aside>
    </div>
  );
}

function Part({ title, rows, none }: { title: string; rows: readonly DerivedRow[]; none: string }) {
  return (
    <>
      <SectionTitle title={title} note={plural(rows.length, 'row')} />
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <RecipientTable caption={title} side="recipient" rows={rows} derivation={derivationOf} />
      )}
    </>
  );
}
