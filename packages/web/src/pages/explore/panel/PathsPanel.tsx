import { Empty, SafetyWords } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { PathsDocument } from '../../../graphql/documents/paths.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { listInWords, plural } from '../../../text/words.ts';
import { FlowSentence } from './FlowSentence.tsx';
import { Part } from './parts.tsx';
import { headline, purposeJoinWords, waysWords } from './path-words.ts';
import { ShowQuery } from './ShowQuery.tsx';

/** Paths are followed over this many flows, and no more than this many are told. */
export const pathBounds = { maxLength: 3, first: 20 };

type Result = ResultOf<typeof PathsDocument>['there'];
export type Ways = Extract<Result, { __typename: 'PathsAnswer' }>;
export type Way = Ways['paths'][number];

interface PathsPanelProps {
  from: string;
  to: string;
  onSelect: (id: string) => void;
}

/** What lies between two parties, step by step, and what of it is not stated. */
export function PathsPanel({ from, to, onSelect }: PathsPanelProps) {
  const { chosen } = useAsAt();
  const variables = { from, to, ...pathBounds, asAt: chosen };
  const { state, onRetry } = useAnswer(PathsDocument, variables);
  return (
    <Answered state={state} what="Reading what lies between them" onRetry={onRetry}>
      {({ there, back }) =>
        there.__typename === 'PathsAnswer' && back.__typename === 'PathsAnswer' ? (
          <>
            <p className="panel__kind">Paths between two parties</p>
            <h2>
              {there.from?.name ?? from} and {there.to?.name ?? to}
            </h2>
            <p>
              <strong>{headline(there, back)}</strong>
            </p>
            <Direction ways={there} onSelect={onSelect} />
            <Direction ways={back} onSelect={onSelect} />
            <Part title="More">
              <ShowQuery query={PathsDocument} variables={variables} />
            </Part>
          </>
        ) : (
          <Empty title="There is no path to show.">{messageOf(there) ?? messageOf(back)}</Empty>
        )
      }
    </Answered>
  );
}

function messageOf(result: Result): string | null {
  return result.__typename === 'PathsAnswer' ? null : result.message;
}

interface DirectionProps {
  ways: Ways;
  onSelect: (id: string) => void;
}

function Direction({ ways, onSelect }: DirectionProps) {
  const names = `${ways.from?.name ?? ''} to ${ways.to?.name ?? ''}`;
  return (
    <Part title={`From ${names}`}>
      <p>{waysWords(ways)}</p>
      {ways.paths.length === 0 ? (
        <p>
          <SafetyWords />
        </p>
      ) : (
        <ol className="paths">
          {ways.paths.map((way, index) => (
            <li key={way.steps.map(({ flow }) => flow?.id).join(' ')}>
              <h4>
                Way {index + 1} of {ways.paths.length}
              </h4>
              <OneWay way={way} onSelect={onSelect} />
            </li>
          ))}
        </ol>
      )}
      {ways.notInForce.length > 0 && (
        <p className="small muted">
          {plural(ways.notInForce.length, 'flow')} on the way had ended or not begun on this date;
          no way leads by {ways.notInForce.length === 1 ? 'it' : 'them'}.
        </p>
      )}
    </Part>
  );
}

/** The flows of one way with what stands between them. */
function OneWay({ way, onSelect }: { way: Way; onSelect: (id: string) => void }) {
  return (
    <>
      <p>
        {way.words}
        {!way.oneRegister && ' Not one notice says all of it: each speaks for its own publisher.'}
      </p>
      {way.startWords !== null && <p className="small">At the start: {way.startWords}</p>}
      <ol className="path">
        {way.steps.map((step, index) => {
          const join = way.joins[index - 1];
          return (
            <li key={step.flow?.id}>
              {join !== undefined && <Join join={join} change={step.purposeChange} />}
              {step.flow !== null && <FlowSentence flow={step.flow} onSelect={onSelect} />}
            </li>
          );
        })}
      </ol>
      {way.endWords !== null && <p className="small">At the end: {way.endWords}</p>}
      {way.steps.length > 1 && (
        <p className="small">
          {way.throughout.length === 0
            ? 'No category is said to be in every one of these flows.'
            : `Said of every flow: ${listInWords(way.throughout.map(({ name }) => name))}. That does not say that it moves on.`}
        </p>
      )}
    </>
  );
}

interface JoinProps {
  join: Way['joins'][number];
  change: Way['steps'][number]['purposeChange'];
}

function Join({ join, change }: JoinProps) {
  const isStated = join.movesOn !== 'NOT_STATED';
  const purpose = purposeJoinWords(change);
  return (
    <div className={isStated ? 'path__join' : 'path__join path__join--silent'}>
      <p>
        <CertaintyMark
          kind={isStated ? 'STATED' : 'NOT_STATED'}
          words={isStated ? 'Stated to move on' : 'Not stated to move on'}
        />
      </p>
      <p className="small">
        {join.words}
        {purpose !== null && ` ${purpose}`}
      </p>
      {join.stated.map((handling) => (
        <p key={handling.id} className="small">
          {handling.description} <Cited statements={handling.statements} />
        </p>
      ))}
    </div>
  );
}
