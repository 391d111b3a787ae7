import { PAGE_OF_ROWS } from '../page-size.ts';
import type { Paged } from './use-more.ts';

interface MoreRowsProps {
  /** Rows that are read at a time. */
  page?: number;
  paged: Paged<unknown>;
}

/** Which rows of how many are on the page, and the button for the next; nothing where all are. */
export function MoreRows({ paged, page = PAGE_OF_ROWS }: MoreRowsProps) {
  const { nodes, total, hasMore, state, showNext, startAnew } = paged;
  if (nodes.length >= total && !hasMore) return null;
  const next = Math.min(page, total - nodes.length);
  const isCutOff = state.kind === 'moved' || state.kind === 'reading anew';
  return (
    <div className="more-rows">
      <p role="status">
        Rows 1–{nodes.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}.
        {wordsFor(state)}
      </p>
      {hasMore && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-disabled={state.kind === 'reading' || state.kind === 'reading anew'}
          onClick={isCutOff ? startAnew : showNext}
        >
          {isCutOff ? 'Read from the beginning' : `Show the next ${next.toLocaleString('en-GB')}`}
        </button>
      )}
    </div>
  );
}

function wordsFor(state: Paged<unknown>['state']): string {
  switch (state.kind) {
    case 'still':
      return '';
    case 'reading':
      return ' Reading the next rows.';
    case 'reading anew':
      return ' Reading from the beginning.';
    case 'failed':
      return ' The next rows could not be read: try again.';
    case 'moved':
      return ` The next rows cannot follow these. ${state.message}`;
  }
}
