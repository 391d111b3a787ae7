import { type ReactNode, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LeftOutOfAddress } from '../../../components/LeftOut.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { useDocumentTitle, useHeadingFocus } from '../../../shell/navigation.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import type { Choices } from '../choices.ts';
import { AskedSentence } from './AskedSentence.tsx';
import { Chips } from './Chips.tsx';
import { ChoicesNotRead } from './ChoicesNotRead.tsx';
import { KindTabs } from './KindTabs.tsx';
import { type Field, fieldsOf, missingFrom, type Piece, partsOf } from './pieces.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useChoices } from './use-choices.ts';

interface QuestionPageProps {
  /** The kind of question: the page's heading and the first words of its title. */
  title: string;
  path: string;
  pieces: readonly Piece[];
  /** What the question can be narrowed by, behind “More”. */
  more?: readonly Field[];
  /** False where the answer has no rows to choose by certainty. */
  viewed?: boolean;
  dated?: boolean;
  /** Another name that the address may have for a part of the question. */
  otherName?: OtherName;
  /** What to read before anything is asked. */
  intro: ReactNode;
  children: (asked: URLSearchParams, choices: Choices) => ReactNode;
}

interface OtherName {
  name: string;
  /** The address with the fields' own names, as far as it fits in them. */
  read: (written: URLSearchParams) => URLSearchParams;
}

const noFields: readonly Field[] = [];

/** The frame of a kind of question: tabs, the sentence with its fields, then the answer. */
export function QuestionPage({
  title,
  path,
  pieces,
  more = noFields,
  viewed = more.length > 0,
  dated = true,
  otherName,
  intro,
  children,
}: QuestionPageProps) {
  const written = new URLSearchParams(useSearch());
  const asked = otherName === undefined ? written : otherName.read(written);
  const [, navigate] = useLocation();
  const { day } = useAsAt();
  const [changing, setChanging] = useState(false);
  const heading = useHeadingFocus();
  useDocumentTitle(title);
  const { kind, choices, notRead } = useChoices();
  const fields = fieldsOf([...pieces, ...more]);
  const isAsked =
    missingFrom(pieces, Object.fromEntries(asked)).length === 0 &&
    fields.some(({ name }) => asked.get(name));

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
          <ChoicesNotRead notRead={notRead} />
          {/* A form drawn anew when its lists arrive would lose what is being typed. */}
          {kind !== 'loading' && (
            <QuestionForm
              key={`${asked} ${day} ${kind}`}
              pieces={pieces}
              more={more}
              viewed={viewed}
              choices={choices}
              asked={asked}
              dated={dated}
              onAsk={(values, asAt) => {
                setChanging(false);
                const certainty = viewed ? asked.get('certainty') : null;
                const to = withSearch(path, { ...values, certainty });
                navigate(carryAsAt(to, dated ? asAt : null));
              }}
            />
          )}
          <Chips path={path} fields={more} viewed={viewed} choices={choices} asked={asked} />
        </div>
      </section>
      <div className="page-width question__answer">
        <LeftOutOfAddress
          parts={partsOf([
            ...fields,
            ...(viewed ? [{ name: 'certainty' }] : []),
            ...(otherName === undefined ? [] : [otherName]),
          ])}
        />
        {isAsked ? children(asked, choices) : <div className="prose">{intro}</div>}
      </div>
    </>
  );
}
