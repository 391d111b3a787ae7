import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { answerState } from '../../../graphql/answer.ts';
import { QuestionChoicesDocument } from '../../../graphql/documents/questions.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { useDocumentTitle, useHeadingFocus } from '../../../shell/navigation.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import { type Choices, choicesFrom } from '../choices.ts';
import { AskedSentence } from './AskedSentence.tsx';
import { KindTabs } from './KindTabs.tsx';
import { missingFrom, type Piece } from './pieces.ts';
import { QuestionForm } from './QuestionForm.tsx';

interface QuestionPageProps {
  /** The kind of question: the page's heading and the first words of its title. */
  title: string;
  path: string;
  pieces: readonly Piece[];
  dated?: boolean;
  /** What to read before anything is asked. */
  intro: ReactNode;
  children: (asked: URLSearchParams, choices: Choices) => ReactNode;
}

const noChoices: Choices = { category: [], party: [], controller: [], purpose: [] };

/** The frame of a kind of question: tabs, the sentence with its fields, then the answer. */
export function QuestionPage({
  title,
  path,
  pieces,
  dated = true,
  intro,
  children,
}: QuestionPageProps) {
  const asked = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const { day } = useAsAt();
  const [result] = useQuery({ query: QuestionChoicesDocument });
  const [changing, setChanging] = useState(false);
  const heading = useHeadingFocus();
  useDocumentTitle(title);
  const state = answerState(result);
  const choices = state.kind === 'read' ? choicesFrom(state.data) : noChoices;
  const isAsked = missingFrom(pieces, Object.fromEntries(asked)).length === 0 && anyOf(asked);

  return (
    <>
      <section
        className={`question${isAsked && !changing ? ' question--asked' : ''}`}
        aria-label="Question"
      >
        <div className="page-width">
          <KindTabs />
          <h1 className="govuk-visually-hidden" tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {isAsked && (
            <p className="question__folded">
              <AskedSentence pieces={pieces} choices={choices} asked={asked} dated={dated} />{' '}
              <button
                type="button"
                className="text-button"
                aria-expanded={changing}
                onClick={() => setChanging(!changing)}
              >
                Change
              </button>
            </p>
          )}
          {/* A form drawn anew when its lists arrive would lose what is being typed. */}
          {state.kind !== 'loading' && (
            <QuestionForm
              key={`${asked} ${day} ${state.kind}`}
              pieces={pieces}
              choices={choices}
              asked={asked}
              dated={dated}
              onAsk={(values, asAt) => {
                setChanging(false);
                navigate(carryAsAt(withSearch(path, values), dated ? asAt : null));
              }}
            />
          )}
        </div>
      </section>
      <div className="page-width question__answer">
        {isAsked ? children(asked, choices) : <div className="prose">{intro}</div>}
      </div>
    </>
  );
}

function anyOf(asked: URLSearchParams): boolean {
  return [...asked].some(([name, value]) => name !== 'asAt' && value !== '');
}
