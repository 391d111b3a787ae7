import { PAGE_OF_ROWS } from '../page-size.ts';
import type { Paged } from './use-more.ts';

interface MoreRowsProps {
  /** Rows that are read at a time. */
  page?: number;
  paged: Pick<Paged<unknown>, 'nodes' | 'total' | 'hasMore' | 'state' | 'showNext'>;
}

/** Which rows of how many are on the page, and the button for the next; nothing where all are. */
export function MoreRows({ paged, page = PAGE_OF_ROWS }: MoreRowsProps) {
  const { nodes, total, hasMore, state, showNext } = paged;
  if (nodes.length >= total && !hasMore) return null;
  const next = Math.min(page, total - nodes.length);
  return (
    <div className="more-rows">
      <p role="status">
        Rows 1–{nodes.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}.
        {state === 'reading' && ' Reading the next rows.'}
        {state === 'failed' && ' The next rows could not be read: try again.'}
      </p>
      {hasMore && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-disabled={state === 'reading'}
          onClick={showNext}
        >
          Show the next {next.toLocaleString('en-GB')}
        </button>
      )}
    </div>
  );
}
