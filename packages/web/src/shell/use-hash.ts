import { useSyncExternalStore } from 'react';

// The router tells of its own moves by the names of the history's functions.
const moves = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

function subscribe(onMove: () => void): () => void {
  for (const move of moves) window.addEventListener(move, onMove);
  return () => {
    for (const move of moves) window.removeEventListener(move, onMove);
  };
}

/** What stands after `#` in the address, decoded; empty where nothing does. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => decode(location.hash.slice(1)));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
