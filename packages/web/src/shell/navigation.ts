import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * True from the moment a new page was asked for until its heading took the focus. It is kept
 * outside React because the heading may come later, with the page's data.
 */
let headingAwaited = false;

/** Called once in the shell: notices that the path changed, and starts the new page at its top. */
export function useNavigationWatch(): void {
  const [path] = useLocation();
  const last = useRef(path);
  if (last.current !== path) {
    last.current = path;
    headingAwaited = true;
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for.
  useEffect(() => {
    if (headingAwaited && location.hash === '') window.scrollTo(0, 0);
  }, [path]);
}

/** The next heading takes the focus: for a page that becomes another at the same path. */
export function awaitHeading(): void {
  headingAwaited = true;
}

/** A ref for the page's h1: it takes the focus if the reader came by a link inside the atlas. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!headingAwaited || !heading.current) return;
    headingAwaited = false;
    heading.current.focus({ preventScroll: true });
  }, []);
  // A heading that stands while the page is read hands the focus on to the one that follows it.
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      if (own !== null && document.activeElement === own) headingAwaited = true;
    };
  }, []);
  return heading;
}

/** Sets the browser's title: the page's own words first. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Sharing Atlas' : `${title} – Sharing Atlas`;
  }, [title]);
}
