import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type Certainty, certainties, countWords } from './certainty.ts';
import { Glyph } from './Glyph.tsx';

interface VerdictProps {
  /** Two words or a few: “Not known”, “1 stated”, “2 stated, more possible”. */
  words: string;
  /** “Completeness: unknown. Nothing is stated for this category.” */
  completeness: string;
  /** Whether anything is stated: the box is then in the colour of stated things. */
  stated: boolean;
  /** The answer in a sentence. */
  title: ReactNode;
  children?: ReactNode;
}

/** The answer first, how sure it is beside it. */
export function Verdict({ words, completeness, stated, title, children }: VerdictProps) {
  return (
    <section className={`verdict${stated ? ' verdict--stated' : ''}`} aria-label="Answer">
      <div className="verdict__head">
        <p className="verdict__words">{words}</p>
        <p>{completeness}</p>
      </div>
      <div className="verdict__body">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

interface CountsProps {
  counts: Record<Certainty, number>;
  /** What is counted apart from the rows. */
  apart: number;
  /** The certainties whose rows alone are shown; with onToggle each count is a button. */
  shown?: readonly Certainty[];
  onToggle?: (certainty: Certainty) => void;
}

/** Six certainties and what is counted apart, all shown, zeros too. */
export function Counts({ counts, apart, shown = [], onToggle }: CountsProps) {
  return (
    <ul className="counts" aria-label="Rows by certainty">
      {certainties.map((certainty) => (
        <li key={certainty} className={counts[certainty] > 0 ? 'counts__some' : undefined}>
          {onToggle === undefined || (counts[certainty] === 0 && !shown.includes(certainty)) ? (
            <OneCount certainty={certainty} count={counts[certainty]} />
          ) : (
            <button
              type="button"
              className="counts__toggle"
              aria-pressed={shown.includes(certainty)}
              onClick={() => onToggle(certainty)}
            >
              <OneCount certainty={certainty} count={counts[certainty]} />
              <span className="govuk-visually-hidden">: show these rows only</span>
            </button>
          )}
        </li>
      ))}
      <li className="counts__apart">
        <span className="counts__number">{apart.toLocaleString('en-GB')}</span>
        <span className="counts__words">Counted apart</span>
      </li>
    </ul>
  );
}

function OneCount({ certainty, count }: { certainty: Certainty; count: number }) {
  return (
    <>
      <span className="counts__number">
        <Glyph kind={certainty} />
        {count.toLocaleString('en-GB')}
      </span>
      <span className="counts__words">{countWords[certainty]}</span>
    </>
  );
}

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  openAtFirst?: boolean;
}

/** A row that opens below itself. What is inside is rendered only once it was opened. */
export function Disclosure({ summary, children, openAtFirst = false }: DisclosureProps) {
  const [open, setOpen] = useState(openAtFirst);
  const bodyId = useId();
  return (
    <div className={`disclosure${open ? ' disclosure--open' : ''}`}>
      <button
        type="button"
        className="disclosure__button"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        {summary}
      </button>
      <div id={bodyId} className="disclosure__body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
