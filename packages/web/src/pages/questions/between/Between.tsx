import { useClient } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { NotInRegister } from '../../../components/boxes.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { WhatGoesDocument } from '../../../graphql/documents/what-goes.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';
import { plural } from '../../../text/words.ts';
import {
  allFilters,
  certaintiesFrom,
  fileFiltersFrom,
  filtersFrom,
  unknownIn,
} from '../filters.ts';
import { Closing } from '../parts/Closing.tsx';
import { Examples } from '../parts/Examples.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import { MoreRows } from '../parts/MoreRows.tsx';
import { nextRows } from '../parts/next-rows.ts';
import { openEnds, type Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { type Reading, useMore } from '../parts/use-more.ts';
import { ViewCounts } from '../parts/ViewCounts.tsx';
import { GoesRow } from './GoesRow.tsx';
import { type GoesAnswer, type GoesRow as Row, rowKey } from './summary.ts';

const pieces: readonly Piece[] = ['What goes', ...openEnds];

/** What goes from one party to another, or all that one sends or receives. */
export function Between() {
  return (
    <QuestionPage
      title="What goes between two parties?"
      path="/ask/between"
      pieces={pieces}
      more={allFilters}
      intro={
        <>
          <p>
            Choose a sender, a recipient, or both. The other direction is a question of its own:
            what schools supply is not what schools receive.
          </p>
          <Examples of="between" />
        </>
      }
    >
      {(asked) => <BetweenAnswer asked={asked} />}
    </QuestionPage>
  );
}

function BetweenAnswer({ asked }: { asked: URLSearchParams }) {
  const { chosen } = useAsAt();
  const client = useClient();
  const given = { from: asked.get('from') || null, to: asked.get('to') || null };
  const { shown } = certaintiesFrom(asked);
  const variables = {
    ...given,
    ...filtersFrom(asked),
    asAt: chosen,
    certainty: shown.length === 0 ? null : [...shown],
  };
  const unknown = unknownIn(asked);
  const { state, onRetry } = useAnswer(WhatGoesDocument, { ...variables, after: null });
  if (unknown !== null) return <Refused key={unknown.message} why={unknown} />;
  const reading = {
    anew: onRetry,
    after: async (after: string) =>
      nextRows(
        await client.query(WhatGoesDocument, { ...variables, after }).toPromise(),
        ({ whatGoes }) => (whatGoes.__typename === 'WhatGoesAnswer' ? whatGoes.rows : null),
      ),
  };
  return (
    <Answered state={state} what="Reading what goes between them" onRetry={onRetry}>
      {({ whatGoes }) =>
        whatGoes.__typename === 'WhatGoesAnswer' ? (
          <Goes
            answer={whatGoes}
            reading={reading}
            files={exportFiles('what-goes', {
              ...given,
              ...fileFiltersFrom(asked),
              asAt: chosen,
            })}
          />
        ) : (
          <Refused key={whatGoes.message} why={whatGoes} />
        )
      }
    </Answered>
  );
}

interface GoesProps {
  answer: GoesAnswer;
  reading: Reading<Row>;
  files: readonly ExportFile[];
}

function Goes({ answer, reading, files }: GoesProps) {
  const paged = useMore(answer.rows, reading, rowKey);
  const rows = paged.nodes;
  const all = paged.total + answer.rowsNotShown;
  const stated = rows.filter(({ categoriesStated }) => categoriesStated);
  const silent = rows.filter(({ categoriesStated }) => !categoriesStated);
  const { categoriesCompleteness: categories, flowsCompleteness: flows } = answer;
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={answer.verdictWords}
          completeness={answer.completenessWords}
          stated={answer.verdict !== 'UNKNOWN'}
          title={answer.headline}
        >
          {answer.standingWords !== '' && <p>{answer.standingWords}</p>}
        </Verdict>
        <ViewCounts
          completeness={{
            counts: answer.counts,
            countedApart: answer.notInForce + answer.notKnownToFilter.length,
          }}
          kept={paged.total}
          all={all}
        />
        <Reasons reasons={[...categories.reasons, ...flows.reasons]} />
        {all === 0 && <NotInRegister />}
        {stated.length > 0 && (
          <>
            <SectionTitle title="Categories stated" note={plural(stated.length, 'row')} />
            {stated.map((row) => (
              <GoesRow key={rowKey(row)} row={row} />
            ))}
          </>
        )}
        {silent.length > 0 && (
          <>
            <SectionTitle title="Categories not stated" note={plural(silent.length, 'row')} />
            {silent.map((row) => (
              <GoesRow key={rowKey(row)} row={row} />
            ))}
          </>
        )}
        <MoreRows paged={paged} page={100} />
        <Closing sourceWords={answer.sourceWords} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer
          files={files}
          whole={
            rows.length === all
              ? `All ${plural(all, 'row')}, none cut.`
              : `${rows.length} of ${all} rows.`
          }
        />
        <OtherWay answer={answer} />
      </aside>
    </div>
  );
}

/** The same parties asked about the other way: it is a question of its own. */
function OtherWay({ answer: { from, to } }: { answer: GoesAnswer }) {
  const one = from ?? to;
  const turned = { from: to?.id ?? null, to: from?.id ?? null };
  return (
    <section aria-labelledby="other-way">
      <h2 id="other-way" className="rail__title">
        The other way
      </h2>
      <p className="small">
        <Link to={withSearch('/ask/between', turned)}>
          {from !== null && to !== null
            ? `What goes from ${to.name} to ${from.name}?`
            : `Everything that ${one?.name} ${from === null ? 'sends' : 'receives'}`}
        </Link>
      </p>
      {from !== null && to !== null && (
        <>
          <p className="small">
            <Link to={withSearch('/ask/between', { from: from.id })}>
              Everything that {from.name} sends
            </Link>
          </p>
          <p className="small">
            <Link to={withSearch('/ask/between', { to: to.id })}>
              Everything that {to.name} receives
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
