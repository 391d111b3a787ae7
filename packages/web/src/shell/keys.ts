/** What single keys do (WCAG 2.1.4: they can be switched off on the page "Keyboard"). */
export type KeyAction =
  | { kind: 'search' }
  | { kind: 'go'; to: string }
  | { kind: 'wait' }
  | { kind: 'none' };

export interface Place {
  key: string;
  to: string;
  name: string;
}

/** The places of the header, with the key that follows `g`. */
export const places: readonly Place[] = [
  { key: 'e', to: '/explore', name: 'Explore' },
  { key: 'a', to: '/ask', name: 'Ask' },
  { key: 'm', to: '/matrix', name: 'Matrix' },
  { key: 'n', to: '/notices', name: 'Notices' },
  { key: 'q', to: '/query', name: 'Query' },
];

/** What a key means, given whether `g` was the key before it. */
export function actionOf(key: string, afterG: boolean): KeyAction {
  if (afterG) {
    const place = places.find((each) => each.key === key.toLowerCase());
    return place ? { kind: 'go', to: place.to } : { kind: 'none' };
  }
  if (key === '/') return { kind: 'search' };
  if (key === '?') return { kind: 'go', to: '/keyboard' };
  if (key === 'g') return { kind: 'wait' };
  return { kind: 'none' };
}

const storageKey = 'sharing-atlas.single-keys';

/** Whether single keys act; on unless the reader switched them off in this browser. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice; where the browser keeps nothing, it holds until the page is left. */
export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Storage may be refused by the browser's settings; keys then stay as they are by default.
  }
}
