import { Calendar } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useMarksUnread } from '../graphql/finding-marks.ts';
import { dateInWords, parseDay } from '../text/dates.ts';
import { useAsAt } from './as-at.ts';

/** What the strip says of the register; read from the API, never assumed. */
export interface StripFacts {
  notices: number;
  /** The days on which the texts were seen, without repeats, as ISO days. */
  seenOn: readonly string[];
  revision: number;
}

/** The one date, in sight on every page, with what it is a date of. */
export function DateStrip({ facts }: { facts: StripFacts | null }) {
  const { day, problem } = useAsAt();
  const marksUnread = useMarksUnread();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const formId = useId();

  function close() {
    setOpen(false);
    toggle.current?.focus();
  }

  return (
    <section className="strip" aria-label="Date and register">
      <div className="page-width strip__inner">
        <span className="strip__date">
          <Calendar size={15} aria-hidden="true" />
          <span>
            As at <strong>{dateInWords(day)}</strong>
          </span>
        </span>
        <button
          ref={toggle}
          type="button"
          className="strip__toggle"
          aria-expanded={open}
          aria-controls={formId}
          onClick={() => setOpen(!open)}
        >
          Change date
        </button>
        {facts && <RegisterFacts facts={facts} />}
      </div>
      <div id={formId} className="page-width strip__form" hidden={!open}>
        {open && <DateForm onDone={close} />}
      </div>
      {problem !== null && (
        <div className="page-width strip__form" role="alert">
          <p className="inline-error">
            {problem} The page shows {dateInWords(day)}, today.
          </p>
        </div>
      )}
      {marksUnread && (
        <div className="page-width strip__form" role="alert">
          <p className="inline-error">
            The flags of faults and gaps could not be read. That a record here has no flag does not
            mean that nothing was found. Load the page again to try once more.
          </p>
        </div>
      )}
    </section>
  );
}

function RegisterFacts({ facts }: { facts: StripFacts }) {
  return (
    <>
      <span className="strip__rule" />
      <span className="strip__notices">
        <strong>{facts.notices}</strong> {facts.notices === 1 ? 'notice' : 'notices'}, text seen{' '}
        {facts.seenOn.map(dateInWords).join(', ')}; {standingWords(facts.notices)}
      </span>
      <span className="strip__revision">
        Register revision <strong>{facts.revision}</strong>
      </span>
    </>
  );
}

/** The texts are known of the day on which they were seen, and of no other. */
export function standingWords(notices: number): string {
  return `whether ${notices === 1 ? 'it' : 'they'} stood on another day is not known`;
}

function DateForm({ onDone }: { onDone: () => void }) {
  const { day, chosen, choose } = useAsAt();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('day');
    const parsed = parseDay(typeof written === 'string' ? written : '');
    if (!parsed.ok) {
      setProblem(parsed.message);
      return;
    }
    choose(parsed.day);
    onDone();
  }

  return (
    <form onSubmit={submit} noValidate>
      <label className="govuk-label" htmlFor={id}>
        Show the register as at
      </label>
      {problem !== null && (
        <p className="inline-error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
      <div className="strip__fields">
        <input
          className="govuk-input"
          id={id}
          name="day"
          type="date"
          defaultValue={day}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-error`}
        />
        <button type="submit" className="govuk-button">
          Show this date
        </button>
        {chosen !== null && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              choose(null);
              onDone();
            }}
          >
            Back to today
          </button>
        )}
      </div>
    </form>
  );
}
