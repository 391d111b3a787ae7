import { type FindingMark, useFindingMarks } from '../graphql/finding-marks.ts';
import { Link } from '../shell/Link.tsx';
import { withSearch } from '../shell/paths.ts';
import { findingMarkWords, findingSign, type Grade, gradeWords } from './finding-words.ts';

interface FindingBadgeProps {
  /** The record: a party, flow, statement, agreement, law, category or purpose. */
  id: string | null | undefined;
  /** What it is, where a row is of several records; only said in words. */
  of?: string;
}

/** How many findings concern a record, leading to them; nothing where there is none. */
export function FindingBadge({ id, of }: FindingBadgeProps) {
  const marks = useFindingMarks(id == null ? [] : [id]);
  const mark = id == null ? undefined : marks.get(id);
  return mark === undefined ? null : <FindingMarkLink mark={mark} of={of} />;
}

/** As {@link FindingBadge}, and no link: for places where every link is a stop of its own. */
export function FindingSign({ id, of }: FindingBadgeProps) {
  const marks = useFindingMarks(id == null ? [] : [id]);
  const mark = id == null ? undefined : marks.get(id);
  if (mark === undefined) return null;
  return (
    <>
      {' '}
      <span className={lookOf(mark)} title={wordsOf(mark, of)}>
        <Drawn mark={mark} of={of} />
      </span>
    </>
  );
}

/** The mark of a grade, to explain it. */
export function FindingExample({ grade }: { grade: Grade }) {
  return (
    <span className={`finding-badge finding-badge--${grade}`} aria-hidden="true">
      <FlagIcon /> {gradeWords[grade].letter} 1
    </span>
  );
}

interface MarkProps {
  mark: FindingMark;
  of: string | undefined;
}

function FindingMarkLink({ mark, of }: MarkProps) {
  return (
    <>
      {' '}
      <Link
        className={lookOf(mark)}
        to={withSearch('/findings', { about: mark.recordId })}
        title={wordsOf(mark, of)}
      >
        <Drawn mark={mark} of={of} />
      </Link>
    </>
  );
}

/** A flag, the letter of the gravest grade, and how many of that grade; all in words for who does not see it. */
function Drawn({ mark, of }: MarkProps) {
  return (
    <>
      <FlagIcon />
      <span aria-hidden="true">{findingSign(mark)}</span>
      <span className="govuk-visually-hidden">{wordsOf(mark, of)}</span>
    </>
  );
}

function lookOf({ gravest }: FindingMark): string {
  return `finding-badge finding-badge--${gravest}`;
}

function wordsOf(mark: FindingMark, of: string | undefined): string {
  const words = findingMarkWords(mark);
  return of === undefined ? words : `${words}, on this ${of}`;
}

function FlagIcon() {
  return (
    <svg viewBox="0 0 12 14" width="11" height="13" aria-hidden="true" focusable="false">
      <path d="M1.5 13.5v-13" stroke="currentColor" strokeWidth="1.6" />
      <path className="finding-badge__flag" d="M1.5 1.2h9l-2.4 3 2.4 3h-9z" />
    </svg>
  );
}
