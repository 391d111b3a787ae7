import { sameView, type View } from './view.ts';

/** A view that was left, and what was done to leave it. */
export interface Step {
  readonly view: View;
  /** "Hide West Midlands Police". */
  readonly words: string;
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
export function record(history: History, view: View, words: string): History {
  if (sameView(history.present, view)) return history;
  return {
    past: [...history.past, { view: history.present, words }].slice(-MOST_STEPS),
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
    future: [...history.future, { view: history.present, words: last.words }],
  };
}

export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    past: [...history.past, { view: history.present, words: next.words }],
    present: next.view,
    future: history.future.slice(0, -1),
  };
}
