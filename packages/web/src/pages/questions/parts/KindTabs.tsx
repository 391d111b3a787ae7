import { useLocation, useSearch } from 'wouter';
import { Link } from '../../../shell/Link.tsx';
import { questionKinds, sameAbout } from '../kinds.ts';

/** The kinds of question; each keeps what it can of what was asked. */
export function KindTabs() {
  const [path] = useLocation();
  const asked = new URLSearchParams(useSearch());
  return (
    <nav className="kinds" aria-label="Kinds of question">
      <ul>
        {questionKinds.map((kind) => (
          <li key={kind.path}>
            <Link
              to={sameAbout(kind, asked)}
              aria-current={path === kind.path ? 'page' : undefined}
            >
              {kind.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
