import { useClient } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { WhereFromDocument } from '../../../graphql/documents/where-from.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { plural } from '../../../text/words.ts';
import { type AskedOf, askedIn } from '../asked.ts';
import { allFilters, fileFiltersFrom, unknownIn } from '../filters.ts';
import { AnswerChanges } from '../parts/AnswerChanges.tsx';
import { ApartList } from '../parts/ApartList.tsx';
import { Closing } from '../parts/Closing.tsx';
import { AskedDerivation } from '../parts/Derivation.tsx';
import { Examples } from '../parts/Examples.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import { MoreRows } from '../parts/MoreRows.tsx';
import { nextRows } from '../parts/next-rows.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { RecipientTable, type Row } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { type Reading, useMore } from '../parts/use-more.ts';
import { ViewCounts } from '../parts/ViewCounts.tsx';

const pieces: readonly Piece[] = [
  'Where does',
  { name: 'category', label: 'Category', of: 'category' },
  'held by',
  { name: 'to', label: 'Recipient', of: 'party', open: 'any recipient' },
  'come from:',
  { name: 'from', label: 'Sender', of: 'party', open: 'any sender' },
];

type Answer = Extract<
  ResultOf<typeof WhereFromDocument>['whereFrom'],
  { __typename: 'WhoReceivesAnswer' }
>;

/** Where a category comes from: who is said to supply it, and who is not named. */
export function From() {
  return (
    <QuestionPage
      title="Where does it come from?"
      path="/ask/from"
      pieces={pieces}
      more={allFilters}
      intro={
        <>
          <p>
            Choose a category. A source that the notice does not name is shown as not named, never
            guessed from the list of recipients.
          </p>
          <Examples of="from" />
        </>
      }
    >
      {(asked) => <FromQuestion asked={asked} />}
    </QuestionPage>
  );
}

function FromQuestion({ asked }: { asked: URLSearchParams }) {
  const { chosen } = useAsAt();
  const client = useClient();
  const unknown = unknownIn(asked);
  const { question, variables } = askedIn(asked, chosen);
  const { state, onRetry } = useAnswer(WhereFromDocument, { ...variables, after: null });
  if (unknown !== null) return <Refused key={unknown.message} why={unknown} />;
  const reading = {
    anew: onRetry,
    after: async (after: string) =>
      nextRows(
        await client.query(WhereFromDocument, { ...variables, after }).toPromise(),
        ({ whereFrom }) => (whereFrom.__typename === 'WhoReceivesAnswer' ? whereFrom.rows : null),
      ),
  };
  return (
    <Answered state={state} what="Reading who supplies it" onRetry={onRetry}>
      {({ whereFrom: answer }) =>
        answer.__typename === 'WhoReceivesAnswer' ? (
          <FromAnswer
            answer={answer}
            asked={question}
            reading={reading}
            files={exportFiles('where-from', { ...question, ...fileFiltersFrom(asked) })}
          />
        ) : (
          <Refused key={answer.message} why={answer} />
        )
      }
    </Answered>
  );
}

interface FromAnswerProps {
  answer: Answer;
  asked: AskedOf;
  reading: Reading<Row>;
  files: readonly ExportFile[];
}

function FromAnswer({ answer, asked, reading, files }: FromAnswerProps) {
  const { completeness, countedApart, all } = answer;
  const paged = useMore(answer.rows, reading, ({ id }) => id);
  const apart = countedApart.edges.map(({ node }) => node);
  const sources = paged.nodes.filter(({ isInside }) => !isInside);
  const inside = paged.nodes.filter(({ isInside }) => isInside);
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={completeness.verdictWords}
          completeness={completeness.sentence}
          stated={completeness.verdict !== 'UNKNOWN'}
          title={answer.headline}
        >
          {answer.standingWords !== '' && <p>{answer.standingWords}</p>}
          <p>
            {answer.silence} <Cited statements={answer.listedBy.flatMap((e) => e.statements)} />
          </p>
        </Verdict>
        <ViewCounts
          completeness={completeness}
          kept={answer.rows.totalCount}
          all={all.totalCount}
        />
        <Reasons reasons={completeness.reasons} />
        <SectionTitle title="Where it comes from" note={plural(sources.length, 'row')} />
        {sources.length === 0 ? (
          <p>No row: nothing says who supplies it. That is not the same as nobody.</p>
        ) : (
          <RecipientTable
            caption="Sources of this category"
            side="source"
            rows={sources}
            derivation={(row) => <AskedDerivation row={row} asked={asked} side="source" />}
            otherEnd={asked.to === null}
          />
        )}
        {inside.length > 0 && (
          <>
            <SectionTitle
              title="Inside the party asked about"
              note={`${plural(inside.length, 'row')} of what it gives to its own teams: no source, and not counted as one`}
            />
            <RecipientTable
              caption="Inside the party asked about"
              side="source"
              rows={inside}
              derivation={(row) => <AskedDerivation row={row} asked={asked} side="source" />}
              otherEnd
            />
          </>
        )}
        <MoreRows paged={paged} />
        {apart.length > 0 && (
          <>
            <SectionTitle
              title="Counted apart"
              note={`${plural(countedApart.totalCount, 'sender')} of which nothing can be said for this category`}
            />
            <ApartList rows={apart} side="source" />
            {apart.length < countedApart.totalCount && (
              <p>
                The first {apart.length} of {countedApart.totalCount} are shown.
              </p>
            )}
          </>
        )}
        <Closing sourceWords={answer.sourceWords} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer
          files={files}
          whole={
            paged.nodes.length === all.totalCount
              ? `All ${plural(all.totalCount, 'row')}, none cut.`
              : `${paged.nodes.length} of ${all.totalCount} rows.`
          }
        />
        <AnswerChanges {...asked} side="source" />
      </aside>
    </div>
  );
}
