import { plural } from '../../text/words.ts';
import { isAccountedFor, linesWithStatement, type NoticeStatement } from './coverage.ts';
import type { NoticeFound } from './Notice.tsx';

interface CoverageProps {
  notice: NoticeFound;
  statements: readonly NoticeStatement[];
  /** How many statements there are, read or not. */
  total: number;
}

/** How much of the text is recorded, worked out from the statements themselves. */
export function Coverage({ notice, statements, total }: CoverageProps) {
  const carrying = linesWithStatement(statements);
  const ties = statements.filter(({ tiesPartyToCategory }) => tiesPartyToCategory).length;
  const open = statements.filter((each) => !isAccountedFor(each));
  const apart = statements.filter(({ outOfScope }) => outOfScope !== null).length;
  return (
    <section className="coverage" aria-label="Coverage">
      <p>
        <strong>
          {open.length === 0 && statements.length === total
            ? 'Every statement is accounted for'
            : `${open.length} of ${total} statements became nothing yet`}
        </strong>{' '}
        {notice.lines !== null && (
          <>
            {plural(notice.lines, 'line')} of text: <strong>{carrying}</strong> carry a statement,{' '}
            <strong>{notice.lines - carrying}</strong> do not.{' '}
          </>
        )}
        {plural(total, 'statement')}, {ties} of which tie a party to a category.
        {apart > 0 && ` ${apart} are left out of the graph, each with its reason.`}
        {statements.length < total && ` Only the first ${statements.length} are shown.`}
      </p>
      {notice.lines !== null && (
        <svg
          className="coverage__bar"
          viewBox={`0 0 ${notice.lines} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect className="coverage__rest" width={notice.lines} height="1" />
          <rect className="coverage__carrying" width={carrying} height="1" />
        </svg>
      )}
    </section>
  );
}
