import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { NotInRegister } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { PartyName, reachWords } from '../../../components/PartyName.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { BasesDocument } from '../../../graphql/documents/bases.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import { Law } from '../parts/LawState.tsx';
import { openEnds, type Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import {
  articles,
  type BasesAnswer,
  type BasesRow,
  firmness,
  flowsOf,
  groupUses,
  verdictOf,
} from './group.ts';
import { UseCard } from './UseCard.tsx';
import { completenessWords, noneWords, titleFor, verdictFor } from './verdict.ts';

const pieces: readonly Piece[] = ['On what basis does it go', ...openEnds];

/** The bases that bear on the flows between two parties, with what each is said of. */
export function Basis() {
  return (
    <QuestionPage
      title="On what basis?"
      path="/ask/basis"
      pieces={pieces}
      intro={
        <p>
          Choose a sender, a recipient, or both. A basis is marked by what the notice says it of:
          this flow, its purpose, or the whole notice. Only the first is said of the sharing itself.
        </p>
      }
    >
      {(asked) => <BasisAnswer from={asked.get('from')} to={asked.get('to')} />}
    </QuestionPage>
  );
}

function BasisAnswer(given: { from: string | null; to: string | null }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: BasesDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading the bases"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whatGoes }) =>
        whatGoes.__typename === 'WhatGoesAnswer' ? (
          <Bases answer={whatGoes} files={exportFiles('bases', { ...given, asAt: chosen })} />
        ) : (
          <Refused why={whatGoes} />
        )
      }
    </Answered>
  );
}

function Bases({ answer, files }: { answer: BasesAnswer; files: readonly ExportFile[] }) {
  const rows = answer.rows.edges.map(({ node }) => node);
  const groups = groupUses(rows);
  const nearest = groups[0]?.scope;
  const flows = flowsOf(rows);
  const own = flows.filter(({ bearingBases }) =>
    bearingBases.some(({ scope }) => scope === nearest),
  ).length;
  const reasons = distinctReasons(rows);
  const law = rows.flatMap(({ flow }) =>
    flow === null ? [] : [...flow.requiredBy, ...flow.permittedBy],
  );
  const notNamed = rows.some(({ flow }) => flow?.requiredByLawNotNamed);
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={nearest === undefined ? 'Not known' : verdictFor(nearest, own, flows.length)}
          completeness={completenessWords[verdictOf(rows)]}
          stated={nearest === 'FLOW'}
          title={
            nearest === undefined ? noneWords(rows.length) : titleFor(nearest, own, flows.length)
          }
        >
          <dl className="pairs">
            {articles.map(({ kind, name }) => (
              <div key={kind} className="pairs__pair">
                <dt>{name}</dt>
                <dd>{firmness(groups, kind)}</dd>
              </div>
            ))}
          </dl>
        </Verdict>
        <Reasons reasons={reasons} />
        {rows.length === 0 && <NotInRegister />}
        {groups.length > 0 && (
          <>
            <SectionTitle
              title="What the notice says"
              note={plural(groups.length, 'statement of bases', 'statements of bases')}
            />
            {groups.map((group) => (
              <UseCard key={`${group.scope} ${group.use.id}`} group={group} />
            ))}
          </>
        )}
        {(law.length > 0 || notNamed) && (
          <>
            <SectionTitle title="Law that requires or permits it" />
            {notNamed && <p>The notice says that law requires it; it does not name the law.</p>}
            {law.map(({ legislation, statements }) => (
              <Law key={legislation.id} legislation={legislation} statements={statements} />
            ))}
          </>
        )}
        {rows.length > 0 && (
          <>
            <SectionTitle
              title="The flows these bear on"
              note={`${rows.length} of ${plural(answer.rows.totalCount, 'row')}`}
            />
            <ul className="list-plain">
              {rows.map((row) => (
                <FlowLine key={`${row.flow?.id} ${row.party?.id}`} row={row} />
              ))}
            </ul>
          </>
        )}
        <Closing sourceWords={answer.sourceWords} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
      </aside>
    </div>
  );
}

function FlowLine({ row }: { row: BasesRow }) {
  const { flow } = row;
  const reach = reachWords(row);
  return (
    <li>
      <strong>{flow?.sender.party.name}</strong> → <PartyName party={row.party} />
      {reach !== null && <span className="muted"> · {reach}</span>}
      {flow?.condition && <span> · {flow.condition}</span>} <Cited statements={row.statements} />
      <br />
      <CertaintyMark
        kind={row.categoriesStated ? 'STATED' : 'NOT_STATED'}
        words={
          row.categoriesStated
            ? 'Stated at least in part what it carries'
            : 'Not stated which categories it carries'
        }
      />
    </li>
  );
}

/** The reasons of all flows, each once. */
function distinctReasons(rows: readonly BasesRow[]) {
  const all = rows.flatMap(({ flow }) => flow?.bearingBasesCompleteness.reasons ?? []);
  return [...new Map(all.map((reason) => [reason.code + reason.words, reason])).values()];
}
