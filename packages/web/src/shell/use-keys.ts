import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useAsAt } from './as-at.ts';
import { actionOf, singleKeysOn } from './keys.ts';
import { carryAsAt } from './paths.ts';

/** How long `g` waits for the second key, in milliseconds. */
const patience = 1500;

/** Listens for the page's single keys: `/`, `?`, and `g` followed by a place. */
export function useKeys(): void {
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();

  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY;
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!singleKeysOn() || takesKeys(event.target)) return;
      const action = actionOf(event.key, event.timeStamp - gAt < patience);
      gAt = action.kind === 'wait' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (action.kind === 'search' && focusSearch()) event.preventDefault();
      if (action.kind === 'go') {
        event.preventDefault();
        navigate(carryAsAt(action.to, chosen));
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, chosen]);
}

/** Fields and the canvas have keys of their own; a letter typed there must stay there. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="application"]') !== null
  );
}

function focusSearch(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input[data-search-field]');
  const shown = [...fields].find((field) => field.offsetParent !== null);
  shown?.focus();
  return shown !== undefined;
}
