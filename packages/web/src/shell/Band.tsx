import { Menu, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { places } from './keys.ts';
import { Link } from './Link.tsx';
import { Mark } from './Mark.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The band at the top of every page: mark, name, places, search; a menu on narrow screens. */
export function Band() {
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu.
  useEffect(() => setOpen(false), [path]);

  useEffect(() => {
    if (!open) return;
    function closeByEscape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      setOpen(false);
      menu.current?.focus();
    }
    window.addEventListener('keydown', closeByEscape);
    return () => window.removeEventListener('keydown', closeByEscape);
  }, [open]);

  return (
    <header className={`band${open ? ' band--open' : ''}`}>
      <div className="page-width band__inner">
        <Link to="/" className="band__mark" aria-label="Sharing Atlas, home">
          <Mark />
          Sharing Atlas
        </Link>
        <button
          ref={menu}
          type="button"
          className="band__menu"
          aria-expanded={open}
          aria-controls="places"
          onClick={() => setOpen(!open)}
        >
          {open ? <X size={20} aria-hidden="true" /> : <Menu size={20} aria-hidden="true" />}
          Menu
        </button>
        <nav className="band__nav" aria-label="Places" id="places">
          <ul>
            {places.map((place) => (
              <li key={place.to}>
                <Link to={place.to} aria-current={currentOf(path, place.to)}>
                  {place.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {path !== '/' && (
          <div className="band__search">
            <SearchBox />
          </div>
        )}
      </div>
    </header>
  );
}

/** Party, category and agreement pages belong to the map's place in the header. */
const underExplore = ['/parties', '/categories', '/agreements'];

function currentOf(path: string, place: string): 'page' | 'true' | undefined {
  if (path === place) return 'page';
  const under = place === '/explore' ? [place, ...underExplore] : [place];
  return under.some((each) => path === each || path.startsWith(`${each}/`)) ? 'true' : undefined;
}
