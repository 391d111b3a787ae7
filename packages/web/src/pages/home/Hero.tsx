import { Search } from 'lucide-react';
import { Link } from '../../shell/Link.tsx';
import { useDocumentTitle, useHeadingFocus } from '../../shell/navigation.ts';
import { withSearch } from '../../shell/paths.ts';
import { SearchForm } from '../../shell/SearchBox.tsx';

/** Words to try in the search; they are questions, not claims that the register answers them. */
const tries = ['West Midlands Police', 'Unique pupil number', 'Ofsted', 'Article 9(2)(g)'];

/** The question that the atlas answers, and the search. */
export function Hero() {
  const heading = useHeadingFocus();
  useDocumentTitle('');
  return (
    <div className="hero">
      <div className="page-width hero__inner">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            Who shares what about children, with whom, on what basis, and how do we know?
          </h1>
          <p className="hero__lead">
            <span>Every answer comes from a published notice, statement by statement. </span>
            <span>Where a notice does not say, the atlas says so.</span>
          </p>
        </div>
        <div>
          <SearchForm className="hero__form" id="hero-search">
            <label htmlFor="hero-q">Search the register</label>
            <div className="hero__search">
              <input
                className="govuk-input"
                type="search"
                id="hero-q"
                name="q"
                placeholder="A body, hub, category, agreement or law"
                autoComplete="off"
                data-search-field=""
              />
              <button type="submit" className="hero__go">
                <Search size={18} aria-hidden="true" />
                <span className="hero__go-words">Search</span>
              </button>
            </div>
          </SearchForm>
          <nav className="hero__try" aria-label="Searches to try">
            <p>Try</p>
            <ul>
              {tries.map((words) => (
                <li key={words}>
                  <Link to={withSearch('/search', { q: words })}>{words}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
