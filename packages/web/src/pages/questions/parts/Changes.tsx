import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';

interface ChangesProps {
  changes: readonly { on: string; words: string; toVerify: boolean }[];
  /** The page that compares two dates of this question. */
  path: string;
  /** What of the question is compared at two dates. */
  compared: Record<string, string | null>;
  /** The day of the answer, among those on which it changes. */
  day: string;
}

/** The days on which an answer changes, with this answer's own among them. */
export function Changes({ changes, path, compared, day }: ChangesProps) {
  const marks = [
    ...changes.map((change) => ({ ...change, here: false })),
    { on: day, words: 'This answer', toVerify: false, here: true },
  ].sort((one, other) => one.on.localeCompare(other.on));
  const first = changes[0];
  return (
    <section aria-labelledby="answer-changes">
      <h2 id="answer-changes" className="rail__title">
        When this answer changes
      </h2>
      {changes.length === 0 ? (
        <p className="small">No day on which it changes is recorded.</p>
      ) : (
        <ol className="changes">
          {marks.map(({ on, words, toVerify, here }) => (
            <li key={on + words} className={here ? 'changes__here' : undefined}>
              <strong>{dateInWords(on)}</strong>
              <br />
              {words}
              {toVerify && ' (to verify)'}
            </li>
          ))}
        </ol>
      )}
      {changes.length > 0 && (
        <p className="smallest muted">From organisation history, not from the notice.</p>
      )}
      <p className="small">
        <Link
          to={withSearch(path, {
            ...compared,
            a: first === undefined ? day : dayBefore(first.on),
            b: day,
          })}
        >
          Compare two dates
        </Link>
      </p>
    </section>
  );
}

/** The day before one: what an answer was before it first changed. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}
