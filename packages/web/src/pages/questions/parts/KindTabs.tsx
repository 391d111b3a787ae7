import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Link } from '../../../shell/Link.tsx';
import { questionKinds, sameAbout } from '../kinds.ts';

/** Pixels from a tab to the edge, as there are between tabs. */
const PADDING = 24;

/** The kinds of question; each keeps what it can of what was asked. */
export function KindTabs() {
  const [path] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const tabs = useRef<HTMLElement>(null);
  // On a narrow screen the tabs run out of it: the current one must not be among those unseen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path has another current tab.
  useEffect(() => {
    const current = tabs.current?.querySelector('[aria-current]');
    if (!tabs.current || !current) return;
    const ends = current.getBoundingClientRect().right + PADDING;
    tabs.current.scrollLeft += Math.max(0, ends - tabs.current.getBoundingClientRect().right);
  }, [path]);
  return (
    <nav ref={tabs} className="kinds" aria-label="Kinds of question">
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
