import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { OnwardDocument } from '../../../graphql/documents/onward.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { sourceSentence } from '../../../text/safety.ts';
import { listInWords, plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import { Examples } from '../parts/Examples.tsx';
import { type ExportFile, exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { Chains } from './Chains.tsx';
import { type Handling, handlingWords, type OnwardAnswer } from './group.ts';

const pieces: readonly Piece[] = [
  'What happens to it once it is with',
  { name: 'from', label: 'Party', of: 'party' },
  'within',
  { name: 'steps', label: 'Steps', of: 'steps', open: '1' },
];

/** What is said to happen at a body, and where its flows could lead. */
export function Onward() {
  return (
    <QuestionPage
      title="Onward"
      path="/ask/onward"
      pieces={pieces}
      intro={
        <>
          <p>
            Choose a party that receives. What a notice says that it does there stands first. Flows
            that meet at a body are shown as possibilities: two flows that meet are not one path.
          </p>
          <Examples of="onward" />
        </>
      }
    >
      {(asked) => (
        <OnwardQuestion from={asked.get('from') ?? ''} steps={stepsFrom(asked.get('steps'))} />
      )}
    </QuestionPage>
  );
}

/** Steps as written in the address; what is not a number is one step. */
function stepsFrom(written: string | null): number {
  const steps = Number(written ?? '1');
  return Number.isInteger(steps) ? steps : 1;
}

function OnwardQuestion(given: { from: string; steps: number }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: OnwardDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading what happens there"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ onward }) =>
        onward.__typename === 'OnwardAnswer' ? (
          <There
            answer={onward}
            files={exportFiles('onward', {
              from: given.from,
              steps: String(given.steps),
              asAt: chosen,
            })}
          />
        ) : (
          <Refused why={onward} />
        )
      }
    </Answered>
  );
}

function There({ answer, files }: { answer: OnwardAnswer; files: readonly ExportFile[] }) {
  const { stated, verdict } = answer;
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={verdict === 'UNKNOWN' ? 'Passing on: not stated' : 'Passing on is stated'}
          completeness={answer.completenessWords}
          stated={verdict !== 'UNKNOWN'}
          title={answer.headline}
        >
          <p>
            {stated.length === 0
              ? 'No notice says what happens to it there.'
              : `${plural(stated.length, 'thing is', 'things are')} stated of what happens there.`}
          </p>
          {answer.notInForceFlows.length > 0 && (
            <p>
              {plural(
                answer.notInForceFlows.length,
                'flow that would lead on had ended or not begun at the date, and is not followed.',
                'flows that would lead on had ended or not begun at the date, and are not followed.',
              )}
            </p>
          )}
        </Verdict>
        {stated.length > 0 && (
          <>
            <SectionTitle
              title="Stated: what happens there"
              note={plural(stated.length, 'statement')}
            />
            {stated.map((handling) => (
              <StatedHandling key={handling.id} handling={handling} />
            ))}
          </>
        )}
        <Chains answer={answer} />
        <Closing sourceWords={sourceSentence} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
      </aside>
    </div>
  );
}

function StatedHandling({ handling }: { handling: Handling }) {
  const names = (list: readonly { name: string }[]) => listInWords(list.map(({ name }) => name));
  return (
    <article className="said">
      <div className="said__head">
        <CertaintyMark
          kind="STATED"
          words={`Stated: ${handlingWords[handling.kind].toLowerCase()}`}
        />{' '}
        <Cited statements={handling.statements} />
      </div>
      <div className="said__body">
        <p>{handling.description}</p>
        <dl className="pairs">
          <dt>Done by</dt>
          <dd>{handling.by.length === 0 ? 'Not stated' : names(handling.by)}</dd>
          <dt>In</dt>
          <dd>
            {handling.in.length === 0
              ? 'Not stated'
              : handling.in
                  .map((each) =>
                    each.kind === 'SYSTEM' ? `${each.name} (a system, not a body)` : each.name,
                  )
                  .join(', ')}
          </dd>
          <dt>Uses</dt>
          <dd>{handling.uses.length === 0 ? 'Not stated' : names(handling.uses)}</dd>
          <dt>Further recipient</dt>
          <dd>{handling.to.length === 0 ? 'None is stated' : names(handling.to)}</dd>
        </dl>
      </div>
    </article>
  );
}
