import { useQuery } from 'urql';
import { Counts, Verdict } from '../../../components/answer.tsx';
import { Empty } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { WhereFromDocument } from '../../../graphql/documents/questions.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { plural } from '../../../text/words.ts';
import { ApartList } from '../parts/ApartList.tsx';
import { Closing } from '../parts/Closing.tsx';
import { countsFrom } from '../parts/counts.ts';
import { exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { RecipientTable } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';

const pieces: readonly Piece[] = [
  'Where does',
  { name: 'category', label: 'Category', of: 'category' },
  'held by',
  { name: 'to', label: 'Holder', of: 'party', open: 'any controller' },
  'come from:',
  { name: 'from', label: 'Source', of: 'party', open: 'any source' },
];

/** Where a category comes from: who is said to supply it, and who is not named. */
export function From() {
  return (
    <QuestionPage
      title="Where does it come from?"
      path="/ask/from"
      pieces={pieces}
      intro={
        <p>
          Choose a category. A source that the notice does not name is shown as not named, never
          guessed from the list of recipients.
        </p>
      }
    >
      {(asked) => (
        <FromAnswer
          category={asked.get('category') ?? ''}
          to={asked.get('to')}
          from={asked.get('from')}
        />
      )}
    </QuestionPage>
  );
}

function FromAnswer(given: { category: string; to: string | null; from: string | null }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: WhereFromDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading who supplies it"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whereFrom: answer }) => {
        if (answer.__typename !== 'WhoReceivesAnswer') return <Refused why={answer} />;
        const rows = answer.rows.edges.map(({ node }) => node);
        const apart = answer.countedApart.edges.map(({ node }) => node);
        const { completeness } = answer;
        return (
          <div className="with-rail">
            <div>
              <Verdict
                words={completeness.verdictWords}
                completeness={completeness.sentence}
                stated={completeness.verdict !== 'UNKNOWN'}
                title={answer.headline}
              >
                <p>
                  {answer.silence}{' '}
                  <Cited statements={answer.listedBy.flatMap((e) => e.statements)} />
                </p>
              </Verdict>
              <Counts counts={countsFrom(completeness.counts)} apart={completeness.countedApart} />
              <Reasons reasons={completeness.reasons} />
              <SectionTitle title="Sources" note={plural(answer.rows.totalCount, 'source')} />
              {rows.length === 0 ? (
                <p>No row: nothing says who supplies it. That is not the same as nobody.</p>
              ) : (
                <RecipientTable
                  caption="Sources of this category"
                  side="source"
                  rows={rows}
                  otherEnd={given.to === null}
                />
              )}
              {rows.length < answer.rows.totalCount && (
                <Empty title={`The first ${rows.length} of ${answer.rows.totalCount} rows.`}>
                  Choose a holder to see fewer.
                </Empty>
              )}
              {apart.length > 0 && (
                <>
                  <SectionTitle
                    title="Counted apart"
                    note={`${plural(answer.countedApart.totalCount, 'source')} of which nothing can be said for this category`}
                  />
                  <ApartList rows={apart} side="source" />
                  {apart.length < answer.countedApart.totalCount && (
                    <p>
                      The first {apart.length} of {answer.countedApart.totalCount} are shown.
                    </p>
                  )}
                </>
              )}
              <Closing sourceWords={answer.sourceWords} answer={answer} />
            </div>
            <aside className="rail" aria-label="About this answer">
              <SendAnswer
                whole={wholeWords(rows.length, answer.rows.totalCount)}
                files={exportFiles('where-from', { ...given, asAt: chosen })}
              />
            </aside>
          </div>
        );
      }}
    </Answered>
  );
}

/** Says whether what is sent is all of it. */
function wholeWords(shown: number, total: number): string {
  return shown === total ? `All ${plural(total, 'row')}, none cut.` : `${shown} of ${total} rows.`;
}
