import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAsAt } from './as-at.ts';
import { withSearch } from './paths.ts';

interface SearchFormProps {
  className: string;
  id: string;
  children: ReactNode;
}

/** A form that sends the field named `q` to the search page, with the date of this page. */
export function SearchForm({ className, id, children }: SearchFormProps) {
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();
  return (
    <search>
      <form
        className={className}
        action="/search"
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          const q = typeof words === 'string' ? words.trim() : '';
          navigate(withSearch('/search', { q, asAt: chosen }));
        }}
      >
        {children}
      </form>
    </search>
  );
}

/** The search box of the band; `/` brings the focus here. */
export function SearchBox() {
  const [path] = useLocation();
  const words = new URLSearchParams(useSearch()).get('q') ?? '';
  // Elsewhere `q` is a page's own: the filter of a list or of the matrix.
  const asked = path === '/search' ? words : '';
  return (
    <SearchForm className="search-box" id="band-search">
      <input
        key={asked}
        className="govuk-input"
        type="search"
        name="q"
        defaultValue={asked}
        placeholder="Search everything"
        aria-label="Search everything"
        autoComplete="off"
        data-search-field=""
      />
      <span className="search-box__key" aria-hidden="true">
        /
      </span>
      <button type="submit" className="search-box__go" aria-label="Search">
        <Search size={18} aria-hidden="true" />
      </button>
    </SearchForm>
  );
}
