import { type FormEvent, useState } from 'react';
import { useAsAt } from '../../../shell/as-at.ts';
import { type IsoDay, parseDay } from '../../../text/dates.ts';
import { listInWords } from '../../../text/words.ts';
import { type Choices, idFor } from '../choices.ts';
import type { Given } from '../kinds.ts';
import { MoreFields } from './MoreFields.tsx';
import { type Field, fieldsOf, missingFrom, type Piece } from './pieces.ts';
import { QuestionField } from './QuestionField.tsx';

interface QuestionFormProps {
  pieces: readonly Piece[];
  /** What the question can be narrowed by, behind “More”. */
  more: readonly Field[];
  viewed: boolean;
  choices: Choices;
  asked: URLSearchParams;
  onAsk: (values: Partial<Record<Given, string | null>>, asAt: IsoDay | null) => void;
  /** Compare has two dates of its own and does not end in “as at”. */
  dated: boolean;
}

/** The question as a sentence with fields in it. Nothing is asked before the button. */
export function QuestionForm({
  pieces,
  more,
  viewed,
  choices,
  asked,
  onAsk,
  dated,
}: QuestionFormProps) {
  const whole = [...pieces, ...more];
  const { chosen, day } = useAsAt();
  const [date, setDate] = useState<string>(day);
  const [values, setValues] = useState(() => valuesFrom(whole, choices, asked));
  const [unread, setUnread] = useState<Partial<Record<Given, string>>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  function set(name: Given, value: string | null, misfit: string) {
    setValues((before) => ({ ...before, [name]: value }));
    setUnread((before) => ({ ...before, [name]: misfit }));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const found = problemsOf(whole, values, unread);
    setProblems(found);
    if (found.length > 0) return;
    const parsed = parseDay(date);
    // A date field that was left as it is, or emptied, keeps the page's own date.
    onAsk(values, parsed.ok && parsed.day !== day ? parsed.day : chosen);
  }

  return (
    <form className="question__form" onSubmit={submit} noValidate>
      <div className="question__sentence">
        {pieces.map((piece) =>
          typeof piece === 'string' ? (
            <span key={piece} className="question__word">
              {piece}
            </span>
          ) : (
            <QuestionField
              key={piece.name}
              field={piece}
              choices={choices}
              value={values[piece.name] ?? null}
              onChange={(value, misfit = '') => set(piece.name, value, misfit)}
            />
          ),
        )}
        {dated && (
          <>
            <span className="question__word">as at</span>
            <div className="question__field question__field--small">
              <label className="govuk-label" htmlFor="question-as-at">
                Date
              </label>
              <input
                className="govuk-input"
                id="question-as-at"
                type="date"
                value={date}
                onChange={(event) => setDate(event.currentTarget.value)}
              />
            </div>
          </>
        )}
        <button type="submit" className="govuk-button">
          Ask
        </button>
      </div>
      {more.length > 0 && (
        <MoreFields
          fields={more}
          viewed={viewed}
          choices={choices}
          values={values}
          onChange={set}
        />
      )}
      {problems.length > 0 && (
        <div role="alert">
          {problems.map((problem) => (
            <p key={problem} className="inline-error">
              {problem}
            </p>
          ))}
        </div>
      )}
    </form>
  );
}

/** What keeps the question from being asked: nothing else is asked in its place. */
function problemsOf(
  pieces: readonly Piece[],
  values: Readonly<Partial<Record<Given, string | null>>>,
  unread: Readonly<Partial<Record<Given, string>>>,
): string[] {
  const misfits = fieldsOf(pieces).filter(({ name }) => unread[name]);
  const lacking = missingFrom(pieces, values).filter(
    (label) => !misfits.some((field) => field.label === label),
  );
  return [
    ...misfits.map(
      ({ name, label, open }) =>
        `${label}: “${unread[name]}” fits no name in the list. Choose one from it${open === undefined ? '' : `, or empty the field for “${open}”`}. Nothing was asked.`,
    ),
    ...(lacking.length === 0
      ? []
      : [`Choose ${listInWords(lacking.map((label) => label.toLowerCase()))} first.`]),
  ];
}

function valuesFrom(
  pieces: readonly Piece[],
  choices: Choices,
  asked: URLSearchParams,
): Partial<Record<Given, string | null>> {
  return Object.fromEntries(
    fieldsOf(pieces).map(({ name, of }) => {
      const written = asked.get(name);
      const isText = of === 'day' || of === 'steps';
      // What fits no name is kept as it was written: asking again says again what is wrong.
      return [name, isText ? written : (idFor(written, choices[of]) ?? (written || null))];
    }),
  );
}
