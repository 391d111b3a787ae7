import type { Action } from '../../explorer/actions.ts';
import { listFilters } from '../../explorer/filters.ts';
import type { View } from '../../explorer/view.ts';
import { filterWords, type NameOf, wordsOfValue } from '../../explorer/words.ts';

/** One thing that narrows the map or adds to it, with what takes it off. */
interface Chip {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly off: Action;
}

export function chipsOf(view: View, nameOf: NameOf): readonly Chip[] {
  const chips: Chip[] = [];
  if (view.path !== null) {
    const words = `${nameOf(view.path.from)} to ${nameOf(view.path.to)}`;
    chips.push({ key: 'path', label: 'Paths', words, off: { type: 'LEAVE_PATH' } });
  }
  for (const id of view.starts.slice(1)) {
    chips.push({ key: `of ${id}`, label: 'Also', words: nameOf(id), off: { type: 'DROP', id } });
  }
  for (const id of view.expanded) {
    const off = { type: 'COLLAPSE', id } as const;
    chips.push({ key: `with ${id}`, label: 'Expanded', words: nameOf(id), off });
  }
  if (view.focus !== null) {
    const off = { type: 'FOCUS', id: null } as const;
    chips.push({ key: 'focus', label: 'Focus', words: nameOf(view.focus), off });
  }
  for (const list of listFilters) {
    for (const value of view.filters[list]) {
      const words = wordsOfValue(value, nameOf);
      const off = { type: 'FILTER', list, value } as const;
      chips.push({ key: `${list} ${value}`, label: filterWords[list], words, off });
    }
  }
  if (view.filters.unsaid === 'hide') {
    const off = { type: 'UNSAID', show: true } as const;
    chips.push({ key: 'unsaid', label: 'Left out', words: 'what is not said', off });
  }
  for (const id of view.hidden) {
    const off = { type: 'UNHIDE', ids: [id] } as const;
    chips.push({ key: `hidden ${id}`, label: 'Hidden', words: nameOf(id), off });
  }
  return chips;
}
