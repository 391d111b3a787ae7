import { sameView, type View } from './view.ts';

/** A view that was left, and what was done to leave it. */
export interface Step {
  readonly view: View;
  /** "Hide West Midlands Police". */
  readonly words: string;
  /** Of a kind that runs together: one selection after another is one step. Null: by itself. */
  readonly runs: string | null;
}

/** Views before and after the present one. The last of `past` and of `future` are the nearest. */
export interface History {
  readonly past: readonly Step[];
  readonly present: View;
  readonly future: readonly Step[];
}

/** More steps than this are forgotten, oldest first. */
const MOST_STEPS = 200;

export function begin(view: View): History {
  return { past: [], present: view, future: [] };
}

/** Takes a step; a view equal to the present one is no step. What was undone is given up. */
export function record(
  history: History,
  view: View,
  words: string,
  runs: string | null = null,
): History {
  if (sameView(history.present, view)) return history;
  const last = history.past.at(-1);
  const goesOn = runs !== null && last?.runs === runs && history.future.length === 0;
  const from = goesOn ? last.view : null;
  const past = from === null ? history.past : history.past.slice(0, -1);
  return {
    past: [...past, { view: from ?? history.present, words, runs }].slice(-MOST_STEPS),
    present: view,
    future: [],
  };
}

/** Changes the present view without a step of its own. */
export function pass(history: History, view: View): History {
  return { ...history, present: view };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.view,
    future: [...history.future, { ...last, view: history.present }],
  };
}

export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    past: [...history.past, { ...next, view: history.present }],
    present: next.view,
    future: history.future.slice(0, -1),
  };
}
