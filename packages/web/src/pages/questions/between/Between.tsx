import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { Empty, NotInRegister } from '../../../components/boxes.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { WhatGoesDocument } from '../../../graphql/documents/questions.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import { openEnds, type Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { GoesRow } from './GoesRow.tsx';
import {
  categoryCounts,
  completenessSentence,
  type GoesAnswer,
  headline,
  type GoesRow as Row,
  silence,
  verdictOf,
  verdictWords,
} from './summary.ts';

const pieces: readonly Piece[] = ['What goes', ...openEnds];

/** What goes from one party to another, or all that one sends or receives. */
export function Between() {
  return (
    <QuestionPage
      title="What goes between two parties?"
      path="/ask/between"
      pieces={pieces}
      intro={
        <p>
          Choose a sender, a recipient, or both. The other direction is a question of its own: what
          schools supply is not what schools receive.
        </p>
      }
    >
      {(asked) => <BetweenAnswer from={asked.get('from')} to={asked.get('to')} />}
    </QuestionPage>
  );
}

function BetweenAnswer(given: { from: string | null; to: string | null }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: WhatGoesDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading what goes between them"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whatGoes }) =>
        whatGoes.__typename === 'WhatGoesAnswer' ? (
          <Goes answer={whatGoes} files={exportFiles('what-goes', { ...given, asAt: chosen })} />
        ) : (
          <Refused why={whatGoes} />
        )
      }
    </Answered>
  );
}

function Goes({ answer, files }: { answer: GoesAnswer; files: readonly ExportFile[] }) {
  const rows = answer.rows.edges.map(({ node }) => node);
  const { totalCount } = answer.rows;
  const stated = rows.filter(({ categoriesStated }) => categoriesStated);
  const silent = rows.filter(({ categoriesStated }) => !categoriesStated);
  const { categoriesCompleteness: categories, flowsCompleteness: flows } = answer;
  const verdict = verdictOf(answer, rows);
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={verdictWords(verdict, categoryCounts(rows))}
          completeness={completenessSentence(verdict)}
          stated={verdict !== 'UNKNOWN'}
          title={headline(answer, rows)}
        >
          {silence(rows) !== '' && <p>{silence(rows)}</p>}
        </Verdict>
        <Reasons reasons={[...silentReason(silent), ...categories.reasons, ...flows.reasons]} />
        {answer.notInForce > 0 && (
          <Empty title={`${plural(answer.notInForce, 'flow')} not in force on this date.`}>
            Recorded as ended or not begun; not among the rows.
          </Empty>
        )}
        {rows.length < totalCount && (
          <Empty title={`The first ${rows.length} of ${totalCount} rows.`}>
            Choose both ends to see fewer.
          </Empty>
        )}
        {rows.length === 0 && <NotInRegister />}
        {stated.length > 0 && (
          <>
            <SectionTitle title="Categories stated" note={plural(stated.length, 'row')} />
            {stated.map((row) => (
              <GoesRow key={keyOf(row)} row={row} />
            ))}
          </>
        )}
        {silent.length > 0 && (
          <>
            <SectionTitle title="Categories not stated" note={plural(silent.length, 'row')} />
            {silent.map((row) => (
              <GoesRow key={keyOf(row)} row={row} />
            ))}
          </>
        )}
        <Closing sourceWords={answer.sourceWords} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer
          files={files}
          whole={
            rows.length === totalCount
              ? `All ${plural(totalCount, 'row')}, none cut.`
              : `${rows.length} of ${totalCount} rows.`
          }
        />
      </aside>
    </div>
  );
}

/** Rows that say nothing of what they carry, as the first reason. */
function silentReason(silent: readonly Row[]) {
  if (silent.length === 0) return [];
  return [
    {
      code: 'CATEGORIES_NOT_STATED',
      count: silent.length,
      words:
        silent.length === 1
          ? 'row whose categories are not stated'
          : 'rows whose categories are not stated',
      statements: silent.flatMap(({ statements }) => statements),
    },
  ];
}

function keyOf(row: { flow: { id: string } | null; party: { id: string } | null }): string {
  return `${row.flow?.id} ${row.party?.id}`;
}
